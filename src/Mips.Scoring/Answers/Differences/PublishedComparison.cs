using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Differences;

/// <summary>A scorecard beside what CMS published, value by value in the order of the flow: where both part for the first time is where to look.</summary>
public sealed record PublishedComparison
{
    private readonly EquatableArray<ComparedValue> values;

    private PublishedComparison(Scorecard scorecard, PublishedScores published)
    {
        this.Scorecard = scorecard;
        this.Published = published;
        this.values = PublishedValues.Of(scorecard, published);
    }

    /// <summary>Our score.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>CMS's values.</summary>
    public PublishedScores Published { get; }

    /// <summary>Every published value beside ours: measures, categories, weights, bonus, final score.</summary>
    public ImmutableArray<ComparedValue> Values => this.values;

    /// <summary>The first value that differs; null if none does.</summary>
    public ComparedValue? FirstDivergence
    {
        get
        {
            foreach (ComparedValue value in this.Values)
            {
                if (!value.Agrees)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Compares a scorecard with published values.</summary>
    /// <param name="scorecard">Our score.</param>
    /// <param name="published">CMS's values.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// PublishedScores feedback = new() { FinalScore = 66.72m };
    /// PublishedComparison comparison = PublishedComparison.Between(Scorer.Score(request, CmsTables.For(2025)), feedback);
    /// Console.WriteLine(comparison.FirstDivergence is null); // False
    /// </code>
    /// </example>
    public static PublishedComparison Between(Scorecard scorecard, PublishedScores published) =>
        new(scorecard ?? throw new ArgumentNullException(nameof(scorecard)), published ?? throw new ArgumentNullException(nameof(published)));
}

/// <summary>One value of ours beside CMS's.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Category">The category; null for the bonus and the final score.</param>
/// <param name="MeasureId">The measure; null for anything else.</param>
/// <param name="Ours">Our value, rounded to the decimals that CMS printed; null if the scorecard has none.</param>
/// <param name="Cms">CMS's value.</param>
public readonly record struct ComparedValue(ComparedValueKind Kind, PerformanceCategory? Category, string? MeasureId, decimal? Ours, decimal Cms)
{
    /// <summary>Whether both are equal.</summary>
    public bool Agrees => this.Ours == this.Cms;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ComparedValue), this.PrintMembers);
}

/// <summary>The values that CMS publishes.</summary>
[JsonConverter(typeof(EnumNameConverter<ComparedValueKind>))]
public enum ComparedValueKind
{
    /// <summary>The points of a measure.</summary>
    MeasurePoints,

    /// <summary>The score of a category, percent.</summary>
    CategoryScore,

    /// <summary>The weight of a category, percent.</summary>
    CategoryWeight,

    /// <summary>The complex patient bonus, points.</summary>
    ComplexPatientBonus,

    /// <summary>The final score, points.</summary>
    FinalScore,
}
