using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Reference;

/// <summary>The benchmark of a quality measure for one collection type and performance year, § 414.1380(b)(1)(ii).</summary>
public sealed record QualityBenchmark
{
    /// <summary>The measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>The collection type.</summary>
    public required CollectionType CollectionType { get; init; }

    /// <summary>The year whose data the benchmark was made from.</summary>
    public required int BenchmarkYear { get; init; }

    /// <summary>The shape of the benchmark.</summary>
    public required BenchmarkKind Kind { get; init; }

    /// <summary>Baseline, performance period, or a placeholder.</summary>
    public required BenchmarkBasis Basis { get; init; }

    /// <summary>Where each decile starts.</summary>
    public required DecileBounds Bounds { get; init; }

    /// <summary>Whether CMS identified the measure as topped out for this collection type.</summary>
    public bool IsToppedOut { get; init; }

    /// <summary>
    /// Whether the measure can earn no more than 7 points, § 414.1380(b)(1)(iv). In PY2018 set for the six measures that CMS names,
    /// where the benchmark is itself topped out.
    /// </summary>
    public bool HasSevenPointCap { get; init; }

    /// <summary>The average performance, where published.</summary>
    public PerformanceRate? AverageRate { get; init; }

    /// <summary>The median that follows from the cut-offs of <see cref="BenchmarkKind.StandardDeviation"/>.</summary>
    public PerformanceRate? DerivedMedian { get; init; }

    /// <summary>The standard deviation that follows from the cut-offs of <see cref="BenchmarkKind.StandardDeviation"/>.</summary>
    public PerformanceRate? DerivedStandardDeviation { get; init; }
}

/// <summary>The shape of a benchmark.</summary>
[JsonConverter(typeof(EnumNameConverter<BenchmarkKind>))]
public enum BenchmarkKind
{
    /// <summary>Deciles of the distribution of performance.</summary>
    Percentile,

    /// <summary>Flat percentages, § 414.1380(b)(1)(ii)(C) and (F).</summary>
    Flat,

    /// <summary>The defined topped-out benchmark of measures impacted by limited measure choice, § 414.1380(b)(1)(ii)(E).</summary>
    DefinedToppedOut,

    /// <summary>Cut-offs built on the median and the standard deviation.</summary>
    StandardDeviation,
}

/// <summary>Which data a benchmark rests on.</summary>
[JsonConverter(typeof(EnumNameConverter<BenchmarkBasis>))]
public enum BenchmarkBasis
{
    /// <summary>The baseline period, two years before the performance year.</summary>
    Historical,

    /// <summary>The performance period itself.</summary>
    PerformancePeriod,

    /// <summary>A placeholder that CMS publishes until it has the performance period's data. Not to be scored with, except for an estimate.</summary>
    Mock,
}

/// <summary>Why a measure has no benchmark for a collection type.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="CollectionType">The collection type.</param>
/// <param name="ReasonCode">CMS's code, for example <c>BR-009</c>.</param>
/// <param name="Reason">What the code means.</param>
public sealed record BenchmarkExclusion(string MeasureId, CollectionType CollectionType, string ReasonCode, string Reason)
{
    /// <summary>The data year of the benchmark that was not made: the performance year or two years before it; null if unknown.</summary>
    public int? BenchmarkYear { get; init; }
}
