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

    private static Ratio? RatioOf(decimal? percent) => percent is { } known ? Ratio.Of(known) : null;
}
