namespace Mips.Scoring;

/// <summary>Points that an excluded measure passed on.</summary>
/// <param name="From">The excluded measure or objective.</param>
/// <param name="To">The measure that took them, or passed them on in turn.</param>
/// <param name="Points">How many.</param>
public readonly record struct RedistributedPoints(PromotingInteroperabilityItem From, PromotingInteroperabilityItem To, Points Points);

/// <summary>The maximum points of each measure after excluded ones have passed theirs on (§ 414.1380(b)(4)(ii)(A)).</summary>
internal static class ExclusionRedistribution
{
    /// <summary>Fills <paramref name="maximums"/>, by item, for one option of health information exchange.</summary>
    public static void Apply(PromotingInteroperabilityMethod.RequiredMeasures method, HealthInformationExchangeOption option, ReadOnlySpan<MeasureAnswer> answers, Span<Points> maximums)
    {
        Publish(method, option, maximums);
        if (!AnyExcluded(answers))
        {
            return;
        }

        foreach (Cited<ExcludedPointsMove> move in method.Moves)
        {
            if (Applies(move.Value, option, answers))
            {
                maximums[(int)move.Value.To] += Share(move.Value, maximums);
            }
        }

        for (int item = 0; item < answers.Length; item++)
        {
            maximums[item] = answers[item].Status == ReportingStatus.Excluded ? Points.Zero : maximums[item];
        }
    }

    /// <summary>The moves behind the maximums, for the result.</summary>
    public static ImmutableArray<RedistributedPoints> Moves(PromotingInteroperabilityMethod.RequiredMeasures method, HealthInformationExchangeOption option, ReadOnlySpan<MeasureAnswer> answers)
    {
        if (!AnyExcluded(answers))
        {
            return [];
        }

        Span<Points> maximums = stackalloc Points[HealthInformationExchange.ItemCount];
        Publish(method, option, maximums);
        ImmutableArray<RedistributedPoints>.Builder moves = ImmutableArray.CreateBuilder<RedistributedPoints>();
        foreach (Cited<ExcludedPointsMove> move in method.Moves)
        {
            if (Applies(move.Value, option, answers))
            {
                Points share = Share(move.Value, maximums);
                maximums[(int)move.Value.To] += share;
                moves.Add(new RedistributedPoints(move.Value.From, move.Value.To, share));
            }
        }

        return moves.ToImmutable();
    }

    private static void Publish(PromotingInteroperabilityMethod.RequiredMeasures method, HealthInformationExchangeOption option, Span<Points> maximums)
    {
        maximums.Clear();
        foreach (Cited<ScoredMeasure> measure in method.Measures)
        {
            if (HealthInformationExchange.IsPartOf(measure.Value.Item, option))
            {
                maximums[(int)measure.Value.Item] = Points.Of(measure.Value.Points);
            }
        }

        maximums[(int)PromotingInteroperabilityItem.PublicHealth] = Points.Of(method.PublicHealth.Points.Value);
    }

    private static bool Applies(ExcludedPointsMove move, HealthInformationExchangeOption option, ReadOnlySpan<MeasureAnswer> answers) =>
        answers[(int)move.From].Status == ReportingStatus.Excluded
        && HealthInformationExchange.IsPartOf(move.From, option)
        && HealthInformationExchange.IsPartOf(move.To, option);

    private static Points Share(ExcludedPointsMove move, ReadOnlySpan<Points> maximums) =>
        Points.FromTenThousandths(maximums[(int)move.From].TenThousandths / move.Parts);

    private static bool AnyExcluded(ReadOnlySpan<MeasureAnswer> answers)
    {
        foreach (MeasureAnswer answer in answers)
        {
            if (answer.Status == ReportingStatus.Excluded)
            {
                return true;
            }
        }

        return false;
    }
}
