using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>Where the deciles of one benchmark are in a <see cref="DecileTable"/>, and how a rate is put on their scale. The default value has deciles that no rate reaches.</summary>
/// <param name="Start">Where its starts begin.</param>
/// <param name="IsInverse">Whether a lower rate is better.</param>
internal readonly record struct DecileScale(int Start, bool IsInverse)
{
    /// <summary>Whether there is a benchmark.</summary>
    public bool HasDeciles => this.Start != 0;
}

/// <summary>The deciles of many benchmarks beside each other under the rules of a year, so that nobody has to follow references from measure to benchmark to bounds.</summary>
internal sealed class DecileTable
{
    private readonly DecilePointsRules rules;
    private readonly long[] starts;

    // The part that a rate lies in, by the place of the first start that it does not reach.
    private readonly DecileStep[] steps;

    /// <summary>The deciles of benchmarks, in their order; null for none.</summary>
    public DecileTable(DecileBounds?[] benchmarks, DecilePointsRules rules, out DecileScale[] scales)
    {
        this.rules = rules;
        this.starts = new long[RoomFor(benchmarks)];
        this.steps = new DecileStep[this.starts.Length];
        this.steps[0] = DecileStep.None;
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
                scales[i] = new(at, bounds.IsInverse);
                this.Add(bounds, at);
                at += DecileBounds.Room;
            }
        }
    }

    /// <summary>How many parts all benchmarks have.</summary>
    public int Parts => this.steps.Length;

    /// <summary>Scores a rate against the deciles of a benchmark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DecileResult PointsOf(PerformanceRate rate, DecileScale scale)
    {
        if (DecilePoints.IsWithoutPoints(rate, scale.IsInverse, this.rules))
        {
            return default;
        }

        return DecilePoints.Of(this.Step(this.PartOf(rate, scale, out long place)), place, this.rules);
    }

    /// <summary>The number of the part of a benchmark that a rate lies in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PartOf(PerformanceRate rate, DecileScale scale, out long place)
    {
        place = DecileBounds.PlaceOf(rate, scale.IsInverse);
        return unchecked(scale.Start + DecilesReached.Count(new ReadOnlySpan<long>(this.starts, scale.Start, DecileBounds.Room), place));
    }

    /// <summary>One of the parts.</summary>
    /// <param name="part">Its number, below <see cref="Parts"/>.</param>
    public ref readonly DecileStep Step(int part) => ref this.steps[part];

    private void Add(DecileBounds bounds, int at)
    {
        for (int i = 0; i < DecileBounds.Room; i++)
        {
            this.starts[at + i] = bounds.Starts[i];
        }

        for (int reached = 0; reached <= DecilePoints.HighestDecile + 1 - bounds.FirstDecile; reached++)
        {
            this.steps[at + reached] = DecileStep.Of(bounds, reached, this.rules);
        }
    }

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
