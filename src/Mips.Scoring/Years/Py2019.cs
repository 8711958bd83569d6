using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

using static Mips.Scoring.Rules.PromotingInteroperability.PromotingInteroperabilityItem;

namespace Mips.Scoring.Years;

/// <summary>Performance year 2019, payment year 2021.</summary>
public static class Py2019
{
    private static readonly Cited<WeightTable> AllPractices = WeightTable.Of(
    [
        new(45, 15, 15, 25),
        new(60, 0, 15, 25),
        new(70, 15, 15, 0),
        new(0, 15, 40, 45),
        new(60, 15, 0, 25),
        new(85, 0, 15, 0),
        new(0, 0, 50, 50),
        new(75, 0, 0, 25),
        new(0, 15, 85, 0),
        new(85, 15, 0, 0),
        new(0, 15, 0, 85),
    ]).Cfr("414.1380(c)(2)(ii)(C)");

    /// <summary>The quality category of the year.</summary>
    internal static QualityRules Quality { get; } = Py2018.Quality with
    {
        MeasurePoints = Py2018.Quality.MeasurePoints with
        {
            ExcludesSuppressedMeasures = true.Cfr("414.1380(b)(1)(vii)(A)"),
            PerformanceRates = Py2018.Quality.MeasurePoints.PerformanceRates with
            {
                Places = 4.CitedBy(Citation.CmsData("scoring API response PY2020: 120 of 156 is 76.9231")),
            },
            DecilePoints = Py2018.Quality.MeasurePoints.DecilePoints with { ZeroRate = ZeroRateReading.MinimumPoints },
            SevenPointCap = new SevenPointCapRules.ConsecutiveYears { Cap = Points.Of(7).Cfr("414.1380(b)(1)(iv)(B)") },
        },
        CollectionTypes = Py2018.Quality.CollectionTypes with
        {
            PartBClaims = ClaimsReporters.SmallPractices.Cfr("414.1325(b)(1), (c)(1)"),
            WebInterfaceClinicians = 25.Cfr("414.1325(c)(1)"),
            SeveralMechanisms = true.Cfr("414.1325(d)"),
        },
        AvailablePoints = Py2018.Quality.AvailablePoints with
        {
            CahpsReduction = new CahpsReductionRules { MostSubmittedMeasures = 5.Cfr("414.1380(b)(1)(vii)(B)") },
        },
        HighPriorityBonus = Py2018.Quality.HighPriorityBonus! with { WebInterfaceEarns = false.Cfr("414.1380(b)(1)(v)(A)") },
        SmallPracticeBonus = new SmallPracticeBonusRules { Points = Points.Of(6).Cfr("414.1380(b)(1)(v)(C)") },
    };

    /// <summary>The cost category of the year.</summary>
    internal static CostRules Cost { get; } = Py2018.Cost with
    {
        IsScored = true.Cfr("414.1350(d)(3)"),
        CaseMinimums =
        [
            .. Py2018.Cost.CaseMinimums,
            new CostCaseMinimum(CostMeasureKind.ProceduralEpisode, 10, ["COST_CCLI_1", "COST_EOPCI_1", "COST_KA_1", "COST_SSC_1", "COST_IOL_1"]).Cfr("414.1350(c)(4)"),
            new CostCaseMinimum(CostMeasureKind.AcuteInpatientEpisode, 20, ["COST_IHCI_1", "COST_SPH_1", "COST_STEMI_1"]).Cfr("414.1350(c)(5)"),
        ],
    };

    /// <summary>The improvement activities category of the year.</summary>
    internal static ImprovementActivitiesRules ImprovementActivities { get; } = Py2018.ImprovementActivities;

    /// <summary>Who is scored in the year.</summary>
    internal static EligibilityRules Eligibility { get; } = Py2018.Eligibility with
    {
        ClinicianTypes = Py2018.Eligibility.ClinicianTypes.Value.And(
            ClinicianType.PhysicalTherapist,
            ClinicianType.OccupationalTherapist,
            ClinicianType.QualifiedSpeechLanguagePathologist,
            ClinicianType.QualifiedAudiologist,
            ClinicianType.ClinicalPsychologist,
            ClinicianType.RegisteredDietitianOrNutritionProfessional).Cfr("414.1305"),
        LowVolumeThreshold = Py2018.Eligibility.LowVolumeThreshold with
        {
            Services = 200.Cfr("414.1305"),
            OptIn = true.Cfr("414.1310(b)(1)(iii)(A)"),
        },
    };

    /// <summary>Facility-based measurement in the year.</summary>
    internal static FacilityBasedRules FacilityBased { get; } = new()
    {
        IsAvailable = true.Cfr("414.1380(e)(1)"),
        MinimumPercentOfServices = 75m.Cfr("414.1380(e)(2)(i)(A)"),
        MinimumInpatientOrEmergencyServices = 1.Cfr("414.1380(e)(2)(i)(B)"),
        MinimumPercentOfGroup = 75m.Cfr("414.1380(e)(2)(ii)"),
        VirtualGroups = false.Cfr("414.1380(e)(2)"),
        Comparison = FacilityBasedComparison.CombinedQualityAndCost.Cfr("414.1380(e)(6)(vi)(A)"),
    };

