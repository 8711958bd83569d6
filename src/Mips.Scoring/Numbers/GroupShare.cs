namespace Mips.Scoring.Numbers;

/// <summary>A share of a group in whole millionths of a percent, cut off. A share that a request can state is 0 or at least one, so that none becomes 0.</summary>
/// <param name="Millionths">0 to <see cref="Most"/>.</param>
internal readonly record struct GroupShare(int Millionths)
{
    private const decimal MillionthsPerPercent = Numbers.Millionths.PerOne;

    /// <summary>1,000 %. A share is at most 100 %; beyond that all are alike.</summary>
    private const decimal Most = WholeMost;
    private const long WholeMost = 1_000;

    public static GroupShare Of(decimal percent) => new(
        Numbers.Millionths.TryOf(percent, WholeMost, out long millionths) ? (int)millionths
        : percent > 0m ? Math.Max(1, (int)(Math.Min(percent, Most) * MillionthsPerPercent))
        : 0);

    /// <summary>The least share that is enough.</summary>
    /// <param name="minimum">The minimum in percent; null where any share above 0 is enough.</param>
    public static GroupShare Least(decimal? minimum) => minimum is { } percent ? new((int)decimal.Ceiling(Math.Min(Math.Max(percent, 0m), Most) * MillionthsPerPercent)) : new(1);

    public bool Reaches(GroupShare least) => this.Millionths >= least.Millionths;
}
