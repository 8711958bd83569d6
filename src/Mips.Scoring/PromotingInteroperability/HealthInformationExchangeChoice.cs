namespace Mips.Scoring;

/// <summary>One option of health information exchange with the points of all required measures under it.</summary>
internal readonly record struct ExchangeOptionScore(HealthInformationExchangeOption Option, int Missing, int NotMet, Points Points)
{
    public bool IsComplete => this.Missing + this.NotMet == 0;
}

/// <summary>Which option of health information exchange counts, with the points of all required measures under it (§ 414.1380(b)(4)(ii)).</summary>
internal static class HealthInformationExchangeChoice
{
    public static ExchangeOptionScore Choose(PromotingInteroperabilityMethod.RequiredMeasures method, ReadOnlySpan<MeasureAnswer> answers)
    {
        ExchangeOptionScore chosen = Of(method, HealthInformationExchangeOption.ReferralLoops, answers);
        chosen = Better(method, chosen, HealthInformationExchangeOption.BidirectionalExchange, PromotingInteroperabilityItem.BidirectionalExchange, answers);
        return Better(method, chosen, HealthInformationExchangeOption.TrustedExchangeFramework, PromotingInteroperabilityItem.TrustedExchangeFramework, answers);
    }

    public static ExchangeOptionScore Of(PromotingInteroperabilityMethod.RequiredMeasures method, HealthInformationExchangeOption option, ReadOnlySpan<MeasureAnswer> answers)
    {
        Span<Points> maximums = stackalloc Points[HealthInformationExchange.ItemCount];
        ExclusionRedistribution.Apply(method, option, answers, maximums);
        ExchangeOptionScore score = Add(new(option, 0, 0, Points.Zero), answers, maximums, PromotingInteroperabilityItem.PublicHealth);
        foreach (Cited<ScoredMeasure> measure in method.Measures)
        {
            if (HealthInformationExchange.IsPartOf(measure.Value.Item, option))
            {
                score = Add(score, answers, maximums, measure.Value.Item);
            }
        }

        return score;
    }

    private static ExchangeOptionScore Add(in ExchangeOptionScore score, ReadOnlySpan<MeasureAnswer> answers, ReadOnlySpan<Points> maximums, PromotingInteroperabilityItem item)
    {
        MeasureAnswer answer = answers[(int)item];
        return answer.Status switch
        {
            ReportingStatus.Missing => score with { Missing = score.Missing + 1 },
            ReportingStatus.ReportedNotMet => score with { NotMet = score.NotMet + 1 },
            _ => score with { Points = score.Points + answer.Earned(maximums[(int)item]) },
        };
    }

    private static ExchangeOptionScore Better(PromotingInteroperabilityMethod.RequiredMeasures method, in ExchangeOptionScore chosen, HealthInformationExchangeOption option, PromotingInteroperabilityItem item, ReadOnlySpan<MeasureAnswer> answers)
    {
        if (answers[(int)item].Status == ReportingStatus.Missing)
        {
            return chosen;
        }

        ExchangeOptionScore other = Of(method, option, answers);
        return Prefer(method.ExchangeOption, other, chosen) ? other : chosen;
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
