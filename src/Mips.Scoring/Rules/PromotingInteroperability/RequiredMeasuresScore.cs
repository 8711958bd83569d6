using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>One submission scored by required measures, from PY2019 (§ 414.1380(b)(4)(ii)).</summary>
internal static class RequiredMeasuresScore
{
    public static SubmissionScore Of(ResolvedRules rules, ResolvedRequiredMeasures required, in SubmissionReader submission)
    {
        Span<MeasureAnswer> answers = stackalloc MeasureAnswer[HealthInformationExchange.ItemCount];
        Read(required, submission, answers);
        ExchangeOptionScore chosen = HealthInformationExchangeChoice.Choose(required, answers);
        RequiredElementsTally elements = default;
        Count(rules, required, submission, chosen.Option, answers, ref elements);
        return new(
            chosen.Option,
            Points.Zero,
            chosen.Points,
            PromotingInteroperabilityBonus.Of(required, submission, out bool reportsPublicHealth),
            reportsPublicHealth,
            elements.AllMet,
            elements.NoneMissing,
            SubmissionScore.Cancels(rules.Rules, submission, elements));
    }

    /// <summary>The lines of a scored submission and the moves of excluded points.</summary>
    public static (ImmutableArray<PromotingInteroperabilityMeasureScore> Measures, ImmutableArray<RedistributedPoints> Moves) Lines(
        ResolvedRequiredMeasures required, in SubmissionReader submission, HealthInformationExchangeOption option)
    {
        Span<MeasureAnswer> answers = stackalloc MeasureAnswer[HealthInformationExchange.ItemCount];
        Read(required, submission, answers);
        return (MeasureLines.Of(required, submission, option, answers), ExclusionRedistribution.Moves(required.Under(option), answers));
    }

    /// <summary>Counts the required elements of a submission.</summary>
    public static void Count(ResolvedRules rules, ResolvedRequiredMeasures required, in SubmissionReader submission, ref RequiredElementsTally tally)
    {
        Span<MeasureAnswer> answers = stackalloc MeasureAnswer[HealthInformationExchange.ItemCount];
        Read(required, submission, answers);
        Count(rules, required, submission, HealthInformationExchangeChoice.Choose(required, answers).Option, answers, ref tally);
    }

    private static void Read(ResolvedRequiredMeasures required, in SubmissionReader submission, Span<MeasureAnswer> answers)
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

    private static void Count(
        ResolvedRules rules,
        ResolvedRequiredMeasures required,
        in SubmissionReader submission,
        HealthInformationExchangeOption option,
        ReadOnlySpan<MeasureAnswer> answers,
        ref RequiredElementsTally tally)
    {
        RequiredElements.Count(rules, submission, ref tally);
        foreach (ResolvedScoredMeasure measure in required.Under(option).Measures)
        {
            tally.Add(PromotingInteroperabilityElementKind.Measure, measure.Measure, answers[(int)measure.Item].Status);
        }

        tally.Add(PromotingInteroperabilityElementKind.PublicHealth, null, answers[(int)PromotingInteroperabilityItem.PublicHealth].Status);
    }
}
