using Mips.Scoring.CmsData;
using Mips.Scoring.ImportCmsData;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>CMS publishes copies of last year's claims and cost benchmarks as placeholders, without a mark.</summary>
public class MockBenchmarksTests
{
    private static readonly decimal[] Numbers = [1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99];

    [Theory]
    [InlineData("2026-08-20", BenchmarkBasis.Mock)]
    [InlineData("2026-12-31", BenchmarkBasis.Mock)]
    [InlineData("2027-06-30", BenchmarkBasis.PerformancePeriod)]
    public void Nobody_knows_a_performance_period_before_it_ends(string date, BenchmarkBasis basis)
    {
        CostBenchmark benchmark = CmsJson.Import(Year(2026, 99), Year(2025, 98), Edition.Parse("1", date)).CostBenchmarks.Single();
        Assert.Equal(basis, benchmark.Basis);
    }

    [Fact]
    public void A_copy_of_the_year_before_is_a_placeholder_whenever_it_is_published()
    {
        CostBenchmark benchmark = CmsJson.Import(Year(2026, 99), Year(2025, 99), Edition.Parse("1", "2027-06-30")).CostBenchmarks.Single();
        Assert.Equal(BenchmarkBasis.Mock, benchmark.Basis);
    }

    [Fact]
    public void A_historical_benchmark_is_never_a_placeholder()
    {
        string row = CmsJson.Percentiles(2026, "236", "registry", 2024, false, Numbers);
        YearFiles files = CmsJson.Year(2026, [CmsJson.Quality("236")], row);
        Assert.Equal(BenchmarkBasis.Historical, CmsJson.Import(files, null, Edition.Parse("1", "2026-08-20")).QualityBenchmarks.Single().Basis);
    }

    [Fact]
    public void Only_2026_has_placeholders_39_of_them_and_all_from_claims()
    {
        Assert.Equal([2026], CmsTables.Years.Where(year => Mock(year) > 0));
        Assert.Equal(39, Mock(2026));
        Assert.All(CmsTables.For(2026).Tables.QualityBenchmarks.Where(b => b.Basis == BenchmarkBasis.Mock), b => Assert.Equal(CollectionType.AdministrativeClaims, b.CollectionType));
    }

    private static int Mock(int year)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        return tables.QualityBenchmarks.Count(b => b.Basis == BenchmarkBasis.Mock) + tables.CostBenchmarks.Count(b => b.Basis == BenchmarkBasis.Mock);
    }

    private static YearFiles Year(int year, decimal last) =>
        CmsJson.Year(year, [CmsJson.Cost("TPCC_1")], CmsJson.Percentiles(year, "TPCC_1", "administrativeClaims", year, true, [.. Numbers[..10], last]));
}
