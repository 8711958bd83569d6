using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Interop;

/// <summary>The words of the holdings file: the names of the library's own enums in camel case.</summary>
internal static class HoldingsWords
{
    public static IReadOnlyDictionary<string, PerformanceCategories> Categories { get; } = new Dictionary<string, PerformanceCategories>(StringComparer.Ordinal)
    {
        ["quality"] = PerformanceCategories.Quality,
        ["cost"] = PerformanceCategories.Cost,
        ["improvementActivities"] = PerformanceCategories.ImprovementActivities,
        ["promotingInteroperability"] = PerformanceCategories.PromotingInteroperability,
    };

    public static IReadOnlyDictionary<string, ReweightingCircumstance> Circumstances { get; } = new Dictionary<string, ReweightingCircumstance>(StringComparer.Ordinal)
    {
        ["extremeAndUncontrollableCircumstancesApplication"] = ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication,
        ["noApplicableQualityMeasure"] = ReweightingCircumstance.NoApplicableQualityMeasure,
        ["joinedPracticeInFinalThreeMonths"] = ReweightingCircumstance.JoinedPracticeInFinalThreeMonths,
        ["compromisedData"] = ReweightingCircumstance.CompromisedData,
        ["thirdPartyIntermediaryFailure"] = ReweightingCircumstance.ThirdPartyIntermediaryFailure,
        ["insufficientInternetAccess"] = ReweightingCircumstance.InsufficientInternetAccess,
        ["noControlOverCehrt"] = ReweightingCircumstance.NoControlOverCehrt,
        ["decertifiedCehrt"] = ReweightingCircumstance.DecertifiedCehrt,
        ["smallPracticeHardship"] = ReweightingCircumstance.SmallPracticeHardship,
        ["covid19Application"] = ReweightingCircumstance.Covid19Application,
        ["appliedToAffiliatedGroup"] = ReweightingCircumstance.AppliedToAffiliatedGroup,
    };

    public static IReadOnlyDictionary<string, MipsApm> MipsApms { get; } = new Dictionary<string, MipsApm>(StringComparer.Ordinal)
    {
        ["webInterface"] = MipsApm.WebInterface,
        ["sharedSavingsProgram"] = MipsApm.SharedSavingsProgram,
        ["other"] = MipsApm.Other,
    };

    public static IReadOnlyDictionary<string, ClinicianType> ClinicianTypes { get; } = new Dictionary<string, ClinicianType>(StringComparer.Ordinal)
    {
        ["physician"] = ClinicianType.Physician,
        ["nursePractitioner"] = ClinicianType.NursePractitioner,
        ["physicianAssistant"] = ClinicianType.PhysicianAssistant,
        ["clinicalNurseSpecialist"] = ClinicianType.ClinicalNurseSpecialist,
        ["certifiedRegisteredNurseAnesthetist"] = ClinicianType.CertifiedRegisteredNurseAnesthetist,
        ["physicalTherapist"] = ClinicianType.PhysicalTherapist,
        ["occupationalTherapist"] = ClinicianType.OccupationalTherapist,
        ["clinicalPsychologist"] = ClinicianType.ClinicalPsychologist,
        ["qualifiedAudiologist"] = ClinicianType.QualifiedAudiologist,
        ["qualifiedSpeechLanguagePathologist"] = ClinicianType.QualifiedSpeechLanguagePathologist,
        ["registeredDietitianOrNutritionProfessional"] = ClinicianType.RegisteredDietitianOrNutritionProfessional,
        ["clinicalSocialWorker"] = ClinicianType.ClinicalSocialWorker,
        ["certifiedNurseMidwife"] = ClinicianType.CertifiedNurseMidwife,
    };
}
