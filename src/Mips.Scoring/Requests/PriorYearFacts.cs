using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Requests;

/// <summary>The results of the performance year before as a value; the default is: there are none.</summary>
internal readonly record struct PriorYearFacts(Ratio? QualityAchievementPercent, Ratio? QualityScore, Ratio? CostScore, bool SameIdentifier, bool FacilityBased)
{
    public static PriorYearFacts Of(PriorYearResults? results) => results is null
        ? default
        : new(RatioOf(results.QualityAchievementPercent), RatioOf(results.QualityScore), RatioOf(results.CostScore), results.SameIdentifier, results.FacilityBased);

    /// <summary>What the quality performance category asks of them.</summary>
    public PriorQuality Quality => new(this.QualityAchievementPercent, this.QualityScore, this.FacilityBased);

    /// <summary>What the cost performance category asks of them.</summary>
    public PriorCost Cost => new(this.CostScore, this.SameIdentifier);

    private static Ratio? RatioOf(decimal? percent) => percent is { } known ? Ratio.Of(known) : null;
}

/// <summary>Quality in the performance year before; the default is: there was none.</summary>
/// <param name="AchievementPercent">The achievement percent.</param>
/// <param name="Score">The category score.</param>
/// <param name="FacilityBased">Whether it was scored under facility-based measurement.</param>
internal readonly record struct PriorQuality(Ratio? AchievementPercent, Ratio? Score, bool FacilityBased);

/// <summary>Cost in the performance year before; the default is: there was none.</summary>
/// <param name="Score">The category score.</param>
/// <param name="SameIdentifier">Whether the participant had the same identifier.</param>
internal readonly record struct PriorCost(Ratio? Score, bool SameIdentifier);
