using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Cost;

/// <summary>The cost rules of each year fit CMS's data of the year.</summary>
public class CostYearsTests
{
    public static TheoryData<int> Years => [.. CmsTables.Years];

    private static CostRules For(int year) => ProgramYears.For(year).Cost;

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_cost_measure_has_one_case_minimum(int year)
    {
        string[] named = [.. For(year).CaseMinimums.SelectMany(minimum => minimum.Value.Measures)];
        Assert.Equal(named.Length, named.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(CmsTables.For(year).Tables.CostMeasures.Select(measure => measure.Id).Except(named));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_cost_benchmark_is_made_by_the_method_of_the_year(int year)
    {
        CostBenchmarkMethod method = For(year).BenchmarkMethod;
        Assert.All(CmsTables.For(year).Tables.CostBenchmarks, benchmark => Assert.Equal(method.Kind, benchmark.Kind));
    }

    /// <summary>CMS's published cut-offs carry two decimals; median and standard deviation follow from them.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Every_published_cut_off_follows_from_median_and_standard_deviation(int year)
    {
        if (For(year).BenchmarkMethod is not CostBenchmarkMethod.MedianAndStandardDeviation method)
        {
            Assert.DoesNotContain(CmsTables.For(year).Tables.CostBenchmarks, benchmark => benchmark.Kind == BenchmarkKind.StandardDeviation);
            return;
        }

        Assert.NotEmpty(CmsTables.For(year).Tables.CostBenchmarks);
        foreach (CostBenchmark benchmark in CmsTables.For(year).Tables.CostBenchmarks)
        {
            CostBounds derived = method.CutOffs(benchmark.DerivedMedian!.Value, benchmark.DerivedStandardDeviation!.Value);
            for (int decile = 1; decile <= 10; decile++)
            {
                Assert.InRange(derived[decile].ToDecimal() - benchmark.Bounds[decile].ToDecimal(), -0.02m, 0.02m);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_measure_is_suppressed_only_where_it_has_no_benchmark(int year) => Assert.All(
        For(year).SuppressedMeasures,
        measure => Assert.Null(CmsTables.For(year).FindCostBenchmark(measure.Value)));

    [Theory]
    [MemberData(nameof(Years))]
    public void No_measure_of_cms_is_new_and_informational_yet(int year)
    {
        InformationalCostMeasures? rule = For(year).InformationalMeasures;
        Assert.DoesNotContain(CmsTables.For(year).Tables.CostMeasures, measure => rule?.Covers(measure.FirstPerformanceYear, year) == true);
    }

    [Fact]
    public void Nobody_is_scored_on_cost_in_2017_2020_and_2021() =>
        Assert.Equal([2017, 2020, 2021], CmsTables.Years.Where(year => !For(year).IsScored.Value));

    [Fact]
    public void A_category_that_is_not_scored_says_so_for_each_measure()
    {
        ReferenceData data = CmsTables.For(2020);
        CostScore score = CostCategory.Score(CostSamples.Request(2020, CostSamples.Result("TPCC_1", 1m, 100)), data, For(2020));
        Assert.Equal((CostMeasureDisposition.CategoryNotScored, null), (score.Measures[0].Disposition, score.Score));
    }
}
