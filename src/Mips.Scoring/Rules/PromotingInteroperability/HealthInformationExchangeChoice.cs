using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>One option of health information exchange with the points of all required measures under it.</summary>
internal readonly record struct ExchangeOptionScore(HealthInformationExchangeOption Option, int Missing, int NotMet, Points Points)
{
    public bool IsComplete => this.Missing + this.NotMet == 0;
}

/// <summary>Which option of health information exchange counts, with the points of all required measures under it (§ 414.1380(b)(4)(ii)).</summary>
internal static class HealthInformationExchangeChoice
{
    public static ExchangeOptionScore Choose(ResolvedRequiredMeasures required, ReadOnlySpan<MeasureAnswer> answers)
    {
        ExchangeOptionScore chosen = Of(required.Under(HealthInformationExchangeOption.ReferralLoops), answers);
        chosen = Better(required, chosen, HealthInformationExchangeOption.BidirectionalExchange, PromotingInteroperabilityItem.BidirectionalExchange, answers);
        return Better(required, chosen, HealthInformationExchangeOption.TrustedExchangeFramework, PromotingInteroperabilityItem.TrustedExchangeFramework, answers);
    }

    private static ExchangeOptionScore Of(ResolvedExchangeOption option, ReadOnlySpan<MeasureAnswer> answers)
    {
        ReadOnlySpan<Points> maximums = ExclusionRedistribution.Maximums(option, answers, stackalloc Points[HealthInformationExchange.ItemCount]);
        ExchangeOptionSums sums = default;
        sums.Add(answers, maximums, PromotingInteroperabilityItem.PublicHealth);
        foreach (ResolvedScoredMeasure measure in option.Measures)
        {
            sums.Add(answers, maximums, measure.Item);
        }

        return new(option.Option, sums.Missing, sums.NotMet, sums.Points);
    }

    private static ExchangeOptionScore Better(ResolvedRequiredMeasures required, in ExchangeOptionScore chosen, HealthInformationExchangeOption option, PromotingInteroperabilityItem item, ReadOnlySpan<MeasureAnswer> answers)
    {
        if (answers[(int)item].Status == ReportingStatus.Missing)
        {
            return chosen;
        }

        ExchangeOptionScore other = Of(required.Under(option), answers);
        return Prefer(required.Method.ExchangeOption, other, chosen) ? other : chosen;
    }

    private static bool Prefer(ExchangeOptionReading reading, in ExchangeOptionScore other, in ExchangeOptionScore chosen)
    {
        if (other.IsComplete != chosen.IsComplete)
        {
            return other.IsComplete;
        }

        if (other.IsComplete)
        {
            bool replacesReferralLoops = chosen.Option == HealthInformationExchangeOption.ReferralLoops;
            return reading == ExchangeOptionReading.AlternativeFirst ? replacesReferralLoops : other.Points > chosen.Points;
        }

        return other.Missing < chosen.Missing;
    }
}

/// <summary>Sums over the measures of one option.</summary>
internal struct ExchangeOptionSums
{
    public int Missing;
    public int NotMet;
    public Points Points;

    public void Add(ReadOnlySpan<MeasureAnswer> answers, ReadOnlySpan<Points> maximums, PromotingInteroperabilityItem item)
    {
        ref readonly MeasureAnswer answer = ref answers[(int)item];
        this.Missing += answer.Status == ReportingStatus.Missing ? 1 : 0;
        this.NotMet += answer.Status == ReportingStatus.ReportedNotMet ? 1 : 0;
        this.Points += answer.Earned(maximums[(int)item]);
    }
}
