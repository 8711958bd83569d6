using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

using static Mips.Scoring.Rules.PromotingInteroperability.PromotingInteroperabilityItem;

namespace Mips.Scoring.Years;

/// <summary>Performance year 2023, payment year 2025.</summary>
public static class Py2023
{
    private static readonly Citation ClaimsMeasures = Citation.Guidance("2024 MIPS performance feedback FAQ, appendix D");

    private static readonly QualityRules Quality = Py2022.Rules.Quality with
    {
        CollectionTypes = Py2022.Rules.Quality.CollectionTypes with { WebInterfaceClinicians = null, WebInterfaceCliniciansOfApmEntity = null },
        MeasurePoints = Py2022.Rules.Quality.MeasurePoints with
        {
            PerformanceRates = Py2022.Rules.Quality.MeasurePoints.PerformanceRates with
            {
                Places = 2.CitedBy(Citation.CmsData("scoring API response PY2023: 120 of 156 is 76.92")),
            },
            DecilePoints = Py2022.Rules.Quality.MeasurePoints.DecilePoints with { Minimum = Points.Of(1).Cfr("414.1380(b)(1)(i)") },
            AdministrativeClaimsMinimums = Py2022.Rules.Quality.MeasurePoints.AdministrativeClaimsMinimums.Add(
                new AdministrativeClaimsMinimum("492", 21) { NeedsCardiologist = true }.CitedBy(ClaimsMeasures)),
            LackOfBenchmark = new LackOfBenchmarkRules.FixedPoints
            {
                Points = Points.Zero.Cfr("414.1380(b)(1)(i)(A)(1)"),
                SmallPracticePoints = Points.Of(3).Cfr("414.1380(b)(1)(i)(A)(1)"),
            },
        },
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2022.Rules with
    {
        PerformanceYear = 2023,
        Eligibility = Py2022.Rules.Eligibility,
        Subgroups = new SubgroupRules
        {
            OwnExceptions = true.Cfr("414.1365(e)(2)(ii)"),
        },
        MvpRegistration = new MvpRegistrationRules
        {
            Opens = new DateTime(2023, 4, 1).Cfr("414.1365(b)(1)"),
            Closes = new DateTime(2023, 11, 30, 20, 0, 0).Cfr("414.1365(b)(1)"),
            ClosesForCahps = new DateTime(2023, 6, 30, 20, 0, 0).Cfr("414.1365(b)(1)"),
            CahpsMeasure = "321".CitedBy(Citation.CmsData("qpp-measures-data measures 2023")),
            SelectsPopulationHealthMeasure = true.Cfr("414.1365(b)(2)(i)"),
            GroupAttestsSpecialty = false.Cfr("414.1305"),
            SmallPracticeClinicians = 15.Cfr("414.1305"),
        },
        Quality = Quality,
        MvpQuality = new MvpQualityRules
        {
            Category = MvpQualityRules.CategoryOf(Quality, 4.Cfr("414.1365(c)(1)")),
            PopulationHealth = new PopulationHealthRules.SelectedAtRegistration(),
        },
        AppQuality = Py2022.Rules.AppQuality! with { Category = AppQualityRules.CategoryOf(Quality) },
        Cost = Py2022.Rules.Cost with
        {
            MaximumImprovement = 1m.Cfr("414.1380(b)(2)(iv)(E)"),
        },
        ImprovementActivities = Py2022.Rules.ImprovementActivities with
        {
            MvpActivityPoints = new ActivityPoints.Weighted(
                Medium: 20.Cfr("414.1365(d)(3)(iii)"),
                High: 40.Cfr("414.1365(d)(3)(iii)"),
                SpecialStatusMedium: 20.Cfr("414.1365(d)(3)(iii)"),
                SpecialStatusHigh: 40.Cfr("414.1365(d)(3)(iii)")),
        },
        PromotingInteroperability = Py2022.Rules.PromotingInteroperability with
        {
            Method = new PromotingInteroperabilityMethod.RequiredMeasures
            {
                Measures =
                [
                    new ScoredMeasure(ElectronicPrescribing, "PI_EP_1", 10).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(QueryOfDrugMonitoringProgram, "PI_EP_2", 10).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(SendHealthInformation, "PI_HIE_1", 15).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(ReceiveHealthInformation, "PI_HIE_4", 15).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(BidirectionalExchange, "PI_HIE_5", 30).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(TrustedExchangeFramework, "PI_HIE_6", 30).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(ProvidePatientAccess, "PI_PEA_1", 25).Cfr("414.1380(b)(4)(ii)(B)"),
                ],
                PublicHealth = new PublicHealthObjective(
                    25.Cfr("414.1380(b)(4)(ii)(B)"),
                    2.CitedBy(Citation.CmsData("qpp-measures-data measures 2023")),
                    [
                        new PublicHealthMeasure("PI_PHCDRR_1").CitedBy(Citation.CmsData("qpp-measures-data measures 2023")),
                        new PublicHealthMeasure("PI_PHCDRR_3").CitedBy(Citation.CmsData("qpp-measures-data measures 2023")),
                    ])
                {
                    NeedsEngagementLevel = true.CitedBy(Citation.CmsData("qpp-measures-data measures 2023")),
                },
                Bonuses =
                [
                    new BonusMeasures(5, ["PI_PHCDRR_2", "PI_PHCDRR_4", "PI_PHCDRR_5"]) { IsPublicHealth = true }.Cfr("414.1380(b)(4)(ii)(C)"),
                ],
                Moves =
                [
                    new ExcludedPointsMove(QueryOfDrugMonitoringProgram, ElectronicPrescribing, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_2")),
                    new ExcludedPointsMove(ElectronicPrescribing, SendHealthInformation, 2).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1")),
                    new ExcludedPointsMove(ElectronicPrescribing, ReceiveHealthInformation, 2).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1")),
                    new ExcludedPointsMove(ElectronicPrescribing, BidirectionalExchange, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1")),
                    new ExcludedPointsMove(ElectronicPrescribing, TrustedExchangeFramework, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1")),
                    new ExcludedPointsMove(ReceiveHealthInformation, SendHealthInformation, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_HIE_4")),
                    new ExcludedPointsMove(SendHealthInformation, ProvidePatientAccess, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_HIE_1")),
                    new ExcludedPointsMove(PublicHealth, ProvidePatientAccess, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_PHCDRR_1")),
                ],
            },
        },
        FacilityBased = Py2022.Rules.FacilityBased! with
        {
            IsAvailable = true.Cfr("414.1380(e)(1)"),
            VirtualGroups = true.Cfr("414.1380(e)(2)"),
        },
        Weights = Py2022.Rules.Weights with
        {
            Grants = Py2022.Rules.Weights.Grants with
            {
                Available = Py2022.Rules.Weights.Grants.Available.Add(
                    new GrantRule(ReweightingCircumstance.AppliedToAffiliatedGroup, PerformanceCategories.All, PerformanceCategories.None).Cfr("414.1365(e)(2)(ii)")),
            },
            NoGroundInMvp = ReweightingCircumstance.NoApplicableQualityMeasure.Cfr("414.1365(e)(2)(i)"),
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
