using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Practices;

/// <summary>The means of everybody who reported an MVP.</summary>
/// <param name="MvpId">The MVP.</param>
/// <param name="Participants">How many reported it.</param>
/// <param name="FinalScore">The mean of their final scores; null if it is not known.</param>
/// <param name="Categories">The means of their category scores, percent, of those who are scored on each; null where one is not known.</param>
public sealed record MvpMeans(string MvpId, long Participants, decimal? FinalScore, MvpCategoryMeans Categories)
{
    /// <summary>The means of scorecards, for a population of one's own.</summary>
    /// <param name="mvpId">The MVP.</param>
    /// <param name="scorecards">Scorecards; those of other MVPs and options are passed over.</param>
    /// <returns>The means, exact but for the last digit of a division.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MvpMeans Of(string mvpId, IEnumerable<Scorecard> scorecards)
    {
        _ = mvpId ?? throw new ArgumentNullException(nameof(mvpId));
        Scorecard[] own = [.. (scorecards ?? throw new ArgumentNullException(nameof(scorecards))).Where(card => card.Request.Mvp?.MvpId == mvpId)];
        return new(
            mvpId,
            own.Length,
            own.Length == 0 ? null : own.Sum(card => card.FinalScore) / own.Length,
            new(Mean(own, PerformanceCategory.Quality), Mean(own, PerformanceCategory.Cost), Mean(own, PerformanceCategory.ImprovementActivities), Mean(own, PerformanceCategory.PromotingInteroperability)));
    }

    private static Percent? Mean(Scorecard[] cards, PerformanceCategory category)
    {
        decimal[] scores = [.. cards.Select(card => card.Weights.Of(category)).Where(weight => weight.IsScored).Select(weight => weight.Score.Value)];
        return scores.Length == 0 ? null : new Percent(scores.Sum() / scores.Length);
    }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(MvpMeans), this.PrintMembers);
}

/// <summary>The means of category scores.</summary>
/// <param name="Quality">Quality, percent; null if it is not known.</param>
/// <param name="Cost">Cost, percent; null if it is not known.</param>
/// <param name="ImprovementActivities">Improvement activities, percent; null if it is not known.</param>
/// <param name="PromotingInteroperability">Promoting Interoperability, percent; null if it is not known.</param>
public sealed record MvpCategoryMeans(Percent? Quality, Percent? Cost, Percent? ImprovementActivities, Percent? PromotingInteroperability)
{
    internal Percent? Of(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => this.Quality,
        PerformanceCategory.Cost => this.Cost,
        PerformanceCategory.ImprovementActivities => this.ImprovementActivities,
        _ => this.PromotingInteroperability,
    };
}

/// <summary>One's own result beside the means of everybody who reported the same MVP. Immutable.</summary>
/// <param name="Scorecard">The own result.</param>
/// <param name="Means">The means.</param>
/// <param name="FinalScoreDifference">The own final score less the mean; null if it is not known.</param>
/// <param name="Categories">The categories.</param>
public sealed record MvpComparison(Scorecard Scorecard, MvpMeans Means, decimal? FinalScoreDifference, ImmutableArray<MvpCategoryComparison> Categories)
{
    private readonly EquatableArray<MvpCategoryComparison> categories = Categories;

    /// <summary>The categories.</summary>
    public ImmutableArray<MvpCategoryComparison> Categories { get => this.categories; init => this.categories = value; }

    /// <summary>Compares a scorecard with the means of its MVP.</summary>
    /// <param name="scorecard">A scorecard of the MVP.</param>
    /// <param name="means">The means of its participants, from CMS or from a population of one's own.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The scorecard is not one of this MVP.</exception>
    public static MvpComparison Of(Scorecard scorecard, MvpMeans means)
    {
        _ = scorecard ?? throw new ArgumentNullException(nameof(scorecard));
        _ = means ?? throw new ArgumentNullException(nameof(means));
        return scorecard.Request.Mvp?.MvpId == means.MvpId
            ? new(scorecard, means, scorecard.FinalScore - means.FinalScore, [.. CategoryStanding.Of(scorecard).Select(own => new MvpCategoryComparison(own, means.Categories.Of(own.Category)))])
            : throw new ArgumentException($"The scorecard is not one of MVP {means.MvpId}.", nameof(scorecard));
    }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(MvpComparison), this.PrintMembers);
}

/// <summary>A category beside its mean.</summary>
/// <param name="Own">The own category.</param>
/// <param name="Mean">The mean, percent; null if it is not known.</param>
public readonly record struct MvpCategoryComparison(CategoryStanding Own, Percent? Mean)
{
    /// <summary>The own score less the mean, percentage points; null if one of them is not known, or the own score is for information only.</summary>
    public Percent? Difference => this.Own is { IsForInformation: false, Score: { } own } && this.Mean is { } mean ? own - mean : null;
}
