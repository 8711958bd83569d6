using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Tests.Support;

/// <summary>Small reference data and requests for tests of the quality category. Every benchmark has the bounds 10, 20, …, 100 unless said otherwise.</summary>
internal static class QualityData
{
    public static DecileBounds EvenBounds { get; } = Bounds(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);

    public static DecileBounds Bounds(params decimal[] bounds) =>
        new(bounds[0] > bounds[^1], 11 - bounds.Length, [.. bounds.Select(PerformanceRate.Of)]);

    public static QualityMeasure Measure(string id, QualityMeasureType type = QualityMeasureType.Process, bool highPriority = false, params CollectionType[] collectionTypes) => new()
    {
        Id = id,
        Title = "Measure " + id,
        MeasureType = type,
        MetricType = QualityMetricType.SinglePerformanceRate,
        IsHighPriority = highPriority || type is not QualityMeasureType.Process,
        IsInverse = false,
        FirstPerformanceYear = 2015,
        CollectionTypes = collectionTypes.Length == 0 ? [CollectionType.MipsCqm, CollectionType.Ecqm, CollectionType.PartBClaims] : [.. collectionTypes],
    };

    public static QualityBenchmark Benchmark(string id, CollectionType collectionType, DecileBounds? bounds = null, bool cap = false, bool toppedOut = false) => new()
    {
        MeasureId = id,
        CollectionType = collectionType,
        BenchmarkYear = 2020,
        Kind = BenchmarkKind.Percentile,
        Basis = BenchmarkBasis.Historical,
        Bounds = bounds ?? EvenBounds,
        HasSevenPointCap = cap,
        IsToppedOut = cap || toppedOut,
    };

    /// <summary>The measures with an even benchmark for each of their collection types.</summary>
    public static ReferenceData Data(int year, params QualityMeasure[] measures) => Data(year, measures, [], []);

    public static ReferenceData Data(int year, QualityMeasure[] measures, QualityBenchmark[] otherBenchmarks, MeasureCluster[] clusters, params string[] withoutBenchmark)
    {
        HashSet<(string, CollectionType)> stated = [.. otherBenchmarks.Select(b => (b.MeasureId, b.CollectionType))];
        return new(new ReferenceTables
        {
            PerformanceYear = year,
            Version = new DataVersion("test", "2026-01-01", "0"),
            QualityMeasures = [.. measures],
            QualityBenchmarks = [.. otherBenchmarks, ..
                from measure in measures
                from type in measure.CollectionTypes
                where !stated.Contains((measure.Id, type)) && !withoutBenchmark.Contains(measure.Id)
                select Benchmark(measure.Id, type)],
            MeasureClusters = [.. clusters],
        });
    }

    public static MeasureCluster Cluster(string name, CollectionType type, MeasureClusterKind kind, params string[] ids) =>
        new() { Name = name, Kind = kind, CollectionType = type, MeasureIds = [.. ids], AnchorIds = [.. ids] };

    public static QualityMeasureSubmission Submit(string id, decimal rate, CollectionType type = CollectionType.MipsCqm, int cases = 100, decimal completeness = 100m) =>
        new(id, type) { PerformanceRate = PerformanceRate.Of(rate), Cases = cases, DataCompleteness = completeness };

    public static ScoringRequest Request(int year, params QualityMeasureSubmission[] quality) => new()
    {
        PerformanceYear = year,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 20 },
        Quality = [.. quality],
    };

    public static ScoringRequest Small(this ScoringRequest request) => request with { Participant = request.Participant with { SmallPractice = true, Clinicians = 5 } };

    public static QualityScore Score(this ScoringRequest request, ReferenceData data) =>
        QualityCategory.Score(request, data, QualityYears.For(request.PerformanceYear));

    public static QualityMeasureDisposition DispositionOf(this QualityScore score, string measureId) => score.Measures.Single(m => m.Measure.Id == measureId).Disposition;
}
