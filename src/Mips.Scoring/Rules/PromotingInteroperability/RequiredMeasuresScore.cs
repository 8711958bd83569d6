using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>One submission scored by required measures, from PY2019 (§ 414.1380(b)(4)(ii)).</summary>
internal static class RequiredMeasuresScore
{
    public static SubmissionScore Of(ResolvedRules rules, ResolvedRequiredMeasures required, in SubmissionReader submission)
    {
        Span<AnsweredExchangeOption> options = stackalloc AnsweredExchangeOption[HealthInformationExchangeChoice.Most];
        Span<ScoredProportion> scored = stackalloc ScoredProportion[AnsweredRequirements.MostProportions];
        AnsweredRequirements answered = AnsweredRequirements.Of(rules, required, submission, options, scored);
        bool certified = RequiredElements.CertificationId(submission.CertificationId) == ReportingStatus.Met;
        return Of(rules.Rules, answered, options.Slice(0, answered.Options), scored, submission.Proportions, certified, submission.Days);
    }

    /// <summary>Scores a submission whose answers are already read.</summary>
    /// <param name="rules">The rules of the year.</param>
    /// <param name="answered">What the answers come to.</param>
    /// <param name="options">The options of health information exchange between which the points decide.</param>
    /// <param name="scored">Their measures with a proportion.</param>
    /// <param name="proportions">The proportions of the submission.</param>
    /// <param name="certified">Whether it has a certification ID.</param>
    /// <param name="days">The days of its performance period.</param>
    public static SubmissionScore Of(
        PromotingInteroperabilityRules rules,
        in AnsweredRequirements answered,
        ReadOnlySpan<AnsweredExchangeOption> options,
        ReadOnlySpan<ScoredProportion> scored,
        ReadOnlySpan<ReportedProportion> proportions,
        bool certified,
        int days)
    {
        ExchangeOptionScore chosen = HealthInformationExchangeChoice.Choose(options, scored, proportions);
        bool identified = certified | !rules.NeedsCertificationId.Value;
        bool noneMissing = identified & answered.NoStatementMissing & chosen.Missing == 0;
        bool longEnough = RequiredElements.Period(rules, days) == ReportingStatus.Met;
        return new(
            chosen.Option,
            Points.Zero,
            chosen.Points,
            answered.BonusPoints,
            answered.ReportsOptionalPublicHealthMeasure,
            identified & longEnough & answered.StatementsMet & chosen.IsComplete,
            noneMissing,
            SubmissionScore.Cancels(rules, answered.AnyMeasure, noneMissing));
    }

    /// <summary>The lines of a scored submission and the moves of excluded points.</summary>
    public static ImmutableArray<PromotingInteroperabilityMeasureScore> Lines(
        ResolvedRequiredMeasures required, in SubmissionReader submission, HealthInformationExchangeOption option, out ImmutableArray<RedistributedPoints> moves)
    {
        Span<MeasureAnswer> answers = stackalloc MeasureAnswer[HealthInformationExchange.ItemCount];
        Read(required, submission, answers);
        moves = ExclusionRedistribution.Moves(required.Under(option), answers);
        return MeasureLines.Of(required, submission, option, answers);
    }

    /// <summary>Counts the required elements of a submission.</summary>
    public static void Count(ResolvedRules rules, ResolvedRequiredMeasures required, in SubmissionReader submission, ref RequiredElementsTally tally)
    {
        Span<MeasureAnswer> answers = stackalloc MeasureAnswer[HealthInformationExchange.ItemCount];
        Read(required, submission, answers);
        HealthInformationExchangeOption option = Of(rules, required, submission).ExchangeOption.GetValueOrDefault();
        RequiredElements.Count(rules, submission, ref tally);
        foreach (ResolvedScoredMeasure measure in required.Under(option).Measures)
        {
            tally.Add(PromotingInteroperabilityElementKind.Measure, measure.Measure, answers[(int)measure.Item].Status);
        }

        tally.Add(PromotingInteroperabilityElementKind.PublicHealth, null, answers[(int)PromotingInteroperabilityItem.PublicHealth].Status);
    }

    /// <summary>The answers by item.</summary>
    public static void Read(ResolvedRequiredMeasures required, in SubmissionReader submission, Span<MeasureAnswer> answers)
    {
        foreach (ref MeasureAnswer answer in answers)
        {
            answer = default;
        }

        foreach (ResolvedScoredMeasure measure in required.Measures)
        {
            answers[(int)measure.Item] = submission.Answer(measure.Measure, required.Method);
        }

        answers[(int)PromotingInteroperabilityItem.PublicHealth] = PublicHealthReporting.Read(required, submission);
    }
}
