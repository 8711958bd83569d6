using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>Where the deciles of one benchmark are in a <see cref="DecileTable"/>, and how a rate is put on their scale. The default value has deciles that no rate reaches.</summary>
/// <param name="Start">Where its starts begin.</param>
/// <param name="IsInverse">Whether a lower rate is better.</param>
/// <param name="DecilesBefore">How many deciles come before the first with a published bound, 0 to 9.</param>
internal readonly record struct DecileScale(int Start, bool IsInverse, byte DecilesBefore);

/// <summary>The deciles of many benchmarks beside each other, so that nobody has to follow references from measure to benchmark to bounds.</summary>
internal sealed class DecileTable
{
    private readonly long[] starts;

    /// <summary>The deciles of benchmarks, in their order; null for none.</summary>
    public DecileTable(DecileBounds?[] benchmarks, out DecileScale[] scales)
    {
        this.starts = new long[RoomFor(benchmarks)];
        scales = new DecileScale[benchmarks.Length];
        int at = 0;
        for (; at < DecileBounds.Room; at++)
        {
            this.starts[at] = DecileBounds.Never;
        }

        for (int i = 0; i < benchmarks.Length; i++)
        {
            if (benchmarks[i] is { } bounds)
            {
                scales[i] = new(at, bounds.IsInverse, (byte)(bounds.FirstDecile - 1));
                foreach (long start in bounds.Starts)
                {
                    this.starts[at++] = start;
                }
            }
        }
    }

    /// <summary>Scores a rate against the deciles of a benchmark.</summary>
    public DecileResult PointsOf(PerformanceRate rate, DecileScale scale, DecilePointsRules rules) =>
        DecilePoints.Of(new ReadOnlySpan<long>(this.starts, scale.Start, DecileBounds.Room), scale.IsInverse, scale.DecilesBefore, rate, rules);

    private static int RoomFor(DecileBounds?[] benchmarks)
    {
        int tables = 1;
        foreach (DecileBounds? bounds in benchmarks)
        {
            tables += bounds is null ? 0 : 1;
        }

        return tables * DecileBounds.Room;
    }
}
