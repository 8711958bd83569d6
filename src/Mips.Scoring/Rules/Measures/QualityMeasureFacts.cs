using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>What the law and CMS's data hold about one quality measure and collection type in one year. Resolved once, then valid for every participant.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Benchmark">Its benchmark for the collection type; null if there is none.</param>
/// <param name="Bounds">The deciles of the benchmark; null if there is none.</param>
/// <param name="Floor">The least points of a new measure; null if it is not new.</param>
/// <param name="Cap">The most points of a topped out measure; null if it is not capped.</param>
/// <param name="CollectionType">The collection type.</param>
/// <param name="Priority">Whether it can fill the place for an outcome measure.</param>
/// <param name="IsSuppressed">Whether CMS suppressed it for the collection type.</param>
/// <param name="CasesNeeded">The case minimum.</param>
/// <param name="CompletenessNeeded">The share of eligible cases to report, in millionths of a percent.</param>
/// <param name="LackIsTestedFirst">Whether a lack of benchmark or cases excludes a measure before its completeness is tested.</param>
internal readonly record struct QualityMeasureFacts(
    QualityMeasure Measure,
    QualityBenchmark? Benchmark,
    DecileBounds? Bounds,
    Points? Floor,
    Points? Cap,
    CollectionType CollectionType,
    MeasurePriority Priority,
    bool IsSuppressed,
    int CasesNeeded,
    int CompletenessNeeded,
    bool LackIsTestedFirst)
{
    /// <summary>Puts together what is known about a measure.</summary>
    public static QualityMeasureFacts Of(QualityMeasure measure, QualityBenchmark? benchmark, CollectionType collectionType, int performanceYear, MeasurePointsRules rules) => new(
        measure,
        benchmark,
        benchmark?.Bounds,
        NewMeasureFloor.Of(measure.FirstPerformanceYear, performanceYear, rules.NewMeasures),
        benchmark is null ? null : SevenPointCap.Of(measure, benchmark, rules.SevenPointCap),
        collectionType,
        measure.IsOutcome ? MeasurePriority.Outcome : measure.IsHighPriority ? MeasurePriority.HighPriority : MeasurePriority.None,
        MeasureSuppression.Excludes(measure, collectionType, rules.SuppressedMeasures),
        rules.CaseMinimum.Cases.Value,
        rules.DataCompleteness.MillionthsNeeded(collectionType),
        rules.LackOfBenchmark is LackOfBenchmarkRules.Excluded { Incomplete: IncompleteExclusionReading.Excluded });
}

/// <summary>What the selection needs to know of a measure.</summary>
internal enum MeasurePriority : byte
{
    None,
    HighPriority,
    Outcome,
}
