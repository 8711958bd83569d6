using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Measures;

/// <summary>Collection types whose measures are all compared with flat percentages.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FlatBenchmarkRules
{
    /// <summary>The collection types.</summary>
    public required Cited<ImmutableArray<CollectionType>> CollectionTypes { get; init; }
}

/// <summary>The flat benchmark of a measure: the first decile begins at 1 %, the second at 10 % and each further one ten percentage points on; from 99 %, 90 % … down for a measure where lower is better. § 414.1380(b)(1)(ii)(C) and (F).</summary>
public static class FlatBenchmark
{
    private const decimal Step = 10m;
    private const int Deciles = 10;

    /// <summary>The flat benchmark of a measure for a collection type.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="performanceYear">The performance year.</param>
    /// <param name="rules">The rules of the year; null where no collection type has flat benchmarks throughout.</param>
    /// <returns>The benchmark; null if the law has none for the collection type, so that the published one counts, or the measure is no proportion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public static QualityBenchmark? Of(QualityMeasure measure, CollectionType collectionType, int performanceYear, FlatBenchmarkRules? rules)
    {
        _ = measure ?? throw new ArgumentNullException(nameof(measure));
        return rules is null || !rules.CollectionTypes.Value.Names(collectionType) || !measure.IsReportedThrough(collectionType) || !IsProportion(measure)
            ? null
            : new()
            {
                MeasureId = measure.Id,
                CollectionType = collectionType,
                BenchmarkYear = performanceYear,
                Kind = BenchmarkKind.Flat,
                Basis = BenchmarkBasis.Historical,
                Bounds = new DecileBounds(measure.IsInverse, firstDecile: 1, ImmutableArrays.Over(ValueArray.OfNumbers(Deciles, decile => PerformanceRate.Of(measure.IsInverse ? 100m - Begins(decile) : Begins(decile))))),
            };
    }

    // As CMS publishes flat benchmarks: the first decile begins at 1 %.
    private static decimal Begins(int decile) => decile == 0 ? 1m : Step * decile;

    private static bool IsProportion(QualityMeasure measure) => measure.MetricType is not (QualityMetricType.NonProportion or QualityMetricType.Cahps or QualityMetricType.CostScore);
}
