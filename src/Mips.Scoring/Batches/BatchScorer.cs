using System.Runtime.InteropServices;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Batches;

/// <summary>
/// Scores one clinician of a batch: the stages of <see cref="TraditionalScorer"/>, <see cref="MvpScorer"/> and <see cref="AppScorer"/> over rows whose IDs
/// are resolved, and after them those of <see cref="ApmEntityScorer"/> and <see cref="FacilityBasedScorer"/>.
/// </summary>
internal readonly struct BatchScorer(BatchColumns columns, ReferenceData data, ResolvedLaw law, BatchLaw under)
{
    /// <summary>
    /// Scores a clinician into a row of many. The row is read first: its memory is far away, and whatever else is written would wait behind it if it were only
    /// asked for when it is written.
    /// </summary>
    public void Score<TTrace>(int index, Span<BatchRow> row, BatchScratch scratch, AdjustmentTable adjustments, in TTrace trace)
        where TTrace : struct, IBatchTrace
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(row);
        _ = Volatile.Read(ref bytes[0]);
        _ = Volatile.Read(ref bytes[bytes.Length - 1]);
        row[0] = this.Score(index, scratch, adjustments, trace);
    }

    public BatchRow Score<TTrace>(int index, BatchScratch scratch, AdjustmentTable adjustments, in TTrace trace)
        where TTrace : struct, IBatchTrace
    {
        ref readonly ClinicianRow row = ref columns.Clinicians[index];
        ref readonly ClinicianRow next = ref columns.Clinicians[index + 1];
        Participant participant = columns.Profiles[row.Profile].Participant;
        Mvp? mvp = row.Registration < 0 ? null : data.FindMvp(columns.Registrations[row.Registration].MvpId);
        PriorYearFacts prior = columns.PriorYearOf(index);

        BatchQuality measures = new(columns, data, law);
        QualityLines lines = measures.Lines(row, next, scratch);
        CategoryOutcome quality = measures.Score(lines, row, participant, prior, mvp);
        trace.Quality(row, lines);
        bool qualityEstimate = QualitySums.IsEstimate(lines);
        CostTotal cost = this.Cost(row, next, participant.Option, prior, mvp, trace, out bool costEstimate);
        CategoryOutcome promotingInteroperability = this.PromotingInteroperability(row, next);
        bool extremeCircumstances = under.Weights.HasExtremeCircumstances(row.Profile);
        if (row.Entity >= 0)
        {
            return this.ScoreEntity(index, row, next, participant, mvp, quality, cost.Outcome, promotingInteroperability, extremeCircumstances, qualityEstimate, costEstimate, scratch, adjustments);
        }

        ApmCreditFacts credit = new(false, quality.DataSubmitted, promotingInteroperability.DataSubmitted, extremeCircumstances);
        CategoryOutcomes outcomes = new(quality, cost.Outcome, this.ImprovementActivities(row, next, participant, mvp, credit, scratch), promotingInteroperability);
        BatchTotals submission = BatchTotals.Of(outcomes, false, index, columns, under);
        bool estimate = IsEstimate(submission.Weights, qualityEstimate, costEstimate);
        return row.Facility < 0
            ? new BatchRow(outcomes, submission, row.ReportingOption, DispositionsOf(outcomes, submission, estimate), adjustments)
            : this.BetterOf(outcomes, submission, index, row, estimate, adjustments);
    }

    // An APM Entity has the averages of its clinicians for what it did not report itself.
    private BatchRow ScoreEntity(
        int index,
        in ClinicianRow row,
        in ClinicianRow next,
        Participant participant,
        Mvp? mvp,
        in CategoryOutcome quality,
        in CategoryOutcome cost,
        in CategoryOutcome promotingInteroperability,
        bool extremeCircumstances,
        bool qualityEstimate,
        bool costEstimate,
        BatchScratch scratch,
        AdjustmentTable adjustments)
    {
        EntityFacts entity = under.Entities[row.Entity];
        ApmCreditFacts credit = new(
            false, quality.DataSubmitted || entity.Submitted.Quality, promotingInteroperability.DataSubmitted || entity.Submitted.PromotingInteroperability, extremeCircumstances);
        CategoryOutcomes own = new(quality, cost, this.ImprovementActivities(row, next, participant, mvp, credit, scratch), promotingInteroperability);
        ApmEntityAverages averages = entity.Averages.Unreported(own, next.Interoperability > row.Interoperability);
        CategoryOutcomes outcomes = averages.Applied(own);
        BatchTotals submission = BatchTotals.Of(outcomes, false, index, columns, under);
        bool estimate = IsEstimate(submission.Weights, qualityEstimate, costEstimate) || (averages.Quality is not null && entity.QualityIsEstimate);
        return this.BetterOf(outcomes, submission, index, row, estimate, adjustments);
    }

    // The submission, or facility-based measurement where it counts.
    private BatchRow BetterOf(in CategoryOutcomes submitted, in BatchTotals submission, int index, in ClinicianRow row, bool estimate, AdjustmentTable adjustments)
    {
        if (row.Facility < 0 || BatchTotals.ByFacility(submitted, index, columns, under) is not { } facility)
        {
            return new BatchRow(submitted, submission, row.ReportingOption, DispositionsOf(submitted, submission, estimate), adjustments);
        }

        BatchTotals totals = BatchTotals.Of(facility, true, index, columns, under);
        return new BatchRow(facility, totals, row.ReportingOption, DispositionsOf(facility, totals, estimate) | BatchDispositions.FacilityBased, adjustments);
    }

    private static bool IsEstimate(BatchWeights weights, bool quality, bool cost) =>
        (quality & weights.IsScored(PerformanceCategory.Quality)) | (cost & weights.IsScored(PerformanceCategory.Cost));

    private static BatchDispositions DispositionsOf(in CategoryOutcomes outcomes, in BatchTotals totals, bool estimate) =>
        If(outcomes.Quality.DataSubmitted, BatchDispositions.QualitySubmitted)
        | If(outcomes.ImprovementActivities.DataSubmitted, BatchDispositions.ImprovementActivitiesSubmitted)
        | If(outcomes.PromotingInteroperability.DataSubmitted, BatchDispositions.PromotingInteroperabilitySubmitted)
        | If(outcomes.Quality.HasScore, BatchDispositions.QualityHasScore)
        | If(outcomes.Cost.HasScore, BatchDispositions.CostHasScore)
        | If(totals.Final.Disposition == FinalScoreDisposition.FewerThanTwoCategories, BatchDispositions.FewerThanTwoCategories)
        | If(estimate, BatchDispositions.Estimate);

    private static BatchDispositions If(bool condition, BatchDispositions disposition) => (BatchDispositions)((int)disposition * (condition ? 1 : 0));

    private CostTotal Cost<TTrace>(
        in ClinicianRow row, in ClinicianRow next, ParticipationOption option, in PriorYearFacts prior, Mvp? mvp, in TTrace trace, out bool estimate)
        where TTrace : struct, IBatchTrace
    {
        CostRules rules = law.Law.Cost;
        DecilePointsRules decilePoints = rules.DecilePoints;
        CostSums sums = default;
        for (int i = row.Costs; i < next.Costs; i++)
        {
            ref readonly CostRow cost = ref columns.Costs[i];
            ref readonly ResolvedCostMeasure measure = ref law.CostMeasures.At(cost.Measure);
            DecileResult reached = DecilePoints.Of(measure.Bounds, cost.Cost, decilePoints);
            sums = sums.With(measure.Counts(cost.Cases, cost.Suppressed, option, mvp), reached.Points, measure.IsPlaceholder);
            trace.Cost(i, cost, measure, reached, option, mvp);
        }

        estimate = sums.IsEstimate;
        return sums.TotalOf(prior, rules);
    }

    private CategoryOutcome PromotingInteroperability(in ClinicianRow row, in ClinicianRow next)
    {
        BestSubmission best = default;
        for (int i = row.Interoperability; i < next.Interoperability; i++)
        {
            ref readonly InteroperabilityRow submission = ref columns.Interoperability[i];
            best.Add(under.Submissions.ScoreOf(submission, columns.Proportions.AsSpan(submission.Start), columns.CertificationIds));
        }

        return best.Outcome;
    }

    private CategoryOutcome ImprovementActivities(
        in ClinicianRow row,
        in ClinicianRow next,
        Participant participant,
        Mvp? mvp,
        ApmCreditFacts credit,
        BatchScratch scratch)
    {
        ImprovementActivitiesRules rules = law.Law.ImprovementActivities;
        bool specialStatus = mvp is null && ImprovementActivitiesCategory.HasSpecialStatus(participant);
        ActivitySums sums = this.Attested(row, next, participant.Option, mvp, specialStatus, scratch);
        if (row.ReportingOption == ReportingOption.ApmPerformancePathway)
        {
            return AppImprovementActivities.TotalOf(sums, credit.Quality || credit.PromotingInteroperability, rules).Outcome;
        }

        ApmCreditFacts facts = credit with { Activity = sums.AnyCounts };
        return mvp is null
            ? ImprovementActivitiesTotal.Of(sums, ApmParticipationCredit.Of(participant.TakesPartInApm, facts, rules), rules).WithAssigned(participant.Option, rules).Outcome
            : ImprovementActivitiesTotal.Of(sums, MvpImprovementActivities.CreditOf(participant.TakesPartInApm, facts, rules), rules).Outcome;
    }

    // An activity counts once.
    private ActivitySums Attested(
        in ClinicianRow row, in ClinicianRow next, ParticipationOption option, Mvp? mvp, bool specialStatus, BatchScratch scratch)
    {
        ReadOnlySpan<ActivityRow> activities = columns.Activities.AsSpan(row.Activities, next.Activities - row.Activities);
        ReadOnlySpan<ActivityFacts> facts = law.Activities.FactsIn(mvp);
        int minimumDays = law.Activities.MinimumContinuousDays;
        Span<bool> counted = scratch.Counted(facts.Length);
        ActivitySums sums = default;
        foreach (ref readonly ActivityRow activity in activities)
        {
            if (counted[activity.Activity])
            {
                continue;
            }

            AttestedActivity attested = AttestedActivity.Of(facts[activity.Activity], activity.ContinuousDays >= minimumDays, activity.Share, option, specialStatus, mvp);
            counted[activity.Activity] |= attested.Counts;
            sums = sums.With(attested);
        }

        foreach (ref readonly ActivityRow activity in activities)
        {
            counted[activity.Activity] = false;
        }

        return sums;
    }
}
