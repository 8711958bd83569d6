using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Which priorities some measures have, one bit each.</summary>
internal readonly record struct PrioritySet
{
    private readonly int priorities;

    private PrioritySet(int priorities) => this.priorities = priorities;

    /// <summary>The set with a bit for each priority.</summary>
    public static PrioritySet OfBits(int priorities) => new(priorities);

    /// <summary>The highest of them; none in the empty set.</summary>
    public MeasurePriority Highest => (MeasurePriority)Math.Min(this.priorities >> 1, (int)MeasurePriority.Outcome);

    /// <summary>The set with a priority.</summary>
    /// <param name="priority">The priority.</param>
    /// <param name="times">1 to add it, 0 to leave the set as it is.</param>
    public PrioritySet With(MeasurePriority priority, int times) => new(this.priorities | (times << (int)priority));
}
