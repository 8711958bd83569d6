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
internal record struct CategoryOutcomes(
    CategoryOutcome Quality,
    CategoryOutcome Cost,
    CategoryOutcome ImprovementActivities,
    CategoryOutcome PromotingInteroperability)
{
    // Fields: each is filled in by a stage of its own, and who reads one does not copy it first.
    public CategoryOutcome Quality = Quality;
    public CategoryOutcome Cost = Cost;
    public CategoryOutcome ImprovementActivities = ImprovementActivities;
    public CategoryOutcome PromotingInteroperability = PromotingInteroperability;

    /// <summary>Whether data was submitted for at least one category.</summary>
    public readonly bool DataSubmitted => this.Quality.DataSubmitted | this.ImprovementActivities.DataSubmitted | this.PromotingInteroperability.DataSubmitted;
}
