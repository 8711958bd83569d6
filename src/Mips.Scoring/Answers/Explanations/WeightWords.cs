using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>Why a category has its weight, in words.</summary>
internal static class WeightWords
{
    public static string Of(CategoryWeight weight) => weight.State switch
    {
        CategoryWeightState.Scored => string.Empty,
        CategoryWeightState.NothingSubmitted => "no ground to reweight: 0 %",
        CategoryWeightState.RestoredBySubmission => $"{Of(weight.Ground)}, but data was submitted: scored",
        CategoryWeightState.Reweighted => $"{Of(weight.Ground)}: reweighted",
        CategoryWeightState.WithoutWeight => "has no weight in this year",
        _ => throw TermWords.Unknown(weight.State),
    };

    public static string Of(ReweightingGround ground) => ground switch
    {
        ReweightingGround.None => string.Empty,
        ReweightingGround.NotScoredForAnyone => "CMS scores nobody on it in this year",
        ReweightingGround.ApmEntity => "cost is not scored for APM Entities",
        ReweightingGround.CostNotScored => "no cost measure can be scored",
        ReweightingGround.QualityNotScored => "no submitted quality measure can be scored",
        ReweightingGround.NoApplicableQualityMeasure => "no quality measure is applicable and available",
        ReweightingGround.JoinedPracticeInFinalThreeMonths => "joined the practice in the last three months of the year",
        ReweightingGround.CompromisedData => "CMS determined that the data are compromised",
        ReweightingGround.Covid19Application => "COVID-19 application",
        ReweightingGround.ExtremeAndUncontrollableCircumstancesApplication => "approved application for extreme and uncontrollable circumstances",
        ReweightingGround.AutomaticExtremeAndUncontrollableCircumstances => "automatic extreme and uncontrollable circumstances",
        ReweightingGround.NationwideExtremeAndUncontrollableCircumstances => "automatic extreme and uncontrollable circumstances for every individual clinician",
        ReweightingGround.ThirdPartyIntermediaryFailure => "the third party intermediary failed to submit",
        ReweightingGround.InsufficientInternetAccess => "insufficient internet access",
        ReweightingGround.NoControlOverCehrt => "no control over the availability of CEHRT",
        ReweightingGround.DecertifiedCehrt => "decertified CEHRT",
        ReweightingGround.SmallPracticeHardship => "small practice hardship exception",
        ReweightingGround.HospitalBased => "hospital-based",
        ReweightingGround.AmbulatorySurgicalCenterBased => "ASC-based",
        ReweightingGround.NonPatientFacing => "non-patient facing",
        ReweightingGround.SmallPractice => "small practice",
        ReweightingGround.ClinicianType => "clinician type",
        ReweightingGround.EveryClinicianQualifies => "every clinician of the group qualifies",
        ReweightingGround.AppliedToAffiliatedGroup => "reweighted for the affiliated group",
        _ => throw TermWords.Unknown(ground),
    };
}
