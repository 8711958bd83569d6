using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Requests;

namespace Mips.Scoring.Tests.Cost;

/// <summary>Small requests and tables for cost tests.</summary>
internal static class CostSamples
{
    // CMS's cut-offs of COST_ACOPD_1, PY2024.
    public static CostBounds Acopd { get; } = Bounds(8456.74m, 8117.30m, 7777.86m, 7438.42m, 6759.53m, 6080.65m, 5401.76m, 4044.00m, 3365.11m, 2686.23m);

    public static CostBounds Bounds(params decimal[] dollars) => new([.. dollars.Select(Dollars.Of)]);

    public static CostBenchmark Benchmark(string measureId, CostBounds bounds, BenchmarkBasis basis = BenchmarkBasis.PerformancePeriod) =>
        new() { MeasureId = measureId, Kind = BenchmarkKind.StandardDeviation, Basis = basis, Bounds = bounds };

    public static CostMeasure Measure(string id, int firstPerformanceYear = 2019) => new() { Id = id, Title = id, FirstPerformanceYear = firstPerformanceYear };

    public static ReferenceData Data(int year, params CostBenchmark[] benchmarks) =>
        Data(year, ["TPCC_1", "MSPB_1", "COST_ACOPD_1", "COST_LGH_1", "COST_CRR_1", "COST_KA_1", "COST_AKID_1"], benchmarks);

    public static ReferenceData Data(int year, string[] measures, params CostBenchmark[] benchmarks) => new(new ReferenceTables
    {
        PerformanceYear = year,
        Version = new("test", "2026-01-01", "0"),
        CostMeasures = [.. measures.Select(id => Measure(id))],
        CostBenchmarks = [.. benchmarks],
    });

    public static ScoringRequest Request(int year, params CostMeasureResult[] results) => new()
    {
        PerformanceYear = year,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 20 },
        Cost = [.. results],
    };

    public static CostMeasureResult Result(string id, decimal cost, int cases) => new(id) { Cost = Dollars.Of(cost), Cases = cases };

    public static string Problems(ScoringRequest request, ReferenceData data)
    {
        RequestProblems problems = default;
        CostCheck.Check(request, data, Places.Of(request, data).Cost, ref problems);
        return string.Join('\n', problems.All);
    }
}
