using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>
/// Scores that are given and not computed: of a published result whose inputs are not at hand, or of an estimate. They stand in the place of what would
/// be computed, and the scorecard says so. What is stated for a category cannot stand beside what was submitted for it.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedScores
{
    private readonly EquatableArray<StatedMeasure> measures;

    /// <summary>Where the scores come from, for example <c>performance feedback of 2024</c> or <c>estimate</c>; printed wherever they are.</summary>
    public required string Source { get; init; }

    /// <summary>The quality score, bonuses and improvement included; null to compute it.</summary>
    public StatedCategory? Quality { get; init; }

    /// <summary>The cost score, improvement included; null to compute it.</summary>
    public StatedCategory? Cost { get; init; }

    /// <summary>The improvement activities score; null to compute it.</summary>
    public StatedCategory? ImprovementActivities { get; init; }

    /// <summary>The Promoting Interoperability score; null to compute it.</summary>
    public StatedCategory? PromotingInteroperability { get; init; }

    /// <summary>
    /// Points of quality measures, from PY2022: which of them count, with submitted ones, is computed. They are taken as complete, with enough cases.
    /// </summary>
    public ImmutableArray<StatedMeasure> Measures { get => this.measures; init => this.measures = value; }

    /// <summary>What is stated of one category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The score; null if it is computed.</returns>
    public StatedCategory? Of(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => this.Quality,
        PerformanceCategory.Cost => this.Cost,
        PerformanceCategory.ImprovementActivities => this.ImprovementActivities,
        _ => this.PromotingInteroperability,
    };
}

/// <summary>A category score that is given.</summary>
/// <param name="Score">Percent, 0–100, unrounded as far as it is known.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedCategory([property: JsonRequired, JsonConverter(typeof(ExactDecimalConverter))] decimal Score)
{
    /// <summary>
    /// Whether nothing was submitted for the category, although it has a score, as for taking part in an APM: then an exception takes its weight
    /// that a submission would restore. Without effect on cost, for which nothing is ever submitted.
    /// </summary>
    public bool WithoutSubmission { get; init; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(StatedCategory), this.PrintMembers);
}

/// <summary>Points of a quality measure that are given.</summary>
/// <param name="MeasureId">For example <c>236</c>; <c>321</c> for the CAHPS for MIPS survey.</param>
/// <param name="CollectionType">The collection type; neither administrative claims nor the CMS Web Interface, for which the category score is stated.</param>
/// <param name="Points">Achievement points, 0–10, up to four decimals.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedMeasure(
    [property: JsonRequired] string MeasureId,
    [property: JsonRequired] CollectionType CollectionType,
    [property: JsonRequired, JsonConverter(typeof(ExactDecimalConverter))] decimal Points)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(StatedMeasure), this.PrintMembers);
}
