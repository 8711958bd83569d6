using Mips.Scoring.Answers.Shortfalls;

namespace Mips.Scoring.Planning;

/// <summary>Tries the values of one figure, scoring each, with the same search as <see cref="WhyNot"/>.</summary>
internal sealed class LeverSearch(Scorecard card, Target target)
{
    public Scorecard Card => card;

    public Target Target => target;

    /// <summary>A figure of the request that <see cref="SmallestChange"/> changes, from its value in the direction of the limit.</summary>
    public Lever Of(LeverKind kind, in SmallestChange toLimit, ReadOnlySpan<decimal> turns = default)
    {
        SmallestChange change = toLimit;
        decimal step = change.Step;
        Span<long> ends = stackalloc long[turns.Length + 1];
        for (int i = 0; i < turns.Length; i++)
        {
            ends[i] = (long)(turns[i] / step);
        }

        ends[turns.Length] = (long)(change.To / step);
        Scorecard At(long steps) => Rescoring.Of(card, change with { To = steps * step });
        return Of(kind, change.Id, change.Index, (long)(change.From / step), ends, step, At);
    }

    /// <summary>Any figure in steps, whose points never fall between two ends.</summary>
    public Lever Of(LeverKind kind, string? id, int index, long from, ReadOnlySpan<long> ends, decimal step, Func<long, Scorecard> scorecardAt)
    {
        long? found = SmallestStep.Find(from, ends, steps => target.IsReachedBy(scorecardAt(steps)));
        long limit = ends[ends.Length - 1];
        return new()
        {
            Kind = kind,
            Id = id,
            Index = index,
            From = from * step,
            To = found * step,
            Limit = limit * step,
            After = found is null && limit == from ? card : scorecardAt(found ?? limit),
        };
    }
}