    /// <summary>The category weights of the year.</summary>
    internal static CategoryWeightRules Weights { get; } = Py2018.Weights with
    {
        General = AllPractices,
        SmallPractice = AllPractices,
        Grants = Py2018.Weights.Grants with
        {
            Available =
            [
                new GrantRule(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(1)"),
                new GrantRule(ReweightingCircumstance.JoinedPracticeInFinalThreeMonths, PerformanceCategories.All, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(3)"),
                new GrantRule(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All & ~PerformanceCategories.PromotingInteroperability, PerformanceCategories.All & ~PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(A)(6)"),
                new GrantRule(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(2)"),
                new GrantRule(ReweightingCircumstance.Covid19Application, PerformanceCategories.All & ~PerformanceCategories.PromotingInteroperability, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(6)"),
                new GrantRule(ReweightingCircumstance.Covid19Application, PerformanceCategories.PromotingInteroperability, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(C)(11)"),
                new GrantRule(ReweightingCircumstance.CompromisedData, PerformanceCategories.All & ~PerformanceCategories.PromotingInteroperability, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(9)"),
                new GrantRule(ReweightingCircumstance.CompromisedData, PerformanceCategories.PromotingInteroperability, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(C)(10)"),
                new GrantRule(ReweightingCircumstance.InsufficientInternetAccess, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(1)"),
                new GrantRule(ReweightingCircumstance.NoControlOverCehrt, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(4)"),
                new GrantRule(ReweightingCircumstance.DecertifiedCehrt, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(8)"),
                new GrantRule(ReweightingCircumstance.SmallPracticeHardship, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(9)"),
            ],
        },
        AutomaticExtremeAndUncontrollableCircumstances = Py2018.Weights.AutomaticExtremeAndUncontrollableCircumstances with
        {
            Affected = AffectedClinicians.EveryoneWithFewerThanTwoCategories.CitedBy(Citation.Guidance("CMS, QPP COVID-19 response fact sheet, April 2020")),
        },
        PromotingInteroperability = Py2018.Weights.PromotingInteroperability with
        {
            ClinicianTypes =
            [
                (ClinicianTypes.PhysicalTherapist | ClinicianTypes.OccupationalTherapist | ClinicianTypes.ClinicalPsychologist | ClinicianTypes.QualifiedAudiologist
                    | ClinicianTypes.QualifiedSpeechLanguagePathologist | ClinicianTypes.RegisteredDietitianOrNutritionProfessional).Cfr("414.1380(c)(2)(i)(A)(4)(i)"),
                (ClinicianTypes.NursePractitioner | ClinicianTypes.PhysicianAssistant | ClinicianTypes.ClinicalNurseSpecialist
                    | ClinicianTypes.CertifiedRegisteredNurseAnesthetist).Cfr("414.1380(c)(2)(i)(A)(4)(ii)"),
            ],
        },
    };

    /// <summary>The final score of the year.</summary>
    internal static FinalScoreRules FinalScore { get; } = Py2018.FinalScore with { SmallPracticeBonus = null };

    /// <summary>The payment adjustment of the year.</summary>
    internal static PaymentRules Payment { get; } = Py2018.Payment with
    {
        PerformanceThreshold = 30m.Cfr("414.1405(b)(6)"),
        ApplicablePercent = 7m.Cfr("414.1405(c)"),
        ExceptionalPerformance = Py2018.Payment.ExceptionalPerformance! with { Threshold = 75m.Cfr("414.1405(d)(5)") },
        PublishedMaximumAdjustment = 1.79m.CitedBy(Citation.Guidance("CMS, QPP 2019 results, as reported by medical societies")),
    };

    /// <summary>The exclusions of the registries.</summary>
    internal static ImmutableArray<Cited<MeasureExclusions>> RegistryExclusions { get; } =
    [
        new MeasureExclusions("PI_PHCDRR_1", ["PI_PHCDRR_1_EX_1", "PI_PHCDRR_1_EX_2", "PI_PHCDRR_1_EX_3"]).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specifications 2019")),
        new MeasureExclusions("PI_PHCDRR_2", ["PI_PHCDRR_2_EX_1", "PI_PHCDRR_2_EX_2", "PI_PHCDRR_2_EX_3"]).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specifications 2019")),
        new MeasureExclusions("PI_PHCDRR_3", ["PI_PHCDRR_3_EX_1", "PI_PHCDRR_3_EX_2", "PI_PHCDRR_3_EX_3"]).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specifications 2019")),
        new MeasureExclusions("PI_PHCDRR_4", ["PI_PHCDRR_4_EX_1", "PI_PHCDRR_4_EX_2", "PI_PHCDRR_4_EX_3"]).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specifications 2019")),
        new MeasureExclusions("PI_PHCDRR_5", ["PI_PHCDRR_5_EX_1", "PI_PHCDRR_5_EX_2", "PI_PHCDRR_5_EX_3"]).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specifications 2019")),
    ];

    /// <summary>The Promoting Interoperability measures.</summary>
    internal static PromotingInteroperabilityMethod.RequiredMeasures RequiredMeasures { get; } = new()
    {
        Measures =
        [
            new ScoredMeasure(ElectronicPrescribing, "PI_EP_1", 10).Cfr("414.1380(b)(4)(ii)(B)"),
            new ScoredMeasure(SendHealthInformation, "PI_HIE_1", 20).Cfr("414.1380(b)(4)(ii)(B)"),
            new ScoredMeasure(ReceiveHealthInformation, "PI_HIE_4", 20).Cfr("414.1380(b)(4)(ii)(B)"),
            new ScoredMeasure(ProvidePatientAccess, "PI_PEA_1", 40).Cfr("414.1380(b)(4)(ii)(B)"),
        ],
        PublicHealth = new PublicHealthObjective(
            10.Cfr("414.1380(b)(4)(ii)(B)"),
            2.CitedBy(Citation.CmsData("qpp-submissions-docs scoring example, engine 0.75.0")),
            [
                new PublicHealthMeasure("PI_PHCDRR_1", "PI_PHCDRR_1_MULTI").CitedBy(Citation.CmsData("qpp-measures-data measures 2019")),
                new PublicHealthMeasure("PI_PHCDRR_2", "PI_PHCDRR_2_MULTI").CitedBy(Citation.CmsData("qpp-measures-data measures 2019")),
                new PublicHealthMeasure("PI_PHCDRR_3", "PI_PHCDRR_3_MULTI").CitedBy(Citation.CmsData("qpp-measures-data measures 2019")),
                new PublicHealthMeasure("PI_PHCDRR_4", "PI_PHCDRR_4_MULTI").CitedBy(Citation.CmsData("qpp-measures-data measures 2019")),
                new PublicHealthMeasure("PI_PHCDRR_5", "PI_PHCDRR_5_MULTI").CitedBy(Citation.CmsData("qpp-measures-data measures 2019")),
            ])
        {
            NeedsEngagementLevel = false.CitedBy(Citation.CmsData("qpp-measures-data measures 2019")),
        },
        Bonuses =
        [
            new BonusMeasures(5, ["PI_EP_2"]).Cfr("414.1380(b)(4)(ii)(C)"),
            new BonusMeasures(5, ["PI_EP_3"]).Cfr("414.1380(b)(4)(ii)(C)"),
        ],
        Moves =
        [
            new ExcludedPointsMove(ElectronicPrescribing, SendHealthInformation, 2).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1")),
            new ExcludedPointsMove(ElectronicPrescribing, ReceiveHealthInformation, 2).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1")),
            new ExcludedPointsMove(ReceiveHealthInformation, SendHealthInformation, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_HIE_4")),
            new ExcludedPointsMove(SendHealthInformation, ProvidePatientAccess, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_HIE_1")),
            new ExcludedPointsMove(PublicHealth, ProvidePatientAccess, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_PHCDRR_1")),
        ],
        UnlinkedExclusions =
        [
            new MeasureExclusions("PI_HIE_4", ["PI_LVITC_2", "PI_CUITC_1"]).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specifications 2019")),
            .. RegistryExclusions,
        ],
    };

    /// <summary>The Promoting Interoperability performance category.</summary>
    internal static PromotingInteroperabilityRules PromotingInteroperability { get; } = new()
    {
        MinimumContinuousDays = 90.Cfr("414.1320(c)"),
        NeedsCertificationId = true.Cfr("414.1375(b)(1)"),
        Statements =
        [
            new RequiredStatement("PI_PPHI_1", StatementAnswer.Yes).Cfr("414.1375(b)(2)(ii)(A)"),
            new RequiredStatement("PI_ONCDIR_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(i)"),
            new RequiredStatement("PI_INFBLO_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(ii)"),
        ],
        CancelsReweighting = CancellingSubmission.AnyData.Cfr("414.1380(c)(2)(i)(C)"),
        RollUp = Py2018.PromotingInteroperability.RollUp! with { SharedSavingsProgramByTin = false.Cfr("414.1370(g)(4)(ii)") },
        Method = RequiredMeasures,
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = new()
    {
        PerformanceYear = 2019,
        Eligibility = Eligibility,
        MvpRegistration = null,
        Quality = Quality,
        Cost = Cost,
        ImprovementActivities = ImprovementActivities,
        PromotingInteroperability = PromotingInteroperability,
        FacilityBased = FacilityBased,
        Weights = Weights,
        FinalScore = FinalScore,
        Payment = Payment,
    };
}
