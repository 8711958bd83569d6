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

namespace Mips.Scoring.Years;

/// <summary>Performance year 2022, payment year 2024.</summary>
public static class Py2022
{
    private static readonly Citation ClaimsMeasures = Citation.Guidance("2024 MIPS performance feedback FAQ, appendix D");

    /// <summary>The quality category of the year.</summary>
    internal static QualityRules Quality { get; } = Py2021.Quality with
    {
        MeasurePoints = Py2021.Quality.MeasurePoints with
        {
            AdministrativeClaimsMinimums =
            [
                new AdministrativeClaimsMinimum("479", 200) { Clinicians = 16 }.CitedBy(ClaimsMeasures),
                new AdministrativeClaimsMinimum("480", 25) { ForIndividuals = true }.CitedBy(ClaimsMeasures),
                new AdministrativeClaimsMinimum("484", 18) { Clinicians = 16 }.CitedBy(ClaimsMeasures),
            ],
            NewMeasures = new NewMeasureRules
            {
                FirstYear = Points.Of(7).Cfr("414.1380(b)(1)(i)(A)(3) and (C)"),
                SecondYear = Points.Of(5).Cfr("414.1380(b)(1)(i)(A)(3) and (C)"),
            },
        },
        HighPriorityBonus = null,
        EndToEndBonus = null,
    };

    /// <summary>Quality in the APM Performance Pathway.</summary>
    internal static AppQualityRules AppQuality { get; } = Py2021.AppQuality with
    {
        Category = AppQualityRules.CategoryOf(Quality),
        App = Py2021.AppQuality.App with
        {
            CollectionTypes = ImmutableArrays.Over([CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.PartBClaims]).CitedBy(Citation.Guidance("CMS, APP quality requirements 2022")),
            AdministrativeClaims = ImmutableArrays.Over(["479", "484"]).Cfr("414.1367(c)(1)(iii)"),
        },
    };

    /// <summary>The cost category of the year.</summary>
    internal static CostRules Cost { get; } = Py2021.Cost with
    {
        ExcludesSuppressedMeasures = true.Cfr("414.1380(b)(2)(v)(A)"),
        IsScored = true.Cfr("414.1350(d)(5)"),
        CaseMinimums =
        [
            .. Py2021.Cost.CaseMinimums,
            new CostCaseMinimum(CostMeasureKind.ProceduralEpisode, 10, ["COST_MR_1"]).Cfr("414.1350(c)(4)"),
            new CostCaseMinimum(CostMeasureKind.ProceduralEpisode, 20, ["COST_CRR_1"]).Cfr("414.1350(c)(4)"),
            new CostCaseMinimum(CostMeasureKind.AcuteInpatientEpisode, 20, ["COST_S_1"]).Cfr("414.1350(c)(5)"),
            new CostCaseMinimum(CostMeasureKind.ChronicConditionEpisode, 20, ["COST_ACOPD_1", "COST_D_1"]).Cfr("414.1350(c)(6)"),
        ],
    };

    /// <summary>The improvement activities category of the year.</summary>
    internal static ImprovementActivitiesRules ImprovementActivities { get; } = Py2021.ImprovementActivities with
    {
        MinimumPercentOfGroup = 50m.Cfr("414.1360(a)(2)"),
    };

    /// <summary>Who is scored in the year.</summary>
    internal static EligibilityRules Eligibility { get; } = Py2021.Eligibility with
    {
        ClinicianTypes = Py2021.Eligibility.ClinicianTypes.Value.And(ClinicianType.ClinicalSocialWorker, ClinicianType.CertifiedNurseMidwife).Cfr("414.1305"),
    };

    /// <summary>Facility-based measurement in the year.</summary>
    internal static FacilityBasedRules FacilityBased { get; } = Py2021.FacilityBased with
    {
        IsAvailable = false.CitedBy(Citation.Guidance("CMS, notice on facility-based scoring in PY2022, as reported by medical societies in 2022")),
        Comparison = FacilityBasedComparison.FinalScore.Cfr("414.1380(e)(6)(vi)(B)"),
    };

