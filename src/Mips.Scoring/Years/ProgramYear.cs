using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Years;

/// <summary>The law of one performance year as one immutable value: every number, with the paragraph that sets it.</summary>
/// <remarks>Change a number with <c>with { … }</c> to score under a proposed rule.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProgramYear
{
    /// <summary>The performance year.</summary>
    public required int PerformanceYear { get; init; }

    /// <summary>The payment year: two years after the performance year.</summary>
    [JsonIgnore]
    public int PaymentYear => this.PerformanceYear + 2;

    /// <summary>For a preliminary year the day whose law this is: the final rule of the year was not at hand, and what it may set is carried from the year before. Null for a year that is law.</summary>
    public Cited<DateTime>? PreliminaryAsOf { get; init; }

    /// <summary>Who is scored.</summary>
    public required EligibilityRules Eligibility { get; init; }

    /// <summary>What subgroups inherit from their affiliated group; null before there were subgroups.</summary>
    public SubgroupRules? Subgroups { get; init; }

    /// <summary>Registration for MVPs; null before there were MVPs.</summary>
    public required MvpRegistrationRules? MvpRegistration { get; init; }

    /// <summary>Quality.</summary>
    public required QualityRules Quality { get; init; }

    /// <summary>Quality in MIPS Value Pathways; null before PY2023.</summary>
    public MvpQualityRules? MvpQuality { get; init; }

    /// <summary>Quality in the APM Performance Pathway; null before PY2021.</summary>
    public AppQualityRules? AppQuality { get; init; }

    /// <summary>Cost.</summary>
    public required CostRules Cost { get; init; }

    /// <summary>Improvement activities.</summary>
    public required ImprovementActivitiesRules ImprovementActivities { get; init; }

    /// <summary>Promoting Interoperability.</summary>
    public required PromotingInteroperabilityRules PromotingInteroperability { get; init; }

    /// <summary>Facility-based measurement; null before there was one.</summary>
    public required FacilityBasedRules? FacilityBased { get; init; }

    /// <summary>Category weights and reweighting.</summary>
    public required CategoryWeightRules Weights { get; init; }

    /// <summary>Final score.</summary>
    public required FinalScoreRules FinalScore { get; init; }

    /// <summary>Payment adjustment.</summary>
    public required PaymentRules Payment { get; init; }
}
