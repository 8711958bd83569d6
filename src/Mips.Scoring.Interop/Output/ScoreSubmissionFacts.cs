using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Interop;

/// <summary>What a line of a scorecard was compared with; empty for what is compared with nothing.</summary>
internal readonly record struct ScoreSubmissionFacts(string? MeasureType, bool? IsHighPriority, int? EligiblePopulation, Percent? Completeness, Percent? CompletenessNeeded, string? Benchmark, string? Deciles)
{
    private const int HighestDecile = 10;

    public static ScoreSubmissionFacts Of(in QualityMeasureScore line, MeasureCounts? counts)
    {
        bool isSurvey = line.CollectionType == CollectionType.CahpsSurvey;
        return new(
            JsonOutput.Camel(line.Measure.MeasureType.ToString()),
            line.Measure.IsHighPriority,
            counts?.EligiblePopulation,
            isSurvey || line.SubmissionIndex < 0 ? null : line.DataCompleteness,
            isSurvey || line.SubmissionIndex < 0 ? null : line.DataCompletenessNeeded,
            Words(line.Benchmark),
            line.Benchmark is { } benchmark ? Words(benchmark.Bounds) : null);
    }

    public static ScoreSubmissionFacts Of(in AdministrativeClaimsMeasureScore line) => new(
        JsonOutput.Camel(line.Measure.MeasureType.ToString()), line.Measure.IsHighPriority, null, null, null, Words(line.Benchmark), line.Benchmark is { } benchmark ? Words(benchmark.Bounds) : null);

    public static ScoreSubmissionFacts Of(in SummarySurveyMeasureScore line) =>
        new(null, null, null, null, null, Words(line.Benchmark), line.Benchmark is { } benchmark ? Words(benchmark.Bounds) : null);

    public static ScoreSubmissionFacts Of(in CostMeasureScore line) => line.Benchmark is { } benchmark
        ? new(null, null, null, null, null, Words(benchmark.Kind, benchmark.BenchmarkYear), Words(benchmark.Bounds.Measured))
        : default;

    public void Write(CsvWriter csv)
    {
        csv.Text(this.MeasureType);
        _ = this.IsHighPriority is { } priority ? csv.YesNo(priority) : csv.Text(null);
        csv.Number(this.EligiblePopulation).Number(this.Completeness?.Value, 2).Number(this.CompletenessNeeded?.Value, 2).Text(this.Benchmark).Text(this.Deciles);
    }

    private static string? Words(QualityBenchmark? benchmark) => benchmark is null ? null : Words(benchmark.Kind, benchmark.BenchmarkYear);

    private static string Words(BenchmarkKind kind, int? year) => (JsonOutput.Camel(kind.ToString()) + " " + year?.ToString(CultureInfo.InvariantCulture)).TrimEnd();

    private static string Words(DecileBounds bounds) => string.Join(" ", Enumerable.Range(bounds.FirstDecile, HighestDecile - bounds.FirstDecile + 1)
        .Select(decile => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", decile, bounds[decile].ToString("0.00####", CultureInfo.InvariantCulture))));
}
