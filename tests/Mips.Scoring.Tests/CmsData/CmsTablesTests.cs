using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tests.CmsData;

public class CmsTablesTests
{
    [Fact]
    public void Years_are_2017_to_2026() => Assert.Equal(Enumerable.Range(2017, 10), CmsTables.Years);

    [Theory]
    [InlineData(2016)]
    [InlineData(2027)]
    [InlineData(0)]
    public void An_unknown_year_is_refused(int year)
    {
        UnknownPerformanceYearException problem = Assert.Throws<UnknownPerformanceYearException>(() => CmsTables.For(year));
        Assert.Equal(year, problem.PerformanceYear);
        Assert.Contains("2017 to 2026", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_is_read_once() => Assert.Same(CmsTables.For(2024), CmsTables.For(2024));

    // Rows of CMS's files, edition of 2026-08-20.
    [Theory]
    [InlineData(2017, 894, 550, 0, 2, 2, 93, 35, 0)]
    [InlineData(2018, 996, 478, 0, 2, 2, 113, 43, 0)]
    [InlineData(2019, 813, 439, 0, 10, 10, 118, 39, 0)]
    [InlineData(2020, 652, 386, 0, 20, 0, 106, 37, 0)]
    [InlineData(2021, 585, 368, 0, 20, 0, 105, 38, 0)]
    [InlineData(2022, 516, 348, 0, 25, 24, 105, 26, 0)]
    [InlineData(2023, 471, 361, 172, 25, 24, 103, 39, 12)]
    [InlineData(2024, 413, 330, 139, 29, 28, 106, 38, 16)]
    [InlineData(2025, 435, 347, 137, 35, 33, 104, 38, 21)]
    [InlineData(2026, 405, 258, 196, 35, 35, 95, 39, 27)]
    public void Every_row_of_CMS_is_there(int year, int quality, int benchmarks, int exclusions, int cost, int costBenchmarks, int activities, int interoperability, int mvps)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        Assert.Equal(
            (quality, benchmarks, exclusions, cost, costBenchmarks, activities, interoperability, mvps),
            (tables.QualityMeasures.Length, tables.QualityBenchmarks.Length, tables.BenchmarkExclusions.Length, tables.CostMeasures.Length, tables.CostBenchmarks.Length, tables.ImprovementActivities.Length, tables.PromotingInteroperabilityMeasures.Length, tables.Mvps.Length));
        Assert.Equal(year, tables.PerformanceYear);
    }
}
