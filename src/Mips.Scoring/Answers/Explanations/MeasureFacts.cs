using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>What a measure was compared with, for a page that draws it.</summary>
internal sealed record MeasureFacts
{
    /// <summary>Whether a lower result is better; null for a survey, which has several results.</summary>
    public bool? LowerIsBetter { get; init; }

    /// <summary>The share of eligible cases that was reported and the share needed; null where none is asked for.</summary>
    public (Percent Reported, Percent Needed)? Completeness { get; init; }

    /// <summary>Cases and the case minimum; null where they have a column of their own or play no part.</summary>
    public (int Cases, int Needed)? Cases { get; init; }

    /// <summary>The benchmark; null if there is none.</summary>
    public MeasureBenchmark? Benchmark { get; init; }

    /// <summary>The points by the benchmark; null if the result was not compared with it.</summary>
    public Points? BenchmarkPoints { get; init; }

    public static MeasureFacts Of(in QualityMeasureScore line) => new()
    {
        LowerIsBetter = line.CollectionType == CollectionType.CahpsSurvey ? null : line.Benchmark?.Bounds.IsInverse ?? line.Measure.IsInverse,
        Completeness = line.CollectionType == CollectionType.CahpsSurvey ? null : (line.DataCompleteness, line.DataCompletenessNeeded),
        Cases = line.CollectionType == CollectionType.CahpsSurvey ? null : (line.Cases, line.CasesNeeded),
        Benchmark = MeasureBenchmark.Of(line.Benchmark),
        BenchmarkPoints = line is { Benchmark: not null, PerformanceRate: not null, Achievement.Ground: MeasurePointsGround.Benchmark } ? line.Achievement.BenchmarkPoints : null,
    };

    public static MeasureFacts Of(in AdministrativeClaimsMeasureScore line) => new()
    {
        LowerIsBetter = line.Benchmark?.Bounds.IsInverse ?? line.Measure.IsInverse,
        Cases = (line.Cases, line.CasesNeeded),
        Benchmark = MeasureBenchmark.Of(line.Benchmark),
        BenchmarkPoints = line is { Benchmark: not null, IsCounted: true } ? line.Points : null,
    };

    public static MeasureFacts Of(in SummarySurveyMeasureScore line) => new()
    {
        LowerIsBetter = line.Benchmark?.Bounds.IsInverse,
        Benchmark = MeasureBenchmark.Of(line.Benchmark),
        BenchmarkPoints = line.Benchmark is null ? null : line.Points,
    };

    /// <summary>Lower cost is better, § 414.1380(b)(2).</summary>
    public static MeasureFacts Of(in CostMeasureScore line) => new()
    {
        LowerIsBetter = true,
        Benchmark = line.Benchmark is { } benchmark ? new(benchmark.Bounds.Measured, benchmark.Kind, benchmark.Basis, benchmark.BenchmarkYear, false) : null,
        BenchmarkPoints = line is { Benchmark: not null, IsScored: true } ? line.Points : null,
    };
}

/// <summary>A benchmark of quality or cost, as it is drawn.</summary>
/// <param name="Bounds">Where each decile starts.</param>
/// <param name="Kind">Its shape.</param>
/// <param name="Basis">The data it rests on.</param>
/// <param name="Year">The year of that data; null if unknown.</param>
/// <param name="IsToppedOut">Whether CMS identified the measure as topped out.</param>
internal sealed record MeasureBenchmark(DecileBounds Bounds, BenchmarkKind Kind, BenchmarkBasis Basis, int? Year, bool IsToppedOut)
{
    public static MeasureBenchmark? Of(QualityBenchmark? benchmark) =>
        benchmark is null ? null : new(benchmark.Bounds, benchmark.Kind, benchmark.Basis, benchmark.BenchmarkYear, benchmark.IsToppedOut);
}
