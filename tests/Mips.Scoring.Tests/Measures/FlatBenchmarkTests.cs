using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Measures;

public class FlatBenchmarkTests
{
    private static readonly FlatBenchmarkRules MedicareCqms = new() { CollectionTypes = ImmutableArray.Create(CollectionType.MedicareCqm).CitedBy(Citation.Proposal("91 FR 44283")) };

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("flat-benchmark", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Points_against_flat_percentages(RulePageRow row)
    {
        QualityMeasure measure = QualityData.Measure(row["Measure"], QualityMeasureType.Process, false, CollectionType.MedicareCqm) with { IsInverse = row.YesNo("Inverse") };
        QualityBenchmark benchmark = FlatBenchmark.Of(measure, CollectionType.MedicareCqm, 2026, MedicareCqms)!;
        Assert.Equal(BenchmarkKind.Flat, benchmark.Kind);
        Assert.Equal(row.Number("Points"), DecilePoints.Of(benchmark.Bounds, PerformanceRate.Of(row.Number("Rate")), QualityYears.PointsFor(2026).DecilePoints).Points.ToDecimal());
    }

    [Fact]
    public void Only_for_the_collection_types_of_the_law_and_for_proportions()
    {
        QualityMeasure measure = QualityData.Measure("001", QualityMeasureType.Process, false, CollectionType.MedicareCqm, CollectionType.Ecqm);
        Assert.Null(FlatBenchmark.Of(measure, CollectionType.Ecqm, 2026, MedicareCqms));
        Assert.Null(FlatBenchmark.Of(measure, CollectionType.MipsCqm, 2026, MedicareCqms));
        Assert.Null(FlatBenchmark.Of(measure with { MetricType = QualityMetricType.NonProportion }, CollectionType.MedicareCqm, 2026, MedicareCqms));
        Assert.Null(FlatBenchmark.Of(measure, CollectionType.MedicareCqm, 2026, null));
        Assert.All(ProgramYears.All, law => Assert.Null(law.Quality.MeasurePoints.FlatBenchmarks));
    }

    /// <summary>What CMS published for the first two periods of Medicare CQMs, each bound.</summary>
    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void The_bounds_are_those_of_the_flat_benchmarks_that_CMS_published(int year)
    {
        QualityBenchmark[] flat = [.. CmsTables.For(year).Tables.QualityBenchmarks.Where(one => one is { Kind: BenchmarkKind.Flat, CollectionType: CollectionType.MedicareCqm })];
        Assert.NotEmpty(flat);
        Assert.All(flat, published => Assert.Equal(published.Bounds, FlatBenchmark.Of(CmsTables.For(year).FindQualityMeasure(published.MeasureId)!, CollectionType.MedicareCqm, year, MedicareCqms)!.Bounds));
    }
}
