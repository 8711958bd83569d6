using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>From CMS's numbers to the decile of a rate.</summary>
public class DecileExamplesTests
{
    // 005, 322 and 024: docs/cms-data.md.
    [Theory]
    [InlineData(2019, "005", CollectionType.MipsCqm, 93.32, 0)]
    [InlineData(2019, "005", CollectionType.MipsCqm, 93.33, 3)]
    [InlineData(2019, "005", CollectionType.MipsCqm, 98.40, 4)]
    [InlineData(2019, "005", CollectionType.MipsCqm, 98.41, 5)]
    [InlineData(2019, "005", CollectionType.MipsCqm, 99.99, 5)]
    [InlineData(2019, "005", CollectionType.MipsCqm, 100, 10)]
    [InlineData(2023, "322", CollectionType.MipsCqm, 0, 10)]
    [InlineData(2023, "322", CollectionType.MipsCqm, 0.01, 1)]
    [InlineData(2023, "322", CollectionType.MipsCqm, 48.9, 1)]
    [InlineData(2023, "322", CollectionType.MipsCqm, 48.91, 0)]
    [InlineData(2024, "024", CollectionType.PartBClaims, 100, 10)]
    [InlineData(2024, "024", CollectionType.PartBClaims, 99.99, 0)]
    [InlineData(2026, "024", CollectionType.PartBClaims, 100, 10)]
    [InlineData(2021, "ACEP50", CollectionType.QcdrMeasure, 84.35, 10)]
    [InlineData(2021, "ACEP50", CollectionType.QcdrMeasure, 84.36, 9)]
    [InlineData(2025, "143", CollectionType.Ecqm, 97, 7)]
    [InlineData(2025, "406", CollectionType.MipsCqm, 3, 7)]
    [InlineData(2018, "CAHPS_9", CollectionType.CahpsSurvey, 93.55, 8)]
    [InlineData(2018, "CAHPS_9", CollectionType.CahpsSurvey, 93.54, 6)]
    public void A_rate_falls_into_its_decile(int year, string id, CollectionType type, decimal rate, int decile) =>
        Assert.Equal(decile, DecilePoints.DecileOf(CmsTables.For(year).FindQualityBenchmark(id, type)!.Bounds, PerformanceRate.Of(rate)));

    // By CMS's PY2018 table, "78.43 - 90.90, 90.91 - 94.28, 94.29 - 96.29, 96.30 - 97.66, 97.67 - 99.99, --, --, 100" (024 claims).
    [Theory]
    [InlineData(78.43, 3)]
    [InlineData(90.90, 3)]
    [InlineData(90.91, 4)]
    [InlineData(94.28, 4)]
    [InlineData(94.29, 5)]
    [InlineData(96.30, 6)]
    [InlineData(97.66, 6)]
    [InlineData(97.67, 7)]
    [InlineData(99.99, 7)]
    [InlineData(100, 10)]
    public void The_ends_of_the_ranges_that_CMS_printed_for_2018_fall_into_their_deciles(decimal rate, int decile) =>
        Assert.Equal(decile, DecilePoints.DecileOf(CmsTables.For(2018).FindQualityBenchmark("024", CollectionType.PartBClaims)!.Bounds, PerformanceRate.Of(rate)));

    [Fact]
    public void Every_bound_lies_in_its_own_decile_or_a_higher_empty_one() => Assert.All(
        CmsTables.Years.SelectMany(year => CmsTables.For(year).Tables.QualityBenchmarks),
        b => Assert.All(Enumerable.Range(b.Bounds.FirstDecile, 11 - b.Bounds.FirstDecile), decile =>
        {
            int reached = DecilePoints.DecileOf(b.Bounds, b.Bounds[decile]);
            Assert.True(reached >= decile && b.Bounds[reached] == b.Bounds[decile], $"{b.MeasureId} {b.CollectionType} decile {decile}");
        }));
}