    /// <summary>The category weights of the year.</summary>
    internal static CategoryWeightRules Weights { get; } = Py2021.Weights with
    {
        General = WeightTable.Of(
        [
            new(30, 30, 15, 25),
            new(55, 0, 15, 30),
            new(55, 30, 15, 0),
            new(0, 30, 15, 55),
            new(45, 30, 0, 25),
            new(85, 0, 15, 0),
            new(0, 0, 15, 85),
            new(70, 0, 0, 30),
            new(0, 50, 50, 0),
            new(70, 30, 0, 0),
            new(0, 30, 0, 70),
        ]).Cfr("414.1380(c)(2)(ii)(F)"),
        SmallPractice = WeightTable.Of(
        [
            new(30, 30, 15, 25),
            new(55, 0, 15, 30),
            new(40, 30, 30, 0),
            new(0, 30, 15, 55),
            new(45, 30, 0, 25),
            new(50, 0, 50, 0),
            new(0, 0, 15, 85),
            new(70, 0, 0, 30),
            new(0, 50, 50, 0),
            new(70, 30, 0, 0),
            new(0, 30, 0, 70),
        ]).Cfr("414.1380(c)(2)(ii)(G)"),
        NotScoredForAnyone = PerformanceCategories.None.Cfr("414.1380(c)(1)"),
        Grants = Py2021.Weights.Grants.Without(ReweightingCircumstance.SmallPracticeHardship),
        AutomaticExtremeAndUncontrollableCircumstances = Py2021.Weights.AutomaticExtremeAndUncontrollableCircumstances with
        {
            Affected = AffectedClinicians.InNamedAreas.Cfr("414.1380(c)(2)(i)(A)(8), (C)(3)"),
        },
        PromotingInteroperability = Py2021.Weights.PromotingInteroperability with
        {
            Statuses = Py2021.Weights.PromotingInteroperability.Statuses.Add(SpecialStatus.SmallPractice.Cfr("414.1380(c)(2)(i)(C)(9)")),
            ClinicianTypes = Py2021.Weights.PromotingInteroperability.ClinicianTypes.Add(ClinicianTypes.ClinicalSocialWorker.Cfr("414.1380(c)(2)(i)(A)(4)(iii)")),
        },
    };

    /// <summary>The final score of the year.</summary>
    internal static FinalScoreRules FinalScore { get; } = Py2021.FinalScore with
    {
        ComplexPatientBonus = new ComplexPatientBonusRule.Standardized
        {
            Maximum = 10m.Cfr("414.1380(c)(3)(viii)"),
            AtMean = 1.5m.Cfr("414.1380(c)(3)(vi)"),
            PerStandardDeviation = 4m.Cfr("414.1380(c)(3)(vi)"),
            FacilityBasedQualifies = false.Cfr("414.1380(c)(3)"),
        },
    };

    /// <summary>The payment adjustment of the year.</summary>
    internal static PaymentRules Payment { get; } = Py2021.Payment with
    {
        PerformanceThreshold = 75m.Cfr("414.1405(b)(9)(i)"),
        ExceptionalPerformance = Py2021.Payment.ExceptionalPerformance! with { Threshold = 89m.Cfr("414.1405(d)(7)") },
        PublishedMaximumAdjustment = 8.26m.CitedBy(Citation.Guidance("CMS, QPP 2022 results, as reported by medical societies (8.25 is also in print)")),
    };

    /// <summary>The Promoting Interoperability measures.</summary>
    internal static PromotingInteroperabilityMethod.RequiredMeasures RequiredMeasures { get; } = Py2021.RequiredMeasures with
    {
        PublicHealth = new PublicHealthObjective(
            10.Cfr("414.1380(b)(4)(ii)(B)"),
            2.CitedBy(Citation.CmsData("qpp-measures-data measures 2022")),
            [
                new PublicHealthMeasure("PI_PHCDRR_1").CitedBy(Citation.CmsData("qpp-measures-data measures 2022")),
                new PublicHealthMeasure("PI_PHCDRR_3").CitedBy(Citation.CmsData("qpp-measures-data measures 2022")),
            ])
        {
            NeedsEngagementLevel = false.CitedBy(Citation.CmsData("qpp-measures-data measures 2022")),
        },
        Bonuses = Py2021.RequiredMeasures.Bonuses.Add(
            new BonusMeasures(5, ["PI_PHCDRR_2", "PI_PHCDRR_4", "PI_PHCDRR_5"]) { IsPublicHealth = true }.Cfr("414.1380(b)(4)(ii)(C)")),
    };

    /// <summary>The Promoting Interoperability performance category.</summary>
    internal static PromotingInteroperabilityRules PromotingInteroperability { get; } = Py2021.PromotingInteroperability with
    {
        MinimumContinuousDays = 90.Cfr("414.1320(h)(1)"),
        Statements =
        [
            new RequiredStatement("PI_PPHI_1", StatementAnswer.Yes).Cfr("414.1375(b)(2)(ii)(A)"),
            new RequiredStatement("PI_PPHI_2", StatementAnswer.YesOrNo).Cfr("414.1375(b)(2)(ii)(C)"),
            new RequiredStatement("PI_ONCDIR_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(i)"),
            new RequiredStatement("PI_INFBLO_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(iii)"),
        ],
        RollUp = Py2021.PromotingInteroperability.RollUp! with { Bonus = 5.CitedBy(Citation.Guidance("CMS, 2024 MIPS performance feedback FAQ")) },
        Method = RequiredMeasures,
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2021.Rules with
    {
        PerformanceYear = 2022,
        Eligibility = Eligibility,
        Quality = Quality,
        AppQuality = AppQuality,
        Cost = Cost,
        ImprovementActivities = ImprovementActivities,
        PromotingInteroperability = PromotingInteroperability,
        FacilityBased = FacilityBased,
        Weights = Weights,
        FinalScore = FinalScore,
        Payment = Payment,
    };
}
