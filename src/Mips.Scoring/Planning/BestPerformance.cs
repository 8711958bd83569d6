using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Planning;

/// <summary>A request whose quality measures are complete, have cases enough and the best performance that there is.</summary>
internal static class BestPerformance
{
    private const int ManyCases = 100_000;

    public static ScoringRequest In(ScoringRequest request, ReferenceData data) => request with
    {
        Quality = [.. request.Quality.Select(row => Of(row, data))],
        CahpsSurvey = request.CahpsSurvey is { } survey
            ? survey with { SummarySurveyMeasures = [.. survey.SummarySurveyMeasures.Select(row => row with { PerformanceRate = Best(data.FindQualityBenchmark(row.MeasureId, CollectionType.CahpsSurvey)) ?? row.PerformanceRate })] }
            : null,
        AdministrativeClaims = [.. request.AdministrativeClaims.Select(row => row with { PerformanceRate = Best(data.FindQualityBenchmark(row.MeasureId, CollectionType.AdministrativeClaims)) ?? row.PerformanceRate, Cases = ManyCases })],
    };

    public static QualityMeasureSubmission Of(QualityMeasureSubmission row, ReferenceData data) => new(row.MeasureId, row.CollectionType)
    {
        PerformanceRate = Best(data.FindQualityMeasure(row.MeasureId)!, data.FindQualityBenchmark(row.MeasureId, row.CollectionType)),
        Cases = ManyCases,
        DataCompleteness = 100m,
        EndToEndReported = row.EndToEndReported,
    };

    /// <summary>All patients or none for a proportion; what reaches the last decile for another measure.</summary>
    public static PerformanceRate Best(QualityMeasure measure, QualityBenchmark? benchmark) =>
        measure.MetricType is QualityMetricType.NonProportion or QualityMetricType.CostScore ? Best(benchmark) ?? PerformanceRate.Zero
        : benchmark?.Bounds.IsInverse ?? measure.IsInverse ? PerformanceRate.Zero
        : PerformanceRate.Hundred;

    private static PerformanceRate? Best(QualityBenchmark? benchmark) => benchmark is null ? null : ImaginedBenchmark.Best(benchmark.Bounds);
}
