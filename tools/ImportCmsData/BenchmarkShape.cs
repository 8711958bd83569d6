using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Recognises the kind of a benchmark from its bounds: CMS's files have no field for it.</summary>
internal static class BenchmarkShape
{
    private static readonly decimal[] DefinedToppedOut = [84, 86, 88, 90, 92, 94, 96, 98, 99, 100];

    // Cut-offs of deciles 1 to 10 in standard deviations above the median.
    private static readonly decimal[] Deviations = [2.75m, 2.5m, 2.25m, 2m, 1.5m, 1m, 0.5m, -0.5m, -1m, -1.5m];

    internal static BenchmarkKind Of(DecileBounds bounds, bool isAdministrativeClaims)
    {
        if (IsFlat(bounds))
        {
            return BenchmarkKind.Flat;
        }

        if (IsDefinedToppedOut(bounds))
        {
            return BenchmarkKind.DefinedToppedOut;
        }

        return isAdministrativeClaims && IsStandardDeviation(bounds) ? BenchmarkKind.StandardDeviation : BenchmarkKind.Percentile;
    }

    /// <summary>The standard deviation behind the cut-offs: they span 4.25 of them.</summary>
    internal static decimal StandardDeviation(DecileBounds bounds) => (bounds[1].ToDecimal() - bounds[10].ToDecimal()) / 4.25m;

    /// <summary>The median behind the cut-offs: 1.5 standard deviations above the start of decile 10.</summary>
    internal static decimal Median(DecileBounds bounds) => bounds[10].ToDecimal() + (1.5m * StandardDeviation(bounds));

    // The web interface's lowest deciles have a floor, so that only deciles 4 to 10 are the same in all flat benchmarks.
    private static bool IsFlat(DecileBounds bounds) =>
        Enumerable.Range(4, 7).All(d => bounds[d] == PerformanceRate.Of(bounds.IsInverse ? 110 - (10 * d) : 10 * (d - 1)));

    private static bool IsDefinedToppedOut(DecileBounds bounds) =>
        bounds.FirstDecile == 1
        && Enumerable.Range(1, 10).All(d => bounds[d] == PerformanceRate.Of(bounds.IsInverse ? 100 - DefinedToppedOut[d - 1] : DefinedToppedOut[d - 1]));

    private static bool IsStandardDeviation(DecileBounds bounds)
    {
        if (!bounds.IsInverse || bounds.FirstDecile != 1 || bounds[1] == bounds[10])
        {
            return false;
        }

        decimal tolerance = Math.Max(0.0002m, Math.Abs(bounds[1].ToDecimal()) > 1m ? 0.011m : 0m);
        decimal deviation = StandardDeviation(bounds);
        decimal median = Median(bounds);
        return Enumerable.Range(1, 10).All(d => Math.Abs(bounds[d].ToDecimal() - median - (Deviations[d - 1] * deviation)) <= tolerance);
    }
}
