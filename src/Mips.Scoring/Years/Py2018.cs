using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Years;

/// <summary>Performance year 2018, payment year 2020.</summary>
public static class Py2018
{
    private static readonly Cited<WeightTable> AllPractices = WeightTable.Of(
    [
        new(50, 10, 15, 25),
        new(60, 0, 15, 25),
        new(75, 10, 15, 0),
        new(0, 10, 45, 45),
        new(65, 10, 0, 25),
        new(85, 0, 15, 0),
        new(0, 0, 50, 50),
        new(75, 0, 0, 25),
        new(0, 10, 90, 0),
        new(90, 10, 0, 0),
        new(0, 10, 0, 90),
    ]).Cfr("414.1380(c)(2)(ii)(B)");

    /// <summary>The quality category of the year.</summary>
    internal static QualityRules Quality { get; } = Py2017.Quality with
    {
        MeasurePoints = Py2017.Quality.MeasurePoints with
        {
            DecilePoints = Py2017.Quality.MeasurePoints.DecilePoints with
            {
                Places = 4.CitedBy(Citation.CmsData("scoring API example output, engine 0.75.0: 8.9585")),
            },
            DataCompleteness = Py2017.Quality.MeasurePoints.DataCompleteness with
            {
                MinimumPercent = 60m.Cfr("414.1340(a)(2)"),
                IncompletePoints = Points.Of(1).Cfr("414.1380(b)(1)(i)(B)(1)(ii)"),
                SmallPracticeIncompletePoints = Points.Of(3).Cfr("414.1380(b)(1)(i)(B)(1)(ii)"),
            },
            SevenPointCap = new SevenPointCapRules.NamedMeasures
            {
                Cap = Points.Of(7).Cfr("414.1380(b)(1)(iv)(A)"),
                MeasureIds = ImmutableArrays.Over(["021", "023", "052", "224", "262", "359"]).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
            },
        },
        Improvement = new QualityImprovementRules
        {
            MaximumPercentagePoints = 10m.Cfr("414.1380(b)(1)(vi)(B) and (C)(2)"),
            AssumedPriorPercent = 30m.Cfr("414.1380(b)(1)(vi)(C)(4)"),
        },
    };

    /// <summary>The cost category of the year.</summary>
    internal static CostRules Cost { get; } = Py2017.Cost with { IsScored = true.Cfr("414.1350(d)(2)") };

    /// <summary>The improvement activities category of the year.</summary>
    internal static ImprovementActivitiesRules ImprovementActivities { get; } = Py2017.ImprovementActivities with
    {
        MinimumPercentOfPracticeSites = 50m.Cfr("414.1380(b)(3)(ii)"),
    };

    /// <summary>Who is scored in the year.</summary>
    internal static EligibilityRules Eligibility { get; } = Py2017.Eligibility with
    {
        LowVolumeThreshold = Py2017.Eligibility.LowVolumeThreshold with
        {
            AllowedCharges = Dollars.Of(90_000m).Cfr("414.1305"),
            Patients = 200.Cfr("414.1305"),
        },
        VirtualGroups = true.Cfr("414.1315"),
    };

