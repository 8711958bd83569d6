using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>One figure that would have to change, from what it is to the nearest value that passes.</summary>
/// <param name="Fact">Which figure.</param>
/// <param name="Id">The measure, activity, attestation or exclusion it belongs to; null if it belongs to none.</param>
/// <param name="Index">The place of the changed row in its list of the request, from 0; -1 for a new row or a figure outside lists.</param>
/// <param name="From">The value it has; 0 for no, 1 for yes.</param>
/// <param name="To">The nearest value that passes; 0 for no, 1 for yes.</param>
public sealed record SmallestChange(ChangedFact Fact, string? Id, int Index, decimal From, decimal To)
{
    /// <summary>Whether a request states this figure, so that the change can be scored; else it is a result that the rules compare.</summary>
    public bool IsRequestChange => this.Fact < ChangedFact.QualityAchievementPoints;

    /// <summary>The distance between two neighbouring values of the figure: no value between <see cref="From"/> and <see cref="To"/> less one step passes.</summary>
    public decimal Step => this.Fact switch
    {
        ChangedFact.QualityDataCompleteness or ChangedFact.QualityRate or ChangedFact.SurveyMeasureRate or ChangedFact.AdministrativeClaimsRate or ChangedFact.Cost
            or ChangedFact.ActivityShareOfGroup or ChangedFact.HccRiskScore or ChangedFact.DualProportion or ChangedFact.TotalPerformanceScore => 0.000_001m,
        ChangedFact.QualityAchievementPoints or ChangedFact.CostAchievementPoints or ChangedFact.FurtherMeasurePoints => 0.000_1m,
        ChangedFact.FinalScore => 0.01m,
        _ => 1m,
    };

    internal SmallestChange OneStepLess => this with { To = this.To > this.From ? this.To - this.Step : this.To + this.Step };

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(SmallestChange), this.PrintMembers);
}

/// <summary>The figures that a change can concern.</summary>
[JsonConverter(typeof(EnumNameConverter<ChangedFact>))]
public enum ChangedFact
{
    /// <summary>The data completeness of a quality measure, percent.</summary>
    QualityDataCompleteness,

    /// <summary>The cases of a quality measure, at the same rate.</summary>
    QualityCases,

    /// <summary>The performance rate of a quality measure.</summary>
    QualityRate,

    /// <summary>Whether a quality measure was reported end to end electronically.</summary>
    EndToEndReported,

    /// <summary>The rate of a summary survey measure.</summary>
    SurveyMeasureRate,

    /// <summary>The cases of an administrative claims measure.</summary>
    AdministrativeClaimsCases,

    /// <summary>The result of an administrative claims measure.</summary>
    AdministrativeClaimsRate,

    /// <summary>The cases of a cost measure.</summary>
    CostCases,

    /// <summary>The cost of a cost measure, dollars.</summary>
    Cost,

    /// <summary>The continuous days of an improvement activity.</summary>
    ActivityDays,

    /// <summary>The share of the group that performed an improvement activity, percent.</summary>
    ActivityShareOfGroup,

    /// <summary>A further improvement activity, for example the one named.</summary>
    FurtherActivity,

    /// <summary>A Promoting Interoperability submission, at first of one day and without measures.</summary>
    InteroperabilitySubmission,

    /// <summary>The CMS EHR certification ID, of technology certified to the 2015 Edition.</summary>
    CertificationId,

    /// <summary>The days of the Promoting Interoperability performance period.</summary>
    PeriodDays,

    /// <summary>The answer to a Promoting Interoperability measure or attestation.</summary>
    Answer,

    /// <summary>The numerator of a Promoting Interoperability measure.</summary>
    Numerator,

    /// <summary>The average HCC risk score.</summary>
    HccRiskScore,

    /// <summary>The proportion of dually eligible patients.</summary>
    DualProportion,

    /// <summary>The achievement points of quality; a result.</summary>
    QualityAchievementPoints,

    /// <summary>The achievement points of cost; a result.</summary>
    CostAchievementPoints,

    /// <summary>The points of one more quality measure in a place that is not filled, in the APM Performance Pathway of the one named; a result.</summary>
    FurtherMeasurePoints,

    /// <summary>The final score; a result.</summary>
    FinalScore,

    /// <summary>The facility's Total Performance Score, 0–100; no fact of a request.</summary>
    TotalPerformanceScore,

    /// <summary>Services in a facility, of as many services at any place; no fact of a request.</summary>
    ServicesInFacility,

    /// <summary>Services as inpatient or in an emergency room; no fact of a request.</summary>
    InpatientOrEmergencyServices,

    /// <summary>Facility-based clinicians of the group; no fact of a request.</summary>
    FacilityBasedClinicians,
}
