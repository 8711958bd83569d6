using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>One thing that earned less than it could: the first test it failed, the compared values, and the smallest change that passes it.</summary>
/// <remarks>Holds numbers and reasons, no words. The change is found by scoring changed requests, not by a formula beside the rules.</remarks>
public sealed record Shortfall
{
    private readonly EquatableArray<SmallestChange> changes;

    /// <summary>What earned less than it could.</summary>
    public required ShortfallSubject Subject { get; init; }

    /// <summary>The category it belongs to; null for bonuses and the final score.</summary>
    public PerformanceCategory? Category { get; init; }

    /// <summary>The ID of the measure or activity; null if the subject has none.</summary>
    public string? Id { get; init; }

    /// <summary>The place in the scorecard's list of such lines, from 0; -1 if there is no list.</summary>
    public int Index { get; init; } = -1;

    /// <summary>The first test it failed.</summary>
    public required ShortfallReason Reason { get; init; }

    /// <summary>The value that was compared, in the unit of the reason; null if the test compares no numbers.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The value that would have passed the test; null if the test compares no numbers.</summary>
    public decimal? Needed { get; init; }

    /// <summary>Where a floor keeps the points level: the rate, result or cost at which they begin to rise. Null where they rise at once.</summary>
    public decimal? RisesFrom { get; init; }

    /// <summary>The smallest changes that, made together, pass this test and those after it; empty if no change of the participant's figures does.</summary>
    public ImmutableArray<SmallestChange> Changes { get => this.changes; init => this.changes = value; }

    /// <summary>The request with all changes made; null if there are none, or if they are not changes of a request.</summary>
    public ScoringRequest? ChangedRequest { get; init; }

    /// <summary>How many points of the final score the changes gain, by scoring again; it can be 0 or negative. Null without changes.</summary>
    public decimal? Gain { get; init; }

    /// <summary>What the changes gain at least, where <see cref="Gain"/> assumes the best rate of a numerator whose denominator is not known; null where nothing is assumed.</summary>
    public decimal? LeastGain { get; init; }

    /// <summary>The paragraph of the test.</summary>
    public required Citation Citation { get; init; }

    /// <summary>What earned less and the test it failed, the same in every culture.</summary>
    /// <returns>For example <c>QualityMeasure 236: BelowCaseMinimum, 12 of 20</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{this.Subject}{(this.Id is null ? string.Empty : " " + this.Id)}: {this.Reason}")
        + (this.Needed is null ? string.Empty : FormattableString.Invariant($", {this.Actual} of {this.Needed}"));
}

/// <summary>What can earn less than it could.</summary>
[JsonConverter(typeof(EnumNameConverter<ShortfallSubject>))]
public enum ShortfallSubject
{
    /// <summary>A submitted quality measure.</summary>
    QualityMeasure,

    /// <summary>A summary survey measure of the CAHPS for MIPS survey.</summary>
    SummarySurveyMeasure,

    /// <summary>A quality measure from administrative claims.</summary>
    AdministrativeClaimsMeasure,

    /// <summary>The number of quality measures that are required.</summary>
    RequiredQualityMeasures,

    /// <summary>The place for an outcome or high priority measure.</summary>
    OutcomePlace,

    /// <summary>The bonus for a high priority measure beyond the required one; without an ID the bonus as a whole.</summary>
    HighPriorityBonus,

    /// <summary>The bonus for reporting a quality measure end to end; without an ID the bonus as a whole.</summary>
    EndToEndBonus,

    /// <summary>The complex organization adjustment for an eCQM; without an ID the adjustment as a whole.</summary>
    ComplexOrganizationAdjustment,

    /// <summary>The bonus of small practices: on quality, or in PY2018 on the final score.</summary>
    SmallPracticeBonus,

    /// <summary>The improvement of quality.</summary>
    QualityImprovement,

    /// <summary>A cost measure.</summary>
    CostMeasure,

    /// <summary>The improvement of cost.</summary>
    CostImprovement,

    /// <summary>An attested improvement activity.</summary>
    ImprovementActivity,

    /// <summary>The points of all improvement activities.</summary>
    ImprovementActivities,

    /// <summary>The improvement activities credit for taking part in an APM, or for reporting the APM Performance Pathway.</summary>
    ApmCredit,

    /// <summary>The required elements of a Promoting Interoperability submission.</summary>
    RequiredElements,

    /// <summary>A Promoting Interoperability measure.</summary>
    PromotingInteroperabilityMeasure,

    /// <summary>A bonus of the Promoting Interoperability category.</summary>
    PromotingInteroperabilityBonus,

    /// <summary>A performance category as a whole.</summary>
    Category,

    /// <summary>The complex patient bonus as a whole.</summary>
    ComplexPatientBonus,

    /// <summary>The medical component of the complex patient bonus.</summary>
    MedicalComplexity,

    /// <summary>The social component of the complex patient bonus.</summary>
    SocialComplexity,

    /// <summary>The final score, compared with the next change of the payment adjustment.</summary>
    FinalScore,

    /// <summary>The score under facility-based measurement.</summary>
    FacilityBased,
}
