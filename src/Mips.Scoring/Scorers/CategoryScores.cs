using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Scorers;

/// <summary>The four categories as scored, on their way to the weighting.</summary>
internal readonly record struct CategoryScores(
    QualityScore Quality,
    CostScore Cost,
    ImprovementActivitiesScore ImprovementActivities,
    PromotingInteroperabilityScore PromotingInteroperability)
{
    public CategoryOutcomes Outcomes => new(this.Quality.Outcome, this.Cost.Outcome, this.ImprovementActivities.Outcome, this.PromotingInteroperability.Outcome);
}

/// <summary>What the four categories hand on to the weighting.</summary>
internal readonly record struct CategoryOutcomes(
    CategoryOutcome Quality,
    CategoryOutcome Cost,
    CategoryOutcome ImprovementActivities,
    CategoryOutcome PromotingInteroperability)
{
    /// <summary>Whether data was submitted for at least one category.</summary>
    public bool DataSubmitted => this.Quality.DataSubmitted | this.ImprovementActivities.DataSubmitted | this.PromotingInteroperability.DataSubmitted;
}
