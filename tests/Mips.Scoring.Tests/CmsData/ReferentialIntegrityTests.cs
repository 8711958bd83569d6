using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>Every ID of the tables exists in its year. Exceptions are CMS's own and named.</summary>
public class ReferentialIntegrityTests
{
    public static TheoryData<int> Years => [.. CmsTables.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public void Benchmarks_belong_to_measures_and_collection_types_of_the_year(int year)
    {
        ReferenceData data = CmsTables.For(year);
        string[] strangers = [.. data.Tables.QualityBenchmarks
            .Where(b => data.FindQualityMeasure(b.MeasureId)?.CollectionTypes.Contains(b.CollectionType) != true)
            .Select(b => $"{b.MeasureId} {b.CollectionType}")];
        Assert.Equal(
            year switch { 2017 => ["044 PartBClaims", "119 PartBClaims", "163 PartBClaims"], 2019 => ["185 PartBClaims"], _ => [] },
            strangers);
        Assert.All(data.Tables.CostBenchmarks, b => Assert.NotNull(data.FindCostMeasure(b.MeasureId)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Exclusions_belong_to_measures_without_that_benchmark(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Assert.All(data.Tables.BenchmarkExclusions, e =>
        {
            Assert.Contains(e.CollectionType, data.FindQualityMeasure(e.MeasureId)!.CollectionTypes);
            Assert.Null(data.FindQualityBenchmark(e.MeasureId, e.CollectionType));
            Assert.False(string.IsNullOrWhiteSpace(e.Reason));
        });
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void From_2023_a_measure_has_a_benchmark_or_a_reason_for_having_none(int year)
    {
        ReferenceData data = CmsTables.For(year);
        string[] silent = [.. from measure in data.Tables.QualityMeasures
                              from type in measure.CollectionTypes
                              where data.FindQualityBenchmark(measure.Id, type) is null && data.FindBenchmarkExclusion(measure.Id, type) is null
                              select $"{measure.Id} {type}"];
        Assert.Equal(
            year < 2025 ? ["321 CahpsSurvey", "370 CmsWebInterface", "438 CmsWebInterface", "CAHPS_7 CahpsSurvey"] : ["321 CahpsSurvey", "CAHPS_7 CahpsSurvey"],
            silent);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Benchmarks_of_the_baseline_period_are_two_years_old(int year) => Assert.All(
        CmsTables.For(year).Tables.QualityBenchmarks,
        b => Assert.Equal(b.Basis == BenchmarkBasis.Historical ? year - 2 : year, b.BenchmarkYear));

    [Theory]
    [MemberData(nameof(Years))]
    public void MVPs_consist_of_measures_of_the_year(int year)
    {
        ReferenceData data = CmsTables.For(year);
        string[] interoperability = [.. data.Tables.PromotingInteroperabilityMeasures.Select(m => m.Id).Order(StringComparer.Ordinal)];
        Assert.All(data.Tables.Mvps, mvp =>
        {
            Assert.All(mvp.QualityMeasures.Concat(mvp.OutcomesBasedClaimsMeasures).Concat(mvp.PopulationHealthMeasures), id => Assert.NotNull(data.FindQualityMeasure(id)));
            Assert.All(mvp.CostMeasures, id => Assert.NotNull(data.FindCostMeasure(id)));
            Assert.All(mvp.ImprovementActivities, id => Assert.NotNull(data.FindImprovementActivity(id)));
            Assert.Equal(interoperability, mvp.PromotingInteroperabilityMeasures.Order(StringComparer.Ordinal));
        });
    }

    /// <summary>CMS states the members of MVPs twice: with the MVP and with the measure.</summary>
    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Measures_and_MVPs_name_each_other(int year)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        Assert.Equal(
            tables.Mvps.SelectMany(mvp => mvp.QualityMeasures.Concat(mvp.OutcomesBasedClaimsMeasures).Concat(mvp.PopulationHealthMeasures).Select(id => (mvp.Id, id))).Distinct().Order(),
            tables.QualityMeasures.SelectMany(m => m.Programs.Where(p => tables.Mvps.Any(mvp => mvp.Id == p)).Select(p => (p, m.Id))).Order());
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Companions_substitutes_exclusions_and_levels_exist(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Assert.All(data.Tables.QualityMeasures.SelectMany(m => m.CompanionIds), id => Assert.NotNull(data.FindQualityMeasure(id)));
        Assert.All(
            data.Tables.PromotingInteroperabilityMeasures.SelectMany(m => m.Substitutes.Concat(m.Exclusions).Concat(m.ActiveEngagementLevels)),
            id => Assert.NotNull(data.FindPromotingInteroperabilityMeasure(id)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Cluster_members_exist(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Assert.All(data.Tables.MeasureClusters.SelectMany(c => c.MeasureIds), id => Assert.NotNull(data.FindQualityMeasure(id)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Populations_belong_to_eCQMs_of_the_year(int year)
    {
        ReferenceData data = CmsTables.For(year);
        ImmutableArray<EcqmPopulation> populations = data.Tables.EcqmPopulations.All;
        Assert.Equal(year == 2026, populations.IsEmpty);
        Assert.All(populations, p =>
        {
            QualityMeasure measure = data.FindQualityMeasure(p.MeasureId)!;
            Assert.Equal((p.EcqmUuid, true), (measure.EcqmUuid, measure.EcqmId is not null));
            Assert.True(p.Stratum is null || measure.Strata.IsEmpty || measure.Strata.Contains(p.Stratum), $"{p.MeasureId} {p.Stratum}");
        });
        Assert.Equal(year < 2026, data.Tables.QualityMeasures.Any(m => m.EcqmUuid is not null));
        Assert.All(data.Tables.QualityMeasures, m => Assert.Equal(m.CollectionTypes.Contains(CollectionType.Ecqm), m.EcqmId is not null));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Nothing_is_younger_than_its_year_and_titles_are_single_lines(int year)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        Assert.All(tables.QualityMeasures.Select(m => (m.Id, m.FirstPerformanceYear, m.Title))
            .Concat(tables.CostMeasures.Select(m => (m.Id, m.FirstPerformanceYear, m.Title)))
            .Concat(tables.ImprovementActivities.Select(a => (a.Id, a.FirstPerformanceYear, a.Title)))
            .Concat(tables.PromotingInteroperabilityMeasures.Select(m => (m.Id, m.FirstPerformanceYear!.Value, m.Title))), row =>
            {
                Assert.InRange(row.Item2, 2014, year); // QCDR measures of before MIPS keep their year
                Assert.DoesNotMatch(@"^\s|\s$|\s\s|[\r\n\t]|^$", row.Title);
            });
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Ended_measures_are_not_measures_of_the_year(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Assert.Equal(year > 2017, data.Tables.EndedMeasures.Length > 0);
        Assert.All(data.Tables.EndedMeasures, ended =>
        {
            Assert.InRange(ended.LastPerformanceYear, 2017, year - 1);
            Assert.Null(data.FindQualityMeasure(ended.Id));
            Assert.Null(data.FindImprovementActivity(ended.Id));
        });
    }
}
