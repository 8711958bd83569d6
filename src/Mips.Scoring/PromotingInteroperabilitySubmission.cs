using System.Text.Json.Serialization;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>One submission for the Promoting Interoperability performance category.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PromotingInteroperabilitySubmission
{
    private readonly EquatableArray<PromotingInteroperabilityMeasureSubmission> measures;

    /// <summary>The CMS EHR certification ID, 15 letters and digits; null if none was given.</summary>
    public string? CehrtId { get; init; }

    /// <summary>The first day of the performance period.</summary>
    public required DateTime PerformanceStart { get; init; }

    /// <summary>The last day of the performance period, included.</summary>
    public required DateTime PerformanceEnd { get; init; }

    /// <summary>Measures, attestations and exclusions that were reported.</summary>
    public required ImmutableArray<PromotingInteroperabilityMeasureSubmission> Measures { get => this.measures; init => this.measures = value; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(PromotingInteroperabilitySubmission), this.PrintMembers);
}

/// <summary>One Promoting Interoperability measure, attestation or exclusion: a proportion, or yes or no.</summary>
/// <param name="MeasureId">For example <c>PI_EP_1</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PromotingInteroperabilityMeasureSubmission([property: JsonRequired] string MeasureId)
{
    /// <summary>The numerator of a proportion.</summary>
    public int? Numerator { get; init; }

    /// <summary>The denominator of a proportion.</summary>
    public int? Denominator { get; init; }

    /// <summary>The answer to a yes/no measure, an attestation or an exclusion.</summary>
    public bool? Answer { get; init; }
}
