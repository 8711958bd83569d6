using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>A clinician as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedClinician : ISavedRow<ClinicianRow>
{
    private int profile;
    private int clinicians;
    private int quality;
    private int claims;
    private int surveys;
    private int costs;
    private int activities;
    private int interoperability;
    private int submissions;
    private int registration;
    private int facility;
    private byte hasCardiologist;
    private byte webInterface;
    private byte survey;
    private byte reportingOption;
    private byte measureSet;

    public void Keep(in ClinicianRow row)
    {
        (this.profile, this.clinicians) = (row.Profile, row.Clinicians);
        (this.quality, this.claims, this.surveys, this.costs) = (row.Quality, row.Claims, row.Surveys, row.Costs);
        (this.activities, this.interoperability, this.submissions) = (row.Activities, row.Interoperability, row.Submissions);
        (this.registration, this.facility) = (row.Registration, row.Facility);
        (this.hasCardiologist, this.webInterface) = (SavedFlag.Of(row.HasCardiologist), SavedFlag.Of(row.WebInterface));
        (this.survey, this.reportingOption, this.measureSet) = ((byte)row.Survey, (byte)row.ReportingOption, (byte)row.MeasureSet);
    }

    public readonly ClinicianRow ToRow() => new()
    {
        Profile = this.profile,
        Clinicians = this.clinicians,
        Quality = this.quality,
        Claims = this.claims,
        Surveys = this.surveys,
        Costs = this.costs,
        Activities = this.activities,
        Interoperability = this.interoperability,
        Submissions = this.submissions,
        Registration = this.registration,
        Facility = this.facility,
        HasCardiologist = this.hasCardiologist != 0,
        WebInterface = this.webInterface != 0,
        Survey = (SurveyRegistration)this.survey,
        ReportingOption = (ReportingOption)this.reportingOption,
        MeasureSet = (AppMeasureSet)this.measureSet,
    };
}

/// <summary>What the year before left, as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedPriorYear : ISavedRow<PriorYearRow>
{
    private int achievement;
    private int quality;
    private int cost;
    private int marks;

    public void Keep(in PriorYearRow row) => (this.achievement, this.quality, this.cost, this.marks) = (row.Achievement, row.Quality, row.Cost, row.Marks);

    public readonly PriorYearRow ToRow() => new(this.achievement, this.quality, this.cost, this.marks);
}

/// <summary>What the year before left in numbers too long for a row, as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedPriorYearFacts : ISavedRow<PriorYearFacts>
{
    private SavedRatioOrNone achievement;
    private SavedRatioOrNone quality;
    private SavedRatioOrNone cost;
    private byte sameIdentifier;
    private byte facilityBased;

    public void Keep(in PriorYearFacts row)
    {
        (this.achievement, this.quality, this.cost) = (new(row.QualityAchievementPercent), new(row.QualityScore), new(row.CostScore));
        (this.sameIdentifier, this.facilityBased) = (SavedFlag.Of(row.SameIdentifier), SavedFlag.Of(row.FacilityBased));
    }

    public readonly PriorYearFacts ToRow() => new(this.achievement.ToRatio(), this.quality.ToRatio(), this.cost.ToRatio(), this.sameIdentifier != 0, this.facilityBased != 0);
}

/// <summary>Risk indicators as they are saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedRisk : ISavedRow<RiskRow>
{
    private int hcc;
    private int dual;
    private int hccFigures;
    private int dualFigures;

    public void Keep(in RiskRow row) => (this.hcc, this.dual, this.hccFigures, this.dualFigures) = (row.Hcc, row.Dual, row.HccFigures, row.DualFigures);

    public readonly RiskRow ToRow() => new(this.hcc, this.dual, this.hccFigures, this.dualFigures);
}

/// <summary>National figures of a risk indicator as they are saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedRiskFigures : ISavedRow<RiskFigures>
{
    private byte isKnown;
    private long unit;
    private SavedRatio mean;
    private SavedRatio standardDeviation;
    private SavedRatio median;
    private SavedRatioOrNone indicator;

    public void Keep(in RiskFigures row) =>
        (this.isKnown, this.unit, this.mean, this.standardDeviation, this.median, this.indicator) = (SavedFlag.Of(row.IsKnown), row.Unit, new(row.Mean), new(row.StandardDeviation), new(row.Median), new(row.Indicator));

    public readonly RiskFigures ToRow() => new(this.isKnown != 0, this.unit, this.mean.ToRatio(), this.standardDeviation.ToRatio(), this.median.ToRatio(), this.indicator.ToRatio());
}

/// <summary>A facility's scores as they are saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedFacility : ISavedRow<FacilityBasedScore>
{
    private SavedDecimal totalPerformanceScore;
    private int percentile;
    private SavedRatio quality;
    private SavedRatio cost;

    public void Keep(in FacilityBasedScore row) =>
        (this.totalPerformanceScore, this.percentile, this.quality, this.cost) = (new(row.TotalPerformanceScore), row.Percentile, new(row.Quality.Ratio), new(row.Cost.Ratio));

    public readonly FacilityBasedScore ToRow() => new(this.totalPerformanceScore.ToDecimal(), this.percentile, new Percent(this.quality.ToRatio()), new Percent(this.cost.ToRatio()));
}
