using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>One quality measure as submitted through one collection type: either a rate with its cases, or counts, or the counts of strata.</summary>
/// <param name="MeasureId">CMS's measure ID, for example <c>236</c>.</param>
/// <param name="CollectionType">The collection type.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record QualityMeasureSubmission([property: JsonRequired] string MeasureId, [property: JsonRequired] CollectionType CollectionType)
{
    private readonly EquatableArray<StratumCounts> strata;

    /// <summary>The rate in the measure's unit (percent 0–100 for a proportion); null if counts or strata are given.</summary>
    public PerformanceRate? PerformanceRate { get; init; }

    /// <summary>The number of cases; null if counts or strata are given.</summary>
    public int? Cases { get; init; }

    /// <summary>The share of eligible cases that was reported, percent 0–100; null means complete, or follows from the counts.</summary>
    [JsonConverter(typeof(ExactDecimalConverter))]
    public decimal? DataCompleteness { get; init; }

    /// <summary>The counts of a measure with one rate.</summary>
    public MeasureCounts? Counts { get; init; }

    /// <summary>The counts of each stratum of a measure with several rates.</summary>
    public ImmutableArray<StratumCounts> Strata { get => this.strata; init => this.strata = value; }

    /// <summary>Whether the measure was reported end to end electronically (a bonus through PY2021).</summary>
    public bool EndToEndReported { get; init; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(QualityMeasureSubmission), this.PrintMembers);
}

/// <summary>The counts behind a performance rate.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MeasureCounts
{
    /// <summary>Cases that met the performance.</summary>
    public required int PerformanceMet { get; init; }

    /// <summary>Cases that did not meet it.</summary>
    public required int PerformanceNotMet { get; init; }

    /// <summary>Reported cases that the measure excludes.</summary>
    public int Exclusions { get; init; }

    /// <summary>Reported cases with a denominator exception.</summary>
    public int Exceptions { get; init; }

    /// <summary>All cases eligible for the measure.</summary>
    public required int EligiblePopulation { get; init; }
}

/// <summary>The counts of one stratum.</summary>
/// <param name="Stratum">CMS's name of the stratum.</param>
/// <param name="Counts">Its counts.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StratumCounts([property: JsonRequired] string Stratum, [property: JsonRequired] MeasureCounts Counts)
{
    /// <summary>The stratum's own rate (QCDR measures); null if it follows from the counts.</summary>
    public PerformanceRate? PerformanceRate { get; init; }
}
