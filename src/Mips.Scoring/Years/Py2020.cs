using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Years;

/// <summary>Performance year 2020, payment year 2022.</summary>
public static class Py2020
{
    private static readonly Cited<WeightTable> AllPractices = WeightTable.Of(
    [
        new(45, 15, 15, 25),
        new(55, 0, 15, 30),
        new(70, 15, 15, 0),
        new(0, 15, 15, 70),
        new(60, 15, 0, 25),
        new(85, 0, 15, 0),
        new(0, 0, 15, 85),
        new(70, 0, 0, 30),
        new(0, 50, 50, 0),
        new(85, 15, 0, 0),
        new(0, 15, 0, 85),
    ]).Cfr("414.1380(c)(2)(ii)(D)");

    /// <summary>The quality category of the year.</summary>
    internal static QualityRules Quality { get; } = Py2019.Quality with
    {
        MeasurePoints = Py2019.Quality.MeasurePoints with
        {
            DataCompleteness = Py2019.Quality.MeasurePoints.DataCompleteness with
            {
                MinimumPercent = 70m.Cfr("414.1340(a)(3)"),
                IncompletePoints = Points.Zero.Cfr("414.1380(b)(1)(i)(B)(1)(iii)"),
                SmallPracticeIncompletePoints = Points.Of(3).Cfr("414.1380(b)(1)(i)(B)(1)(iii)"),
            },
        },
    };

    /// <summary>The cost category of the year.</summary>
    internal static CostRules Cost { get; } = Py2019.Cost with
    {
        IsScored = false.CitedBy(Citation.Guidance("CMS, notice on the PY2020 cost performance category, May 2021")),
        CaseMinimums =
        [
            .. Py2019.Cost.CaseMinimums,
            new CostCaseMinimum(CostMeasureKind.ProceduralEpisode, 10, ["COST_AKID_1", "COST_HAC_1", "COST_FIHR_1", "COST_LSFDD_1", "COST_LPMSM_1", "COST_NECABG_1", "COST_PHA_1", "COST_RUSST_1"]).Cfr("414.1350(c)(4)"),
            new CostCaseMinimum(CostMeasureKind.AcuteInpatientEpisode, 20, ["COST_COPDE_1", "COST_LGH_1"]).Cfr("414.1350(c)(5)"),
        ],
        GroupOnlyMeasures = ["COST_LGH_1".CitedBy(Citation.Guidance("Cost measure information form, Lower Gastrointestinal Hemorrhage"))],
    };

    /// <summary>The improvement activities category of the year.</summary>
    internal static ImprovementActivitiesRules ImprovementActivities { get; } = Py2019.ImprovementActivities with
    {
        MinimumPercentOfGroup = 50m.Cfr("414.1360(a)(2)"),
    };

    /// <summary>Who is scored in the year.</summary>
    internal static EligibilityRules Eligibility { get; } = Py2019.Eligibility with
    {
        SpecialStatuses = Py2019.Eligibility.SpecialStatuses with { HospitalBasedPercentOfGroup = 75m.Cfr("414.1305") },
    };

    /// <summary>Facility-based measurement in the year.</summary>
    internal static FacilityBasedRules FacilityBased { get; } = Py2019.FacilityBased;

    /// <summary>The category weights of the year.</summary>
    internal static CategoryWeightRules Weights { get; } = Py2019.Weights with
    {
        General = AllPractices,
        SmallPractice = AllPractices,
        AveragedForApmEntities = (PerformanceCategories.Quality | PerformanceCategories.PromotingInteroperability).Cfr("414.1370(g)(1)(iii), (4)"),
        ApmQualityReportingCredit = 50m.Cfr("414.1370(g)(1)(ii)"),
        NotScoredForAnyone = PerformanceCategories.Cost.CitedBy(Citation.Guidance("CMS, notice on the PY2020 cost performance category, May 2021")),
        Grants = Py2019.Weights.Grants.Without(ReweightingCircumstance.Covid19Application) with
        {
            ApmEntityApplication = PerformanceCategories.All.Cfr("414.1317(b)(4)(ii)"),
        },
        AutomaticExtremeAndUncontrollableCircumstances = Py2019.Weights.AutomaticExtremeAndUncontrollableCircumstances with
        {
            Affected = AffectedClinicians.Everyone.CitedBy(Citation.Guidance("CMS, QPP COVID-19 response fact sheet, February 2021")),
        },
    };

    /// <summary>The final score of the year.</summary>
    internal static FinalScoreRules FinalScore { get; } = Py2019.FinalScore with
    {
        ComplexPatientBonus = new ComplexPatientBonusRule.Averaged
        {
            Maximum = 10m.Cfr("414.1380(c)(3)(iv)"),
            DualFactor = 5m.Cfr("414.1380(c)(3)(i)"),
            Multiplier = 2m.Cfr("414.1380(c)(3)(iv)"),
        },
    };

    /// <summary>The payment adjustment of the year.</summary>
    internal static PaymentRules Payment { get; } = Py2019.Payment with
    {
        PerformanceThreshold = 45m.Cfr("414.1405(b)(7)"),
        ApplicablePercent = 9m.Cfr("414.1405(c)"),
        ExceptionalPerformance = Py2019.Payment.ExceptionalPerformance! with { Threshold = 85m.Cfr("414.1405(d)(6)") },
        PublishedMaximumAdjustment = 1.87m.CitedBy(Citation.CmsData("QPP Experience public use file 2020")),
    };

    /// <summary>The Promoting Interoperability measures.</summary>
    internal static PromotingInteroperabilityMethod.RequiredMeasures RequiredMeasures { get; } = Py2019.RequiredMeasures with
    {
        Bonuses =
        [
            new BonusMeasures(5, ["PI_EP_2"]).Cfr("414.1380(b)(4)(ii)(C)"),
        ],
        UnlinkedExclusions = Py2019.RegistryExclusions,
    };

    /// <summary>The Promoting Interoperability performance category.</summary>
    internal static PromotingInteroperabilityRules PromotingInteroperability { get; } = Py2019.PromotingInteroperability with
    {
        MinimumContinuousDays = 90.Cfr("414.1320(f)"),
        Method = RequiredMeasures,
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = new()
    {
        PerformanceYear = 2020,
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
