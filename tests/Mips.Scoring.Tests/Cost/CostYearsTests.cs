using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tests.Cost;

/// <summary>The cost rules of each year fit CMS's data of the year.</summary>
public class CostYearsTests
{
    public static TheoryData<int> Years => [.. ProgramYears.All.Select(year => year.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_cost_measure_has_one_case_minimum(int year)
    {
        string[] named = [.. ProgramYears.For(year).Cost.CaseMinimums.SelectMany(minimum => minimum.Value.Measures)];
        Assert.Equal(named.Length, named.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(CmsTables.For(year).Tables.CostMeasures.Select(measure => measure.Id).Except(named));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_cost_benchmark_is_made_by_the_method_of_the_year(int year)
    {
        CostBenchmarkMethod method = ProgramYears.For(year).Cost.BenchmarkMethod;
        Assert.All(CmsTables.For(year).Tables.CostBenchmarks, benchmark => Assert.Equal(method.Kind, benchmark.Kind));
    }

    /// <summary>CMS's published cut-offs carry two decimals; median and standard deviation follow from them.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Every_published_cut_off_follows_from_median_and_standard_deviation(int year)
    {
        if (ProgramYears.For(year).Cost.BenchmarkMethod is not CostBenchmarkMethod.MedianAndStandardDeviation method)
        {
            Assert.DoesNotContain(CmsTables.For(year).Tables.CostBenchmarks, benchmark => benchmark.Kind == BenchmarkKind.StandardDeviation);
            return;
        }

        Assert.NotEmpty(CmsTables.For(year).Tables.CostBenchmarks);
        foreach (CostBenchmark benchmark in CmsTables.For(year).Tables.CostBenchmarks)
        {
            DecileBounds derived = method.CutOffs(benchmark.DerivedMedian!.Value, benchmark.DerivedStandardDeviation!.Value);
            for (int decile = 1; decile <= 10; decile++)
            {
                Assert.InRange(derived[decile].ToDecimal() - benchmark.Bounds[decile].ToDecimal(), -0.02m, 0.02m);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_measure_is_suppressed_only_where_it_has_no_benchmark(int year) => Assert.All(
        ProgramYears.For(year).Cost.SuppressedMeasures,
        measure => Assert.Null(CmsTables.For(year).FindCostBenchmark(measure.Value)));

    [Theory]
    [MemberData(nameof(Years))]
    public void No_measure_of_cms_is_new_and_informational_yet(int year)
    {
        InformationalCostMeasures? rule = ProgramYears.For(year).Cost.InformationalMeasures;
        Assert.DoesNotContain(CmsTables.For(year).Tables.CostMeasures, measure => rule?.Covers(measure.FirstPerformanceYear, year) == true);
    }
}
