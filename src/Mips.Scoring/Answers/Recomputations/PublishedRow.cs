using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>What a public use file prints about one clinician (TIN/NPI), as far as a recomputation uses it.</summary>
public readonly record struct PublishedRow
{
    /// <summary>The row of the file, from 1 for the headings.</summary>
    public long Number { get; init; }

    /// <summary>What the file calls the row, for example its provider key; null without.</summary>
    public string? Key { get; init; }

    /// <summary>The final score, 0 to 100 points; null if the row has none.</summary>
    public decimal? FinalScore { get; init; }

    /// <summary>The payment adjustment in percent; null if the row has none.</summary>
    public decimal? AdjustmentPercent { get; init; }

    /// <summary>The complex patient bonus, points; null if the row has none.</summary>
    public decimal? ComplexPatientBonus { get; init; }

    /// <summary>The category scores, percent 0–100.</summary>
    public CategoryFigures Scores { get; init; }

    /// <summary>The category weights, percent 0–100; all null where the file has no weights.</summary>
    public CategoryFigures Weights { get; init; }

    /// <summary>Whether the practice is small; null if the row does not say.</summary>
    public bool? SmallPractice { get; init; }

    /// <summary>Whether any data was submitted; null if the row does not say.</summary>
    public bool? DataSubmitted { get; init; }

    /// <summary>How the clinician took part; null if the row does not say.</summary>
    public ParticipationOption? Participation { get; init; }

    /// <summary>What was reported; null if the row does not say.</summary>
    public ReportingOption? Reporting { get; init; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(PublishedRow), this.PrintMembers);
}

/// <summary>A figure for each of the four categories.</summary>
/// <param name="Quality">Quality; null if there is none.</param>
/// <param name="Cost">Cost; null if there is none.</param>
/// <param name="ImprovementActivities">Improvement activities; null if there is none.</param>
/// <param name="PromotingInteroperability">Promoting Interoperability; null if there is none.</param>
public readonly record struct CategoryFigures(decimal? Quality, decimal? Cost, decimal? ImprovementActivities, decimal? PromotingInteroperability)
{
    /// <summary>The figure of one category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The figure; null if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not one of the four.</exception>
    public decimal? Of(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => this.Quality,
        PerformanceCategory.Cost => this.Cost,
        PerformanceCategory.ImprovementActivities => this.ImprovementActivities,
        PerformanceCategory.PromotingInteroperability => this.PromotingInteroperability,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a performance category."),
    };

    internal bool AreAbsent => this is { Quality: null, Cost: null, ImprovementActivities: null, PromotingInteroperability: null };

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(CategoryFigures), this.PrintMembers);
}
