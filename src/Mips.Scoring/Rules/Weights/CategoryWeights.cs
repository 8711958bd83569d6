using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Weights;

/// <summary>The weights of the four categories in a final score, each with the reason.</summary>
/// <param name="Quality">Quality.</param>
/// <param name="Cost">Cost.</param>
/// <param name="ImprovementActivities">Improvement activities.</param>
/// <param name="PromotingInteroperability">Promoting Interoperability.</param>
/// <param name="Citation">The table that the weights come from.</param>
public readonly record struct CategoryWeights(CategoryWeight Quality, CategoryWeight Cost, CategoryWeight ImprovementActivities, CategoryWeight PromotingInteroperability, Citation Citation)
{
    /// <summary>The number of categories that are scored: those with a weight, whether or not anything was submitted for them. 0 to 4.</summary>
    public int CategoriesScored =>
        (this.Quality.IsScored ? 1 : 0) + (this.Cost.IsScored ? 1 : 0) + (this.ImprovementActivities.IsScored ? 1 : 0) + (this.PromotingInteroperability.IsScored ? 1 : 0);

    /// <summary>The categories that are reweighted to 0 %.</summary>
    public PerformanceCategories Reweighted =>
        SetIf(this.Quality, PerformanceCategories.Quality)
        | SetIf(this.Cost, PerformanceCategories.Cost)
        | SetIf(this.ImprovementActivities, PerformanceCategories.ImprovementActivities)
        | SetIf(this.PromotingInteroperability, PerformanceCategories.PromotingInteroperability);

    /// <summary>The weight of one category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>Its weight, with the reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not one of the four.</exception>
    public CategoryWeight Of(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => this.Quality,
        PerformanceCategory.Cost => this.Cost,
        PerformanceCategory.ImprovementActivities => this.ImprovementActivities,
        PerformanceCategory.PromotingInteroperability => this.PromotingInteroperability,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a performance category."),
    };

    /// <summary>The weights as quality/cost/improvement activities/Promoting Interoperability.</summary>
    /// <returns>For example <c>40/30/30/0</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{this.Quality.Weight.Value}/{this.Cost.Weight.Value}/{this.ImprovementActivities.Weight.Value}/{this.PromotingInteroperability.Weight.Value}");

    private static PerformanceCategories SetIf(in CategoryWeight weight, PerformanceCategories category) =>
        weight.State == CategoryWeightState.Reweighted ? category : PerformanceCategories.None;
}

/// <summary>The weight of one category in a final score.</summary>
public readonly record struct CategoryWeight
{
    private static readonly decimal[] Fractions = ValueArray.OfNumbers(101, static percent => percent / 100m);
    private readonly byte standard;
    private readonly byte weight;

    internal CategoryWeight(int standard, int weight, Percent score, CategoryWeightState state, ReweightingGround ground, Citation citation)
    {
        this.standard = (byte)standard;
        this.weight = (byte)weight;
        this.Score = score;
        this.State = state;
        this.Ground = ground;
        this.Citation = citation;
    }

    /// <summary>The weight before any reweighting: whole percent, 0–100.</summary>
    public Percent Standard => new(this.standard);

    internal byte WholeWeight => this.weight;

    /// <summary>The weight in this final score: whole percent, 0–100; 100 % if it is the only category left.</summary>
    public Percent Weight => new(this.weight);

    /// <summary>The unrounded category score that is weighted, 0–100 %; 0 % if nothing was submitted or the category has no weight.</summary>
    public Percent Score { get; }

    /// <summary>Whether the category is scored.</summary>
    public CategoryWeightState State { get; }

    /// <summary>The ground of a reweighting, or of one that a submission cancelled.</summary>
    public ReweightingGround Ground { get; }

    /// <summary>The paragraph of the ground, or of the weight.</summary>
    public Citation Citation { get; }

    /// <summary>What the category contributes to the final score: points, unrounded.</summary>
    internal decimal Contribution => this.IsScored ? Fractions[this.weight] * this.Score.Value : 0m;

    /// <summary>The same as a term of the sum.</summary>
    internal WeightedTerm Term => this.IsScored ? new(this.weight, this.Score.Ratio) : default;

    /// <summary>Whether the category is scored, that is, has a weight.</summary>
    public bool IsScored => this.State is CategoryWeightState.Scored or CategoryWeightState.NothingSubmitted or CategoryWeightState.RestoredBySubmission;

    /// <summary>The score and its weight, the same in every culture.</summary>
    /// <returns>For example <c>64.25 %, weight 30.00 %, Scored</c>; <c>no result</c> for the default value.</returns>
    public override string ToString() => this.Citation is null ? "no result" : $"{this.Score}, weight {this.Weight}, {this.State}";
}

/// <summary>Whether a category is scored.</summary>
[JsonConverter(typeof(EnumNameConverter<CategoryWeightState>))]
public enum CategoryWeightState : byte
{
    /// <summary>Scored.</summary>
    Scored,

    /// <summary>Keeps its weight with a score of 0 %, because nothing that counts was submitted and nothing excuses it.</summary>
    NothingSubmitted,

    /// <summary>Scored: there was a ground to reweight it, but data was submitted.</summary>
    RestoredBySubmission,

    /// <summary>Reweighted to 0 %.</summary>
    Reweighted,

    /// <summary>Has no weight to begin with, for example cost in PY2017.</summary>
    WithoutWeight,
}
