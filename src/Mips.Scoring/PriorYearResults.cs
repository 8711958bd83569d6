using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>What the performance year before left behind, for improvement scoring.</summary>
/// <param name="SameIdentifier">Whether the participant had the same identifier in the year before. Cost improvement needs it (§ 414.1380(b)(2)(iv)(B)).</param>
/// <remarks>
/// If the identifier changed, § 414.1380(b)(1)(vi)(A)(3) substitutes the quality figures: the highest score used for payment (individuals)
/// or the average over the clinicians (groups, virtual groups, APM Entities). Give the substituted figures here, and say so for cost.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PriorYearResults(bool SameIdentifier = true)
{
    /// <summary>The quality achievement percent: points over available points without bonuses and improvement, percent 0–100; null if there was none.</summary>
    [JsonConverter(typeof(ExactDecimalConverter))]
    public decimal? QualityAchievementPercent { get; init; }

    /// <summary>The quality performance category score, bonuses and improvement included, percent 0–100; null if there was none.</summary>
    [JsonConverter(typeof(ExactDecimalConverter))]
    public decimal? QualityScore { get; init; }

    /// <summary>The cost performance category score, percent 0–100; null if cost was not scored.</summary>
    [JsonConverter(typeof(ExactDecimalConverter))]
    public decimal? CostScore { get; init; }

    /// <summary>Whether the year before was scored under facility-based measurement; then there is no quality improvement (§ 414.1380(b)(1)(vi)(A)(4)).</summary>
    public bool FacilityBased { get; init; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(PriorYearResults), this.PrintMembers);
}
