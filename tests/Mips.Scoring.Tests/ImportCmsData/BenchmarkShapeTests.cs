using Mips.Scoring.CmsData;
using Mips.Scoring.ImportCmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>The kind of a benchmark is in its numbers only.</summary>
public class BenchmarkShapeTests
{
    [Theory]
    [InlineData(false, new double[] { 1, 10, 20, 30, 40, 50, 60, 70, 80, 90 })]
    [InlineData(true, new double[] { 99, 90, 80, 70, 60, 50, 40, 30, 20, 10 })]
    [InlineData(false, new double[] { 30, 30, 40, 50, 60, 70, 80, 90 })]
    [InlineData(true, new double[] { 100, 70, 60, 50, 40, 30, 20, 10 })]
    [InlineData(true, new double[] { 79.99, 70, 60, 50, 40, 30, 20, 10 })]
    public void Steps_of_ten_from_decile_4_are_flat(bool isInverse, double[] bounds) => Assert.Equal(BenchmarkKind.Flat, Shape(isInverse, bounds));

    [Theory]
    [InlineData(false, new double[] { 84, 86, 88, 90, 92, 94, 96, 98, 99, 100 })]
    [InlineData(true, new double[] { 16, 14, 12, 10, 8, 6, 4, 2, 1, 0 })]
    public void The_defined_topped_out_benchmark_starts_at_84(bool isInverse, double[] bounds) => Assert.Equal(BenchmarkKind.DefinedToppedOut, Shape(isInverse, bounds));

    [Theory]
    [InlineData(false, new double[] { 84, 86, 88, 90, 92, 94, 96, 98, 99, 99.5 })]
    [InlineData(false, new double[] { 10, 20, 31, 40, 50, 60, 70, 80, 90, 100 })]
    [InlineData(true, new double[] { 100, 100, 100, 100, 100, 100, 100, 100, 100, 100 })]
    public void Everything_else_is_a_distribution(bool isInverse, double[] bounds) => Assert.Equal(BenchmarkKind.Percentile, Shape(isInverse, bounds));

    [Theory]
    [InlineData(0)]
    [InlineData(0.02)]
    public void Cut_offs_at_fixed_distances_from_the_median_are_recognised_to_the_cent(double shift)
    {
        double[] bounds = [1275, 1250, 1225, 1200, 1150, 1100 + shift, 1050, 950, 900, 850];
        BenchmarkKind kind = BenchmarkShape.Of(Bounds(true, bounds), isAdministrativeClaims: true);
        Assert.Equal(shift == 0 ? BenchmarkKind.StandardDeviation : BenchmarkKind.Percentile, kind);
        Assert.Equal((100m, 1000m), (BenchmarkShape.StandardDeviation(Bounds(true, bounds)), BenchmarkShape.Median(Bounds(true, bounds))));
    }

    [Fact]
    public void Only_claims_have_cut_offs_from_the_standard_deviation() =>
        Assert.Equal(BenchmarkKind.Percentile, Shape(true, [1275, 1250, 1225, 1200, 1150, 1100, 1050, 950, 900, 850]));

    // Counted in CMS's files by another conversion.
    [Theory]
    [InlineData(2019, 8, 0, 0, 0)]
    [InlineData(2020, 12, 0, 0, 0)]
    [InlineData(2021, 9, 0, 0, 0)]
    [InlineData(2022, 13, 0, 0, 0)]
    [InlineData(2023, 12, 0, 0, 0)]
    [InlineData(2024, 12, 0, 0, 28)]
    [InlineData(2025, 8, 20, 4, 33)]
    [InlineData(2026, 6, 24, 4, 35)]
    public void Embedded_benchmarks_have_the_kinds_of_their_year(int year, int flat, int definedToppedOut, int deviation, int costDeviation)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        Assert.Equal(
            (flat, definedToppedOut, deviation, costDeviation),
            (Count(BenchmarkKind.Flat), Count(BenchmarkKind.DefinedToppedOut), Count(BenchmarkKind.StandardDeviation), tables.CostBenchmarks.Count(b => b.Kind == BenchmarkKind.StandardDeviation)));

        int Count(BenchmarkKind kind) => tables.QualityBenchmarks.Count(b => b.Kind == kind);
    }

    /// <summary>CMS states the list of limited measure choice twice: with the measures and in the shape of the benchmarks.</summary>
    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Defined_topped_out_benchmarks_are_those_without_the_seven_point_cap(int year)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        Assert.Equal(
            tables.QualityMeasures.SelectMany(m => m.SevenPointCapRemovedFor.Select(type => (m.Id, type))).Order(),
            tables.QualityBenchmarks.Where(b => b.Kind == BenchmarkKind.DefinedToppedOut).Select(b => (b.MeasureId, b.CollectionType)).Order());
    }

    [Fact]
    public void Median_and_deviation_give_back_every_published_cut_off_to_the_cent()
    {
        decimal[] deviations = [2.75m, 2.5m, 2.25m, 2m, 1.5m, 1m, 0.5m, -0.5m, -1m, -1.5m];
        CostBenchmark[] benchmarks = [.. CmsTables.Years.SelectMany(year => CmsTables.For(year).Tables.CostBenchmarks).Where(b => b.Kind == BenchmarkKind.StandardDeviation)];
        Assert.Equal(28 + 33 + 35, benchmarks.Length);
        Assert.All(benchmarks, b => Assert.All(Enumerable.Range(1, 10), decile =>
            Assert.InRange(b.Bounds[decile].ToDecimal() - b.DerivedMedian!.Value.ToDecimal() - (deviations[decile - 1] * b.DerivedStandardDeviation!.Value.ToDecimal()), -0.011m, 0.011m)));
    }

    private static BenchmarkKind Shape(bool isInverse, double[] bounds) => BenchmarkShape.Of(Bounds(isInverse, bounds), isAdministrativeClaims: false);

    private static DecileBounds Bounds(bool isInverse, double[] bounds) => new(isInverse, 11 - bounds.Length, [.. bounds.Select(b => PerformanceRate.Of((decimal)b))]);
}
