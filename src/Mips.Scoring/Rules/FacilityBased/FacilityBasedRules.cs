using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Rules.FacilityBased;

/// <summary>The numbers of facility-based measurement for one year, § 414.1380(e).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FacilityBasedRules
{
    /// <summary>
    /// Whether CMS calculated Total Performance Scores of the Hospital Value-Based Purchasing Program for the fiscal year that applies,
    /// (e)(1). Without them nobody is scored by facility.
    /// </summary>
    public required Cited<bool> IsAvailable { get; init; }

    /// <summary>The least share of covered professional services in an inpatient hospital, an on-campus outpatient hospital or an emergency room, percent.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> MinimumPercentOfServices { get; init; }

    /// <summary>The least number of covered professional services in an inpatient hospital or an emergency room.</summary>
    public required Cited<int> MinimumInpatientOrEmergencyServices { get; init; }

    /// <summary>The least share of a group's clinicians that are facility-based, percent.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> MinimumPercentOfGroup { get; init; }

    /// <summary>Whether virtual groups can be facility-based.</summary>
    public required Cited<bool> VirtualGroups { get; init; }

    /// <summary>What must be higher for another submission to take the place of the facility-based score.</summary>
    public required Cited<FacilityBasedComparison> Comparison { get; init; }

    /// <summary>How quality and cost are combined where they are compared.</summary>
    public CombinedScoreReading CombinedScore { get; init; } = CombinedScoreReading.Weighted;
}

/// <summary>What is compared to choose between facility-based measurement and another submission, § 414.1380(e)(6)(vi).</summary>
[JsonConverter(typeof(EnumNameConverter<FacilityBasedComparison>))]
public enum FacilityBasedComparison
{
    /// <summary>The combined quality and cost performance category score.</summary>
    CombinedQualityAndCost,

    /// <summary>The final score.</summary>
    FinalScore,
}

/// <summary>How "combined quality and cost performance category score" is read.</summary>
[JsonConverter(typeof(EnumNameConverter<CombinedScoreReading>))]
public enum CombinedScoreReading
{
    /// <summary>What both categories contribute to the final score.</summary>
    Weighted,

    /// <summary>The sum of both category scores.</summary>
    Unweighted,
}
