using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.CmsData;

public class ReferenceDataTests
{
    private static readonly DataVersion Version = new("own", "2026-01-01", "-");

    [Fact]
    public void A_row_is_found_by_its_key_and_nothing_else()
    {
        ReferenceData data = new(Tables());
        Assert.Equal("001", data.FindQualityMeasure("001")!.Id);
        Assert.NotNull(data.FindQualityBenchmark("001", CollectionType.MipsCqm));
        Assert.Null(data.FindQualityBenchmark("001", CollectionType.Ecqm));
        Assert.Null(data.FindQualityBenchmark("1", CollectionType.MipsCqm));
        Assert.Null(data.FindBenchmarkExclusion("001", CollectionType.MipsCqm));
        Assert.Equal("BR-009", data.FindBenchmarkExclusion("001", CollectionType.Ecqm)!.ReasonCode);
        Assert.Null(data.FindCostMeasure("TPCC_1"));
        Assert.Null(data.FindCostBenchmark("TPCC_1"));
        Assert.Null(data.FindImprovementActivity("IA_BE_4"));
        Assert.Null(data.FindPromotingInteroperabilityMeasure("PI_EP_1"));
        Assert.Null(data.FindMvp("G0053"));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(255)]
    public void An_unknown_collection_type_has_no_rows_and_cannot_be_given_any(int type)
    {
        Assert.Null(new ReferenceData(Tables()).FindQualityBenchmark("001", (CollectionType)type));
        ReferenceTables wrong = Tables() with { QualityBenchmarks = [QualityData.Benchmark("001", (CollectionType)type)] };
        Assert.Throws<ArgumentException>(() => new ReferenceData(wrong));
    }

    [Fact]
    public void A_benchmark_alone_makes_no_measure()
    {
        ReferenceData data = new(new() { PerformanceYear = 2024, Version = Version, QualityBenchmarks = [QualityData.Benchmark("777", CollectionType.Ecqm)] });
        Assert.Null(data.FindQualityMeasure("777"));
        Assert.NotNull(data.FindQualityBenchmark("777", CollectionType.Ecqm));
    }

    [Fact]
    public void Two_rows_of_one_key_are_refused()
    {
        ReferenceTables tables = Tables();
        Assert.Throws<ArgumentException>(() => new ReferenceData(tables with { QualityMeasures = [.. tables.QualityMeasures, tables.QualityMeasures[0]] }));
        Assert.Throws<ArgumentException>(() => new ReferenceData(tables with { QualityBenchmarks = [.. tables.QualityBenchmarks, tables.QualityBenchmarks[0]] }));
        Assert.Throws<ArgumentException>(() => new ReferenceData(tables with { BenchmarkExclusions = [.. tables.BenchmarkExclusions, tables.BenchmarkExclusions[0]] }));
        Assert.Throws<ArgumentNullException>(() => new ReferenceData(null!));
    }

    [Theory]
    [InlineData(2000, false)]
    [InlineData(2001, true)]
    public void More_measures_or_activities_than_there_is_room_for_are_refused(int rows, bool refused)
    {
        ReferenceTables tables = CmsTables.For(2025).Tables;
        ReferenceTables[] full =
        [
            tables with { QualityMeasures = [.. Enumerable.Range(0, rows).Select(i => tables.QualityMeasures[0] with { Id = $"{i}" })], QualityBenchmarks = [], BenchmarkExclusions = [] },
            tables with { CostMeasures = [.. Enumerable.Range(0, rows).Select(i => tables.CostMeasures[0] with { Id = $"{i}" })] },
            tables with { ImprovementActivities = [.. Enumerable.Range(0, rows).Select(i => tables.ImprovementActivities[0] with { Id = $"{i}" })] },
        ];

        Assert.All(full, one => Assert.Equal(refused, Record.Exception(() => new ReferenceData(one)) is ArgumentException { Message: var message } && message.Contains($"{rows}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lookups_allocate_nothing()
    {
        ReferenceData data = CmsTables.For(2025);
        LookUp(data);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int found = LookUp(data);
        Assert.Equal((0L, 8), (GC.GetAllocatedBytesForCurrentThread() - before, found));
    }

    [Fact]
    public void Populations_are_loaded_once_and_only_when_asked_for()
    {
        int loads = 0;
        ReferenceTables tables = Tables() with
        {
            EcqmPopulations = new(() =>
            {
                loads++;
                return [];
            }),
        };
        Assert.NotNull(new ReferenceData(tables));
        Assert.Equal(0, loads);
        Assert.Empty(tables.EcqmPopulations.All);
        Assert.Empty(tables.EcqmPopulations.All);
        Assert.Equal(1, loads);
        Assert.Empty(EcqmPopulations.None.All);
        Assert.Throws<ArgumentNullException>(() => new EcqmPopulations(null!));
    }

    private static int LookUp(ReferenceData data)
    {
        int found = 0;
        found += data.FindQualityMeasure("236") is null ? 0 : 1;
        found += data.FindQualityBenchmark("236", CollectionType.Ecqm) is null ? 0 : 1;
        found += data.FindBenchmarkExclusion("236", CollectionType.Ecqm) is null ? 1 : 0;
        found += data.FindCostMeasure("TPCC_1") is null ? 0 : 1;
        found += data.FindCostBenchmark("TPCC_1") is null ? 0 : 1;
        found += data.FindImprovementActivity("IA_BE_4") is null ? 0 : 1;
        found += data.FindPromotingInteroperabilityMeasure("PI_EP_1") is null ? 0 : 1;
        found += data.FindMvp("G0053") is null ? 0 : 1;
        return found;
    }

    private static ReferenceTables Tables() => new()
    {
        PerformanceYear = 2024,
        Version = Version,
        QualityMeasures = [QualityData.Measure("001")],
        QualityBenchmarks = [QualityData.Benchmark("001", CollectionType.MipsCqm)],
        BenchmarkExclusions = [new("001", CollectionType.Ecqm, "BR-009", "too few")],
    };
}
