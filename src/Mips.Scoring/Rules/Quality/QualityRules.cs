using System.Text.Json.Serialization;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The rules of the quality performance category for one year, in traditional MIPS.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record QualityRules
{
    /// <summary>The points of one measure.</summary>
    public required MeasurePointsRules MeasurePoints { get; init; }

    /// <summary>Which collection types are open to whom.</summary>
    public required CollectionTypeAvailabilityRules CollectionTypes { get; init; }

    /// <summary>How many measures are required.</summary>
    public required RequiredMeasuresRules RequiredMeasures { get; init; }

    /// <summary>The eligible measure applicability process.</summary>
    public required EligibleMeasureApplicabilityRules EligibleMeasureApplicability { get; init; }

    /// <summary>Available points.</summary>
    public required AvailablePointsRules AvailablePoints { get; init; }

    /// <summary>Bonus points for high priority measures; null from PY2022.</summary>
    public HighPriorityBonusRules? HighPriorityBonus { get; init; }

    /// <summary>Bonus points for end-to-end electronic reporting; null from PY2022.</summary>
    public EndToEndBonusRules? EndToEndBonus { get; init; }

    /// <summary>The small practice bonus in the quality numerator; null before PY2019.</summary>
    public SmallPracticeBonusRules? SmallPracticeBonus { get; init; }

    /// <summary>The complex organization adjustment; null before PY2025.</summary>
    public ComplexOrganizationAdjustmentRules? ComplexOrganizationAdjustment { get; init; }

    /// <summary>Improvement scoring; null in PY2017.</summary>
    public QualityImprovementRules? Improvement { get; init; }
}