    /// <summary>The category weights of the year.</summary>
    internal static CategoryWeightRules Weights { get; } = Py2017.Weights with
    {
        General = AllPractices,
        SmallPractice = AllPractices,
        Apm = WeightTable.Of([new(50, 0, 20, 30), new(80, 0, 20, 0), new(0, 0, 25, 75)]).Cfr("414.1370(h)"),
        OtherMipsApm = null,
        Grants = Py2017.Weights.Grants with
        {
            Available =
            [
                new GrantRule(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(1)"),
                new GrantRule(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All & ~PerformanceCategories.PromotingInteroperability, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(6)"),
                new GrantRule(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(2)"),
                new GrantRule(ReweightingCircumstance.CompromisedData, PerformanceCategories.All & ~PerformanceCategories.PromotingInteroperability, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(9)"),
                new GrantRule(ReweightingCircumstance.CompromisedData, PerformanceCategories.PromotingInteroperability, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(C)(10)"),
                new GrantRule(ReweightingCircumstance.InsufficientInternetAccess, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(1)"),
                new GrantRule(ReweightingCircumstance.NoControlOverCehrt, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(4)"),
                new GrantRule(ReweightingCircumstance.DecertifiedCehrt, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(8)"),
                new GrantRule(ReweightingCircumstance.SmallPracticeHardship, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(9)"),
            ],
        },
        AutomaticExtremeAndUncontrollableCircumstances = new AutomaticExtremeAndUncontrollableCircumstancesRules
        {
            Categories = PerformanceCategories.All.Cfr("414.1380(c)(2)(i)(A)(8), (C)(3)"),
            Affected = AffectedClinicians.InNamedAreas.Cfr("414.1380(c)(2)(i)(A)(8), (C)(3)"),
        },
    };

    /// <summary>The final score of the year.</summary>
    internal static FinalScoreRules FinalScore { get; } = Py2017.FinalScore with
    {
        FewestCategories = 2.Cfr("414.1380(c)"),
        ComplexPatientBonus = new ComplexPatientBonusRule.Averaged
        {
            Maximum = 5m.Cfr("414.1380(c)(3)(iii)"),
            DualFactor = 5m.Cfr("414.1380(c)(3)(i)"),
            Multiplier = 1m.Cfr("414.1380(c)(3)(i)"),
        },
        SmallPracticeBonus = 5m.Cfr("414.1380(c)(4)"),
    };

    /// <summary>The payment adjustment of the year.</summary>
    internal static PaymentRules Payment { get; } = Py2017.Payment with
    {
        PerformanceThreshold = 15m.Cfr("414.1405(b)(5)"),
        ApplicablePercent = 5m.Cfr("414.1405(c)"),
        ExceptionalPerformance = Py2017.Payment.ExceptionalPerformance! with { Threshold = 70m.Cfr("414.1405(d)(4)") },
        PublishedMaximumAdjustment = 1.68m.CitedBy(Citation.Guidance("CMS, QPP 2018 results, as reported by medical societies")),
    };

    /// <summary>The Promoting Interoperability performance category.</summary>
    internal static PromotingInteroperabilityRules PromotingInteroperability { get; } = new()
    {
        MinimumContinuousDays = 90.Cfr("414.1320(b)"),
        NeedsCertificationId = false.CitedBy(Citation.CmsData("qpp-submissions-docs scoring example, engine 0.29.0")),
        Statements =
        [
            new RequiredStatement("PI_PPHI_1", StatementAnswer.Yes, "PI_TRANS_PPHI_1").Cfr("414.1375(b)(2)(i)"),
            new RequiredStatement("PI_ONCDIR_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(i)"),
            new RequiredStatement("PI_INFBLO_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(ii)"),
        ],
        CancelsReweighting = CancellingSubmission.AnyData.Cfr("414.1380(c)(2)(i)(C)"),
        RollUp = Py2017.PromotingInteroperability.RollUp,
        Method = new PromotingInteroperabilityMethod.BaseAndPerformance
        {
            BaseScore = 50.Cfr("414.1380(b)(4)(i)"),
            BaseMeasures =
            [
                new BaseScoreMeasure("PI_EP_1", "PI_TRANS_EP_1", ["PI_LVPP_1", "PI_TRANS_LVPP_1"]).Cfr("414.1375(b)(2)(i)"),
                new BaseScoreMeasure("PI_PEA_1", "PI_TRANS_PEA_1", []).Cfr("414.1375(b)(2)(i)"),
                new BaseScoreMeasure("PI_HIE_1", "PI_TRANS_HIE_1", ["PI_LVOTC_1", "PI_TRANS_LVOTC_1"]).Cfr("414.1375(b)(2)(i)"),
                new BaseScoreMeasure("PI_HIE_2", "PI_TRANS_HIE_1", ["PI_LVITC_1", "PI_TRANS_LVOTC_1"]).Cfr("414.1375(b)(2)(i)"),
            ],
            PerformanceMeasures =
            [
                new PerformanceScoreMeasures(["PI_PEA_1"], 10, "PI_TRANS_PEA_1", 20).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new PerformanceScoreMeasures(["PI_HIE_1", "PI_HIE_2"], 10, "PI_TRANS_HIE_1", 20).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new PerformanceScoreMeasures(["PI_HIE_3"], 10, "PI_TRANS_MR_1", 10).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new PerformanceScoreMeasures(["PI_PEA_2"], 10, "PI_TRANS_PSE_1", 10).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new PerformanceScoreMeasures(["PI_CCTPE_1"], 10, "PI_TRANS_PEA_2", 10).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new PerformanceScoreMeasures(["PI_CCTPE_2"], 10, "PI_TRANS_SM_1", 10).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new PerformanceScoreMeasures(["PI_CCTPE_3"], 10, null, 0).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
            ],
            LargestPerformanceScore = 90.Cfr("414.1380(b)(4)(i)"),
            RegistryPoints = 10.CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
            RegistryBonus = 5.Cfr("414.1380(b)(4)(i)(C)(1)"),
            RegistryMeasures =
            [
                new RegistryMeasure("PI_PHCDRR_1", "PI_TRANS_PHCDRR_1", "PI_PHCDRR_1_MULTI", "PI_TRANS_PHCDRR_1_MULTI", EarnsPerformance: true, EarnsBonus: true).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new RegistryMeasure("PI_PHCDRR_2", "PI_TRANS_PHCDRR_2", "PI_PHCDRR_2_MULTI", "PI_TRANS_PHCDRR_2_MULTI", EarnsPerformance: true, EarnsBonus: true).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new RegistryMeasure("PI_PHCDRR_3", null, "PI_PHCDRR_3_MULTI", null, EarnsPerformance: true, EarnsBonus: true).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new RegistryMeasure("PI_PHCDRR_4", null, "PI_PHCDRR_4_MULTI", null, EarnsPerformance: true, EarnsBonus: true).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
                new RegistryMeasure("PI_PHCDRR_5", "PI_TRANS_PHCDRR_3", "PI_PHCDRR_5_MULTI", "PI_TRANS_PHCDRR_3_MULTI", EarnsPerformance: true, EarnsBonus: true).CitedBy(Citation.CmsData("qpp-measures-data measures 2018")),
            ],
            Bonuses =
            [
                new BonusMeasures(10, ["PI_IACEHRT_1"]).Cfr("414.1380(b)(4)(i)(C)(2)"),
            ],
            CertificationBonus = new CertificationBonus(10, "15E").Cfr("414.1380(b)(4)(i)(C)(3)"),
        },
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = new()
    {
        PerformanceYear = 2018,
        Eligibility = Eligibility,
        MvpRegistration = null,
        Quality = Quality,
        Cost = Cost,
        ImprovementActivities = ImprovementActivities,
        PromotingInteroperability = PromotingInteroperability,
        FacilityBased = null,
        Weights = Weights,
        FinalScore = FinalScore,
        Payment = Payment,
    };
}
