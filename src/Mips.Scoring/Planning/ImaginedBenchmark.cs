using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Planning;

/// <summary>Bounds in whose first or last decile a result lies, for benchmarks that are not published yet; and the results at the ends of published bounds.</summary>
internal static class ImaginedBenchmark
{
    private const int Deciles = 10;
    private const decimal Hundred = 100m;

    /// <summary>Bounds that a rate does not reach.</summary>
    public static DecileBounds Above(PerformanceRate rate) => From(rate.ToDecimal() + 1m);

    /// <summary>Bounds whose last decile a rate reaches.</summary>
    public static DecileBounds Below(PerformanceRate rate) => From(rate.ToDecimal() - Deciles);

    /// <summary>The bounds 10, 20, …, 100.</summary>
    public static DecileBounds Even { get; } = new(isInverse: false, 1, [.. Enumerable.Range(1, Deciles).Select(static decile => PerformanceRate.Of(decile * 10m))]);

    /// <summary>The costs $100, $90, …, $10.</summary>
    public static CostBounds EvenCosts { get; } = new([.. Enumerable.Range(0, Deciles).Select(static i => Dollars.Of(100m - (i * 10m)))]);

    /// <summary>The best result that a benchmark tells apart.</summary>
    public static PerformanceRate Best(DecileBounds bounds) => bounds[Deciles];

    /// <summary>A result that is worse than every bound, or as bad as a proportion can be.</summary>
    public static PerformanceRate Worst(DecileBounds bounds, bool isProportion) =>
        !bounds.IsInverse ? PerformanceRate.Zero
        : PerformanceRate.Of(isProportion ? Hundred : bounds[bounds.FirstDecile].ToDecimal() + 1m);

    private static DecileBounds From(decimal first) => new(isInverse: false, 1, [.. Enumerable.Range(0, Deciles).Select(i => PerformanceRate.Of(first + i))]);
}
