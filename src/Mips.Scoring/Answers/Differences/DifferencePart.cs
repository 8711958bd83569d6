using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Differences;

/// <summary>One part of a difference. Its points are points of the final score.</summary>
/// <param name="Source">What changed.</param>
/// <param name="Category">The category; null for bonuses and limits.</param>
/// <param name="Id">The measure or activity; null if the part has none.</param>
/// <param name="Before">The value in the earlier scorecard, in the unit of the source; null if it was not there.</param>
/// <param name="After">The value in the later scorecard; null if it is not there.</param>
/// <param name="Points">Its share of the difference of the final scores, at most twelve decimals.</param>
public sealed record DifferencePart(DifferenceSource Source, PerformanceCategory? Category, string? Id, decimal? Before, decimal? After, decimal Points)
{
    private readonly EquatableArray<DifferencePart> parts;

    /// <summary>The collection type of a quality measure; null for anything else.</summary>
    public CollectionType? CollectionType { get; init; }

    /// <summary>The parts of the part, largest influence first; their points add up to its own. Empty if it has none.</summary>
    public ImmutableArray<DifferencePart> Parts { get => this.parts; init => this.parts = value; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(DifferencePart), this.PrintMembers);
}

/// <summary>What can change between two scorecards, and the unit of its values.</summary>
[JsonConverter(typeof(EnumNameConverter<DifferenceSource>))]
public enum DifferenceSource
{
    /// <summary>A performance category: its contribution, points of the final score.</summary>
    Category,

    /// <summary>The weight of a category, percent.</summary>
    Weight,

    /// <summary>The score of a category, percent.</summary>
    Score,

    /// <summary>A quality or cost measure, an improvement activity or a Promoting Interoperability measure: its points.</summary>
    Measure,

    /// <summary>Bonuses and adjustments of a category: points.</summary>
    Bonus,

    /// <summary>The available points of quality or cost, or the points for the full score of improvement activities.</summary>
    AvailablePoints,

    /// <summary>The improvement of quality or cost, percentage points.</summary>
    Improvement,

    /// <summary>What is left of the score of a category: its limits, credits and gates.</summary>
    CategoryLimits,

    /// <summary>The complex patient bonus, points.</summary>
    ComplexPatientBonus,

    /// <summary>The small practice bonus on the final score, points.</summary>
    SmallPracticeBonus,

    /// <summary>Scored on fewer than two categories: the performance threshold instead of a sum, points.</summary>
    FewerThanTwoCategories,

    /// <summary>What the limit of 100 takes from a sum, points.</summary>
    Maximum,

    /// <summary>The rounding of the final score to two decimals, points.</summary>
    Rounding,
}
