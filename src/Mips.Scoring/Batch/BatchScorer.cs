namespace Mips.Scoring;

/// <summary>Scores one clinician of a batch: the stages of <see cref="Scorer"/>, <see cref="MvpScorer"/> and <see cref="AppScorer"/> over rows whose IDs are resolved.</summary>
internal readonly struct BatchScorer(BatchColumns columns, ReferenceData data, ResolvedLaw law, ProfileGrounds[] grounds)
{
    public BatchRow Score(int index, BatchScratch scratch, AdjustmentTable adjustments)
    {
        ref readonly ClinicianRow row = ref columns.Clinicians[index];
        ref readonly ClinicianRow next = ref columns.Clinicians[index + 1];
        Participant participant = columns.Profiles[row.Profile].Participant;
        Mvp? mvp = row.Registration < 0 ? null : data.FindMvp(columns.Registrations[row.Registration].MvpId);
        ref readonly ProfileGrounds profile = ref grounds[row.Profile];
        PriorYearFacts prior = row.PriorYear < 0 ? default : columns.PriorYears[row.PriorYear];

        CategoryOutcome quality = this.Quality(index, row, next, participant, prior, mvp, scratch, out bool qualityEstimate);
        CostTotal cost = this.Cost(row, next, participant.Option, prior, mvp, out bool costEstimate);
        CategoryOutcome promotingInteroperability = this.PromotingInteroperability(row, next, scratch);
        CategoryOutcome improvementActivities = this.ImprovementActivities(row, next, participant, mvp, quality, promotingInteroperability, profile.ExtremeCircumstances, scratch);
        CategoryOutcomes outcomes = new(quality, cost.Outcome, improvementActivities, promotingInteroperability);
        CategoryWeights weights = this.Weigh(row.ReportingOption, participant, profile, outcomes);
        bool estimate = (qualityEstimate && weights.Quality.IsScored) || (costEstimate && weights.Cost.IsScored);
        ComplexPatientBonus bonus = this.BonusOf(row, participant, outcomes.DataSubmitted);
        SmallPracticeFinalBonus smallPractice = SmallPracticeFinalBonus.Of(participant.SmallPractice, outcomes.DataSubmitted, law.Law.FinalScore.SmallPracticeBonus);
        FinalScore final = FinalScore.Of(weights, bonus, smallPractice, law.Law.Payment.PerformanceThreshold.Value, law.Law.FinalScore);
        return new BatchRow(outcomes, weights, bonus, final, row.ReportingOption, DispositionsOf(outcomes, final, estimate), adjustments);
    }

    private static BatchDispositions DispositionsOf(in CategoryOutcomes outcomes, in FinalScore final, bool estimate) =>
        If(outcomes.Quality.DataSubmitted, BatchDispositions.QualitySubmitted)
        | If(outcomes.ImprovementActivities.DataSubmitted, BatchDispositions.ImprovementActivitiesSubmitted)
        | If(outcomes.PromotingInteroperability.DataSubmitted, BatchDispositions.PromotingInteroperabilitySubmitted)
        | If(outcomes.Quality.HasScore, BatchDispositions.QualityHasScore)
        | If(outcomes.Cost.HasScore, BatchDispositions.CostHasScore)
        | If(final.Disposition == FinalScoreDisposition.FewerThanTwoCategories, BatchDispositions.FewerThanTwoCategories)
        | If(estimate, BatchDispositions.Estimate);

    private static BatchDispositions If(bool condition, BatchDispositions disposition) => condition ? disposition : BatchDispositions.None;

    private CategoryOutcome Quality(
        int index, in ClinicianRow row, in ClinicianRow next, Participant participant, in PriorYearFacts prior, Mvp? mvp, BatchScratch scratch, out bool estimate)
    {
        int survey = row.Survey.WasConducted() ? 1 : 0;
        QualityLines lines = scratch.Lines(next.Quality - row.Quality + survey, next.Claims - row.Claims, next.Surveys - row.Surveys);
        QualityContext context = new(participant.Option, participant.SmallPractice, row.Survey, row.WebInterface, prior);
        BatchQuality source = new(columns, law, index, participant);
        QualityResult result = row.ReportingOption switch
        {
            ReportingOption.MipsValuePathway => MvpQuality.Score(source, lines, context, data, mvp!, columns.Registrations[row.Registration], law.Law.MvpQuality!),
            ReportingOption.ApmPerformancePathway => AppQuality.Score(source, lines, context, data, row.MeasureSet, law.Law.AppQuality!),
            _ => QualityCategory.Score(source, lines, context, data, law.Law.Quality),
        };
        estimate = QualitySums.IsEstimate(lines.Claims);
        return result.Outcome;
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
        CategoryOutcome quality,
        CategoryOutcome promotingInteroperability,
        bool extremeCircumstances,
        BatchScratch scratch)
    {
        ImprovementActivitiesRules rules = law.Law.ImprovementActivities;
        bool specialStatus = mvp is null && ImprovementActivitiesCategory.HasSpecialStatus(participant);
        ActivityPoints points = mvp is null ? rules.ActivityPoints : rules.MvpActivityPoints ?? throw new ArgumentException("The year has no MVPs.", nameof(mvp));
        ActivitySums sums = this.Attested(row, next, participant.Option, mvp, points, specialStatus, scratch);
        if (row.ReportingOption == ReportingOption.ApmPerformancePathway)
        {
            return AppImprovementActivities.TotalOf(sums, quality.DataSubmitted || promotingInteroperability.DataSubmitted, rules).Outcome;
        }

        ApmCreditFacts facts = new(sums.AnyCounts, quality.DataSubmitted, promotingInteroperability.DataSubmitted, extremeCircumstances);
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

    private ComplexPatientBonus BonusOf(in ClinicianRow row, Participant participant, bool dataSubmitted)
    {
        RiskRow risk = row.Risk < 0 ? new(0m, 0m, RiskRow.Unknown, RiskRow.Unknown) : columns.Risks[row.Risk];
        return ComplexPatientBonus.Of(
            columns.Risk(risk.Hcc, risk.HccFigures), columns.Risk(risk.Dual, risk.DualFigures), dataSubmitted, participant, law.Law.FinalScore.ComplexPatientBonus);
    }

    private CategoryWeights Weigh(ReportingOption option, Participant participant, in ProfileGrounds profile, in CategoryOutcomes outcomes)
    {
        CategoryWeightRules rules = law.Law.Weights;
        return option switch
        {
            ReportingOption.MipsValuePathway => MvpCategoryWeighting.Of(
                profile.MvpGrounds, participant, outcomes.Quality, outcomes.Cost, outcomes.ImprovementActivities, outcomes.PromotingInteroperability, rules),
            ReportingOption.ApmPerformancePathway => ApmCategoryWeighting.Of(
                profile.Grounds, participant.Option, outcomes.Quality, outcomes.ImprovementActivities, outcomes.PromotingInteroperability, rules),
            _ => CategoryWeighting.Of(
                profile.Grounds, participant, outcomes.Quality, outcomes.Cost, outcomes.ImprovementActivities, outcomes.PromotingInteroperability, rules),
        };
    }
}
