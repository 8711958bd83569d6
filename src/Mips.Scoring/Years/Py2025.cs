using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Years;

/// <summary>Performance year 2025, payment year 2027.</summary>
public static class Py2025
{
    private static PromotingInteroperabilityMethod.RequiredMeasures Py2024RequiredMeasures => (PromotingInteroperabilityMethod.RequiredMeasures)Py2024.Rules.PromotingInteroperability.Method;

    private static readonly QualityRules Quality = Py2024.Rules.Quality with
    {
        MeasurePoints = Py2024.Rules.Quality.MeasurePoints with
        {
            SevenPointCap = new SevenPointCapRules.ConsecutiveYears { Cap = Points.Of(7).Cfr("414.1380(b)(1)(iv)(B) and (C)") },
        },
        ComplexOrganizationAdjustment = new ComplexOrganizationAdjustmentRules
        {
            PerEcqm = Points.Of(1).Cfr("414.1380(b)(1)(vii)(C)"),
            MeasureMaximum = Points.Of(10).Cfr("414.1380(b)(1)(vii)(C)"),
            MaximumPercentOfAvailablePoints = 10m.Cfr("414.1380(b)(1)(vii)(C)"),
        },
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2024.Rules with
    {
        PerformanceYear = 2025,
        Eligibility = Py2024.Rules.Eligibility,
        MvpRegistration = Py2024.Rules.MvpRegistration! with
        {
            Opens = new DateTime(2025, 4, 1).Cfr("414.1365(b)(1)"),
            Closes = new DateTime(2025, 11, 30, 20, 0, 0).Cfr("414.1365(b)(1)"),
            ClosesForCahps = new DateTime(2025, 6, 30, 20, 0, 0).Cfr("414.1365(b)(1)"),
            SelectsPopulationHealthMeasure = false.Cfr("414.1365(b)(2)(i)"),
        },
        Quality = Quality,
        MvpQuality = Py2024.Rules.MvpQuality! with
        {
            Category = MvpQualityRules.CategoryOf(Quality, Py2024.Rules.MvpQuality.Category.RequiredMeasures.Measures),
            PopulationHealth = new PopulationHealthRules.HighestOfAll(),
        },
        AppQuality = Py2024.Rules.AppQuality! with
        {
            Category = AppQualityRules.CategoryOf(Quality),
            AppPlus = new AppMeasureSetRules
            {
                Program = "appPlus".CitedBy(Citation.CmsData("CMS, measures data, allowedPrograms")),
                Measures = ImmutableArrays.Over(["001", "112", "134", "236"]).Cfr("414.1367(c)(1)(iii)"),
                CollectionTypes = Py2024.Rules.AppQuality.App.CollectionTypes,
                AdministrativeClaims = ImmutableArrays.Over(["479"]).Cfr("414.1367(c)(1)(iii)"),
            },
            WebInterface = false.Cfr("414.1367(c)(1)(iii)"),
        },
        Cost = Py2024.Rules.Cost with
        {
            CaseMinimums =
            [
                .. Py2024.Rules.Cost.CaseMinimums,
                new CostCaseMinimum(CostMeasureKind.AcuteInpatientEpisode, 20, ["COST_RIH_1"]).Cfr("414.1350(c)(5)"),
                new CostCaseMinimum(CostMeasureKind.ChronicConditionEpisode, 20, ["COST_CKD_1", "COST_ESRD_1", "COST_KTM_1", "COST_PC_1", "COST_RA_1"]).Cfr("414.1350(c)(6)"),
            ],
            SuppressedMeasures =
            [
                "COST_AKID_1".CitedBy(Citation.CmsData("qpp-measures-data benchmarks 2025")),
                "COST_EDV_1".CitedBy(Citation.CmsData("qpp-measures-data benchmarks 2025")),
            ],
        },
        ImprovementActivities = Py2024.Rules.ImprovementActivities with
        {
            ActivityPoints = new ActivityPoints.Counted(
                Standard: 20.CitedBy(Citation.FederalRegister("89 FR 98563")),
                SpecialStatus: 40.CitedBy(Citation.FederalRegister("89 FR 98563"))),
            MvpActivityPoints = new ActivityPoints.Counted(
                Standard: 40.Cfr("414.1365(d)(3)(iii)"),
                SpecialStatus: 40.Cfr("414.1365(d)(3)(iii)")),
        },
        PromotingInteroperability = Py2024.Rules.PromotingInteroperability with
        {
            Method = Py2024RequiredMeasures with
            {
                PublicHealth = Py2024RequiredMeasures.PublicHealth with
                {
                    Suppressed = ["PI_PHCDRR_3".CitedBy(Citation.CmsData("qpp-measures-data measures 2025"))],
                },
            },
        },
        FacilityBased = Py2024.Rules.FacilityBased,
        Weights = Py2024.Rules.Weights with
        {
            PromotingInteroperability = Py2024.Rules.Weights.PromotingInteroperability with { ClinicianTypes = [] },
        },
        FinalScore = Py2024.Rules.FinalScore,
        Payment = Py2024.Rules.Payment with
        {
            PerformanceThreshold = 75m.Cfr("414.1405(b)(10)(i)"),
            PublishedMaximumAdjustment = null,
        },
    };
}
