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
internal readonly struct BatchScorer(BatchColumns columns, ReferenceData data, ResolvedLaw law, ProfileGrounds[] grounds, EntityFacts[] entities)
{
    public BatchRow Score(int index, BatchScratch scratch, AdjustmentTable adjustments)
    {
        ref readonly ClinicianRow row = ref columns.Clinicians[index];
        ref readonly ClinicianRow next = ref columns.Clinicians[index + 1];
        Participant participant = columns.Profiles[row.Profile].Participant;
        Mvp? mvp = row.Registration < 0 ? null : data.FindMvp(columns.Registrations[row.Registration].MvpId);
        ref readonly ProfileGrounds profile = ref grounds[row.Profile];
        PriorYearFacts prior = row.PriorYear < 0 ? default : columns.PriorYears[row.PriorYear];

        EntityFacts entity = row.Entity < 0 ? default : entities[row.Entity];

        CategoryOutcome quality = this.Quality(row, next, participant, prior, mvp, scratch, out bool qualityEstimate);
        CostTotal cost = this.Cost(row, next, participant.Option, prior, mvp, out bool costEstimate);
        CategoryOutcome promotingInteroperability = this.PromotingInteroperability(row, next, scratch);
        ApmCreditFacts credit = new(
            false, quality.DataSubmitted || entity.Submitted.Quality, promotingInteroperability.DataSubmitted || entity.Submitted.PromotingInteroperability, profile.ExtremeCircumstances);
        CategoryOutcome improvementActivities = this.ImprovementActivities(row, next, participant, mvp, credit, scratch);
        CategoryOutcomes own = new(quality, cost.Outcome, improvementActivities, promotingInteroperability);
        ApmEntityAverages averages = entity.Averages.Unreported(own, next.Interoperability > row.Interoperability);
        BatchTotals submission = BatchTotals.Of(averages.Applied(own), row, columns, profile, law.Law);
        BatchTotals? facility = submission.ByFacility(row, columns, profile, law.Law);
        BatchTotals counting = facility ?? submission;
        BatchDispositions estimate = If(
            (qualityEstimate && submission.Weights.Quality.IsScored) || (costEstimate && submission.Weights.Cost.IsScored) || (averages.Quality is not null && entity.QualityIsEstimate),
            BatchDispositions.Estimate);
        BatchDispositions dispositions = DispositionsOf(counting.Outcomes, counting.FinalScoreCalculation) | estimate | If(facility is not null, BatchDispositions.FacilityBased);
        return new BatchRow(counting.Outcomes, counting.Weights, counting.Bonus, counting.FinalScoreCalculation, row.ReportingOption, dispositions, adjustments);
    }

    private static BatchDispositions DispositionsOf(in CategoryOutcomes outcomes, in FinalScoreCalculation final) =>
        If(outcomes.Quality.DataSubmitted, BatchDispositions.QualitySubmitted)
        | If(outcomes.ImprovementActivities.DataSubmitted, BatchDispositions.ImprovementActivitiesSubmitted)
        | If(outcomes.PromotingInteroperability.DataSubmitted, BatchDispositions.PromotingInteroperabilitySubmitted)
        | If(outcomes.Quality.HasScore, BatchDispositions.QualityHasScore)
        | If(outcomes.Cost.HasScore, BatchDispositions.CostHasScore)
        | If(final.Disposition == FinalScoreDisposition.FewerThanTwoCategories, BatchDispositions.FewerThanTwoCategories);

    private static BatchDispositions If(bool condition, BatchDispositions disposition) => condition ? disposition : BatchDispositions.None;

    private CategoryOutcome Quality(
        in ClinicianRow row, in ClinicianRow next, Participant participant, in PriorYearFacts prior, Mvp? mvp, BatchScratch scratch, out bool estimate)
    {
        QualityContext context = new(new(participant.Option, row.Clinicians, row.HasCardiologist), participant.SmallPractice, row.Survey, row.WebInterface, prior);
        QualityResult result;
        ResolvedMeasures facts = law.MeasuresFor(row.ReportingOption);
        QualityLines lines = scratch.Quality.Lines(
            this.QualityRows(row, next, scratch, facts.Rules.PerformanceRates), columns.Claims.AsSpan(row.Claims, next.Claims - row.Claims), this.Survey(row, next, scratch), facts);
        if (row.ReportingOption == ReportingOption.MipsValuePathway)
        {
            MvpReporting registration = columns.Registrations[row.Registration];
            result = MvpQuality.Score(lines, context, ResolvedMvp.For(data, mvp!), SelectedMeasures.Of(registration, data), law.Law.MvpQuality!);
        }
        else if (row.ReportingOption == ReportingOption.ApmPerformancePathway)
        {
            AppQualityRules rules = law.Law.AppQuality!;
            result = AppQuality.Score(lines, context, ResolvedMeasureSet.For(data, AppQuality.SetOf(row.MeasureSet, data.PerformanceYear, rules)), rules);
        }
        else
        {
            result = QualityCategory.Score(lines, context, law.Law.Quality);
        }

        estimate = QualitySums.IsEstimate(lines.Claims, facts);
        return result.Outcome;
    }

    private ReadOnlySpan<QualityRow> QualityRows(in ClinicianRow row, in ClinicianRow next, BatchScratch scratch, PerformanceRateRules rules)
    {
        ReadOnlySpan<QualityRow> kept = columns.Quality.AsSpan(row.Quality, next.Quality - row.Quality);
        if (ReferenceEquals(rules, columns.RateRules) || rules == columns.RateRules)
        {
            return kept;
        }

        Span<QualityRow> rows = scratch.Quality.Rows(kept.Length);
        for (int i = 0; i < kept.Length; i++)
        {
            QualityRow one = kept[i];
            rows[i] = one.Submission < 0 ? one : one.With(PerformanceRates.Of(columns.Submissions[one.Submission], data.QualityMeasuresById[one.Measure], rules));
        }

        return rows;
    }

    private Span<SummarySurveyMeasureScore> Survey(in ClinicianRow row, in ClinicianRow next, BatchScratch scratch)
    {
        Span<SummarySurveyMeasureScore> survey = scratch.Survey(next.Surveys - row.Surveys);
        for (int i = 0; i < survey.Length; i++)
        {
            SurveyRow one = columns.Surveys[row.Surveys + i];
            SurveyMeasure measure = columns.SurveyMeasures[one.Measure];
            survey[i] = new(measure.Id, one.Rate, measure.Benchmark, 0, Points.Zero);
        }

        return survey;
    }

    private CostTotal Cost(in ClinicianRow row, in ClinicianRow next, ParticipationOption option, in PriorYearFacts prior, Mvp? mvp, out bool estimate)
    {
        CostRules rules = law.Law.Cost;
        CostSums sums = default;
        for (int i = row.Costs; i < next.Costs; i++)
        {
            CostRow cost = columns.Costs[i];
            if (mvp is null || mvp.CostMeasures.Contains(data.Tables.CostMeasures[cost.Measure].Id))
            {
                CostMeasureFacts facts = cost.Suppressed ? law.CostFacts(cost.Measure).AsSuppressed() : law.CostFacts(cost.Measure);
                sums = sums.With(CostMeasurePoints.Of(cost.Cost, cost.Cases, option, facts, rules.DecilePoints), law.CostBenchmarks[cost.Measure]?.Basis);
            }
        }

        estimate = sums.IsEstimate;
        return sums.TotalOf(prior, rules);
    }

    private CategoryOutcome PromotingInteroperability(in ClinicianRow row, in ClinicianRow next, BatchScratch scratch)
    {
        BestSubmission best = default;
        for (int i = row.Interoperability; i < next.Interoperability; i++)
        {
            InteroperabilityRow submission = columns.Interoperability[i];
            Span<ReportedAnswer> answers = scratch.Answers(law.Interoperability.AnswerCount);
            answers.Clear();
            for (int answer = submission.AnswersStart; answer < submission.AnswersEnd; answer++)
            {
                answers[columns.Answers[answer].Measure] = columns.Answers[answer].Answer;
            }

            bool any = submission.AnswersEnd > submission.AnswersStart;
            best.Add(SubmissionScore.Of(law.Interoperability, new SubmissionReader(answers, submission.CertificationId, submission.Days, any)));
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
        ActivityPoints points = mvp is null ? rules.ActivityPoints : rules.MvpActivityPoints ?? throw new ArgumentException("The year has no MVPs.", nameof(mvp));
        ActivitySums sums = this.Attested(row, next, participant.Option, mvp, points, specialStatus, scratch);
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
        in ClinicianRow row, in ClinicianRow next, ParticipationOption option, Mvp? mvp, ActivityPoints points, bool specialStatus, BatchScratch scratch)
    {
        ReadOnlySpan<ActivityRow> activities = columns.Activities.AsSpan(row.Activities, next.Activities - row.Activities);
        Span<bool> counted = scratch.Counted(data.Tables.ImprovementActivities.Length);
        counted.Clear();
        ActivitySums sums = default;
        foreach (ActivityRow activity in activities)
        {
            if (counted[activity.Activity])
            {
                continue;
            }

            AttestedActivity attested = AttestedActivity.Of(
                data.Tables.ImprovementActivities[activity.Activity], activity.ContinuousDays, activity.PercentOfGroup, option, law.Law.ImprovementActivities, points, specialStatus, mvp);
            counted[activity.Activity] |= attested.Counts;
            sums = sums.With(attested);
        }

        return sums;
    }
}
