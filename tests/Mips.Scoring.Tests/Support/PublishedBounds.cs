using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Support;

/// <summary>The decile bounds of every benchmark that CMS published.</summary>
internal static class PublishedBounds
{
    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    /// <summary>Those of the quality and cost benchmarks of a year.</summary>
    public static DecileBounds[] Of(int year)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        return [.. tables.QualityBenchmarks.Select(benchmark => benchmark.Bounds), .. tables.CostBenchmarks.Select(benchmark => benchmark.Bounds.Measured)];
    }

    /// <summary>The bounds of one benchmark in millionths, from its first decile on.</summary>
    public static long[] InMillionths(DecileBounds bounds) =>
        [.. Enumerable.Range(bounds.FirstDecile, DecilePoints.HighestDecile + 1 - bounds.FirstDecile).Select(decile => bounds[decile].Millionths)];
}
