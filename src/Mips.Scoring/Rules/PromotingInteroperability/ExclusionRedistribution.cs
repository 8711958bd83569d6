using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>Points that an excluded measure passed on.</summary>
/// <param name="From">The excluded measure or objective.</param>
/// <param name="To">The measure that took them, or passed them on in turn.</param>
/// <param name="Points">How many.</param>
public readonly record struct RedistributedPoints(PromotingInteroperabilityItem From, PromotingInteroperabilityItem To, Points Points);

/// <summary>The maximum points of each measure after excluded ones have passed theirs on (§ 414.1380(b)(4)(ii)(A)).</summary>
internal static class ExclusionRedistribution
{
    /// <summary>The maximums by item for one option of health information exchange.</summary>
    /// <param name="option">The option.</param>
    /// <param name="answers">The answers by item.</param>
    public static Points[] Maximums(ResolvedExchangeOption option, Span<MeasureAnswer> answers) => AnyExcluded(answers) ? Redistributed(option, answers) : option.Maximums;

    private static Points[] Redistributed(ResolvedExchangeOption option, Span<MeasureAnswer> answers)
    {
        Points[] maximums = (Points[])option.Maximums.Clone();
        foreach (ExcludedPointsMove move in option.Moves)
        {
            if (IsExcluded(move.From, answers))
            {
                maximums[(int)move.To] += Share(move, maximums);
            }
        }

        for (int item = 0; item < answers.Length; item++)
        {
            maximums[item] = answers[item].Status == ReportingStatus.Excluded ? Points.Zero : maximums[item];
        }

        return maximums;
    }

    /// <summary>The moves behind the maximums, for the result; none where nothing is excluded.</summary>
    public static ImmutableArray<RedistributedPoints> Moves(ResolvedExchangeOption option, Span<MeasureAnswer> answers)
    {
        if (!AnyExcluded(answers))
        {
            return default;
        }

        Points[] maximums = (Points[])option.Maximums.Clone();
        ImmutableArray<RedistributedPoints>.Builder moves = ImmutableArray.CreateBuilder<RedistributedPoints>();
        foreach (ExcludedPointsMove move in option.Moves)
        {
            if (IsExcluded(move.From, answers))
            {
                Points share = Share(move, maximums);
                maximums[(int)move.To] += share;
                moves.Add(new RedistributedPoints(move.From, move.To, share));
            }
        }

        return moves.ToImmutable();
    }

    private static bool IsExcluded(PromotingInteroperabilityItem item, Span<MeasureAnswer> answers) => answers[(int)item].Status == ReportingStatus.Excluded;

    private static Points Share(ExcludedPointsMove move, Points[] maximums) =>
        Points.FromTenThousandths(maximums[(int)move.From].TenThousandths / move.Parts);

    private static bool AnyExcluded(Span<MeasureAnswer> answers)
    {
        foreach (ref readonly MeasureAnswer answer in answers)
        {
            if (answer.Status == ReportingStatus.Excluded)
            {
                return true;
            }
        }

        return false;
    }
}
