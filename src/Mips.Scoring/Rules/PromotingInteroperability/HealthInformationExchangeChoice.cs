namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>Which option of health information exchange counts, with the points of all required measures under it (§ 414.1380(b)(4)(ii)).</summary>
internal static class HealthInformationExchangeChoice
{
    /// <summary>The most options between which the points decide.</summary>
    public const int Most = (int)HealthInformationExchangeOption.TrustedExchangeFramework + 1;

    /// <summary>Reads the options, and leaves out those that do not count whatever the proportions are.</summary>
    /// <param name="required">The rules.</param>
    /// <param name="answers">The answers by item.</param>
    /// <param name="options">Room for <see cref="Most"/> options.</param>
    /// <param name="proportions">Room for the measures of each that are answered with a proportion.</param>
    /// <returns>How many options are left, at least one.</returns>
    public static int Read(ResolvedRequiredMeasures required, Span<MeasureAnswer> answers, Span<AnsweredExchangeOption> options, Span<ScoredProportion> proportions)
    {
        options[0] = AnsweredExchangeOption.Of(required.Under(HealthInformationExchangeOption.ReferralLoops), answers, 0, proportions);
        int left = Add(required, HealthInformationExchangeOption.BidirectionalExchange, PromotingInteroperabilityItem.BidirectionalExchange, answers, options, 1, proportions);
        return Add(required, HealthInformationExchangeOption.TrustedExchangeFramework, PromotingInteroperabilityItem.TrustedExchangeFramework, answers, options, left, proportions);
    }

    /// <summary>Of the options that are left the one with the most points; of equal ones the first.</summary>
    public static ExchangeOptionScore Choose(ReadOnlySpan<AnsweredExchangeOption> options, ReadOnlySpan<ScoredProportion> scored, ReadOnlySpan<ReportedProportion> proportions)
    {
        ExchangeOptionScore chosen = options[0].ScoreOf(scored, proportions);
        for (int i = 1; i < options.Length; i++)
        {
            ExchangeOptionScore other = options[i].ScoreOf(scored, proportions);
            chosen = other.Points > chosen.Points ? other : chosen;
        }

        return chosen;
    }

    private static int Add(
        ResolvedRequiredMeasures required,
        HealthInformationExchangeOption option,
        PromotingInteroperabilityItem item,
        Span<MeasureAnswer> answers,
        Span<AnsweredExchangeOption> options,
        int count,
        Span<ScoredProportion> proportions)
    {
        if (answers[(int)item].Status == ReportingStatus.Missing)
        {
            return count;
        }

        ref readonly AnsweredExchangeOption last = ref options[count - 1];
        AnsweredExchangeOption other = AnsweredExchangeOption.Of(required.Under(option), answers, last.End, proportions);
        if (required.Method.ExchangeOption == ExchangeOptionReading.HigherScore && other.IsComplete && last.IsComplete)
        {
            options[count] = other;
            return count + 1;
        }

        if (!Prefer(other, last))
        {
            return count;
        }

        options[0] = other;
        return 1;
    }

    private static bool Prefer(in AnsweredExchangeOption other, in AnsweredExchangeOption chosen) =>
        other.IsComplete != chosen.IsComplete ? other.IsComplete
        : other.IsComplete ? chosen.Option == HealthInformationExchangeOption.ReferralLoops
        : other.Missing < chosen.Missing;
}
