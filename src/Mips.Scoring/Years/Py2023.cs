namespace Mips.Scoring;

/// <summary>Performance year 2023, payment year 2025.</summary>
public static class Py2023
{
    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2022.Rules with
    {
        PerformanceYear = 2023,
        Quality = Py2022.Rules.Quality,
        Cost = Py2022.Rules.Cost,
        ImprovementActivities = Py2022.Rules.ImprovementActivities,
        PromotingInteroperability = Py2022.Rules.PromotingInteroperability,
        Weights = Py2022.Rules.Weights with
        {
            PromotingInteroperability = Py2022.Rules.Weights.PromotingInteroperability with
            {
                ClinicianTypes =
                [
                    (ClinicianTypes.PhysicalTherapist | ClinicianTypes.OccupationalTherapist | ClinicianTypes.ClinicalPsychologist | ClinicianTypes.QualifiedAudiologist
                        | ClinicianTypes.QualifiedSpeechLanguagePathologist | ClinicianTypes.RegisteredDietitianOrNutritionProfessional).Cfr("414.1380(c)(2)(i)(A)(4)(i)"),
                    ClinicianTypes.ClinicalSocialWorker.Cfr("414.1380(c)(2)(i)(A)(4)(iii)"),
                ],
            },
        },
        FinalScore = Py2022.Rules.FinalScore with
        {
            ComplexPatientBonus = new ComplexPatientBonusRule.Standardized
            {
                Maximum = 10m.Cfr("414.1380(c)(3)(viii)"),
                AtMean = 1.5m.Cfr("414.1380(c)(3)(vi)"),
                PerStandardDeviation = 4m.Cfr("414.1380(c)(3)(vi)"),
                FacilityBasedQualifies = true.Cfr("414.1380(c)(3)"),
            },
        },
        Payment = Py2022.Rules.Payment with
        {
            PerformanceThreshold = 75m.Cfr("414.1405(b)(9)(ii)"),
            ExceptionalPerformance = null,
            PublishedMaximumAdjustment = 2.15m.CitedBy(Citation.Guidance("CMS, QPP 2023 results, as reported by medical societies")),
        },
    };
}
