using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>The scaling factor that fits most rows of a year. Each printed adjustment admits a range of factors; this is the range that most rows have in common.</summary>
/// <param name="Lowest">The lowest factor that fits them.</param>
/// <param name="Below">The factors that fit are below this one.</param>
/// <param name="Value">The factor of the range with the fewest decimal places; adjustments are recomputed with it.</param>
/// <param name="Rows">The rows whose adjustment depends on the factor.</param>
/// <param name="Fitting">The rows whose adjustment admits every factor of the range.</param>
/// <param name="Citation">The paragraph of the factor.</param>
public sealed record FittedFactor(decimal Lowest, decimal Below, decimal Value, long Rows, long Fitting, Citation Citation)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(FittedFactor), this.PrintMembers);
}

/// <summary>The factors that one printed adjustment admits, from the first to before the second.</summary>
internal readonly record struct FactorRange(Ratio Lowest, Ratio Below, long Rows);

/// <summary>Finds the factors that most rows admit: a walk over the ends of their ranges.</summary>
internal static class FactorFit
{
    private const int MostPlaces = 20;

    public static FittedFactor? Of(List<FactorRange> ranges, decimal most, Citation citation)
    {
        List<(Ratio At, long Change)> ends = new(2 * ranges.Count);
        long rows = 0;
        Ratio limit = Ratio.Of(most);
        foreach (FactorRange range in ranges)
        {
            rows += range.Rows;
            Ratio lowest = range.Lowest.IsPositive ? range.Lowest : Ratio.Zero;
            Ratio below = Ratio.Min(range.Below, limit);
            if (lowest < below)
            {
                ends.Add((lowest, range.Rows));
                ends.Add((below, -range.Rows));
            }
        }

        // At one place ranges end before others begin.
        ends.Sort(static (one, other) => one.At.CompareTo(other.At) is int order and not 0 ? order : one.Change.CompareTo(other.Change));
        (int at, long fitting) = Fullest(ends);
        return at < 0 ? null : new(ends[at].At.ToDecimal(), ends[at + 1].At.ToDecimal(), Shortest(ends[at].At.ToDecimal(), ends[at + 1].At.ToDecimal()), rows, fitting, citation);
    }

    private static (int At, long Rows) Fullest(List<(Ratio At, long Change)> ends)
    {
        (int At, long Rows) fullest = (-1, 0);
        long open = 0;
        for (int i = 0; i + 1 < ends.Count; i++)
        {
            open += ends[i].Change;
            if (open > fullest.Rows && ends[i].At < ends[i + 1].At)
            {
                fullest = (i, open);
            }
        }

        return fullest;
    }

    private static decimal Shortest(decimal lowest, decimal below)
    {
        decimal middle = (lowest + below) / 2;
        for (int places = 0; places <= MostPlaces; places++)
        {
            decimal rounded = Rounding.HalfUp(middle, places);
            if (rounded >= lowest && rounded < below)
            {
                return rounded;
            }
        }

        return middle;
    }
}
