using Mips.Scoring.Numbers;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>Of everything that could be reported the submission with the highest final score.</summary>
/// <remarks>
/// Exact: quality measures are searched by branch and bound, the other categories with and without what they could submit. It leaves nothing out without a
/// gain. Every measure that it keeps is reported with all its patients.
/// </remarks>
public sealed record BestSubmission
{
    private readonly EquatableArray<int> leftOutQuality;

    private BestSubmission()
    {
    }

    /// <summary>The scorecard of everything.</summary>
    public required Scorecard Everything { get; init; }

    /// <summary>The scorecard of the best submission; its request is what to submit.</summary>
    public required Scorecard Best { get; init; }

    /// <summary>The quality measures that are left out, by their place among the candidates, from 0.</summary>
    public required ImmutableArray<int> LeftOutQuality { get => this.leftOutQuality; init => this.leftOutQuality = value; }

    /// <summary>Categories of which nothing is submitted although something could be: their reweighting is worth more.</summary>
    public required PerformanceCategories LeftOutCategories { get; init; }

    /// <summary>The bound that proves the search: no set of the quality candidates has a higher quality score, percent; null if none has a score.</summary>
    public required Percent? QualityBound { get; init; }

    /// <summary>How many sets of quality measures were scored to find the best one; the others were ruled out by their bound.</summary>
    public required int SetsScored { get; init; }

    /// <summary>Whether less is more: the best submission scores higher than everything.</summary>
    public bool LessIsMore => this.Best.FinalScore > this.Everything.FinalScore;

    /// <summary>Whether the bound proves that no submission scores higher; false only where the search had to end after 200,000 branches.</summary>
    public required bool IsOptimal { get; init; }

    /// <summary>Finds the best submission.</summary>
    /// <param name="candidates">Everything that could be reported: measures through several collection types, activities, Promoting Interoperability submissions; and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The best submission beside everything.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">The candidates are not valid together; the exception carries every problem.</exception>
    public static BestSubmission Of(ScoringRequest candidates, ReferenceData data, ScoringOptions? options = null)
    {
        Scorecard everything = Scorer.Score(candidates, data, options);
        QualitySetSearch quality = QualitySetSearch.In(everything);
        (Scorecard best, PerformanceCategories withheld) = CategoryChoice.Best(everything, quality.Sets);
        QualityMeasureSet kept = QualityMeasureSet.Of(best.Request, candidates);
        return new()
        {
            Everything = everything,
            Best = best,
            LeftOutQuality = kept.LeftOut,
            LeftOutCategories = withheld,
            QualityBound = quality.Bound,
            SetsScored = quality.SetsScored,
            IsOptimal = quality.IsComplete,
        };
    }
}
