using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Requests;

/// <summary>The results of the performance year before as a value; the default is: there are none.</summary>
internal readonly record struct PriorYearFacts(decimal? QualityAchievementPercent, decimal? QualityScore, decimal? CostScore, bool SameIdentifier, bool FacilityBased)
{
    public static PriorYearFacts Of(PriorYearResults? results) => results is null
        ? default
        : new(results.QualityAchievementPercent, results.QualityScore, results.CostScore, results.SameIdentifier, results.FacilityBased);
}
