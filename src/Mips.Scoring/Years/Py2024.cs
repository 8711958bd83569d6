using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Years;

/// <summary>Performance year 2024, payment year 2026.</summary>
public static class Py2024
{
    private static readonly Citation CutOffs = Citation.FederalRegister("89 FR 98563");

    private static readonly QualityRules Quality = Py2023.Rules.Quality with
    {
        MeasurePoints = Py2023.Rules.Quality.MeasurePoints with
        {
            DataCompleteness = Py2023.Rules.Quality.MeasurePoints.DataCompleteness with { MinimumPercent = 75m.Cfr("414.1340(a)(4)") },
        },
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2023.Rules with
    {
        PerformanceYear = 2024,
        Eligibility = Py2023.Rules.Eligibility,
        Subgroups = Py2023.Rules.Subgroups! with { OwnExceptions = false.Cfr("414.1365(e)(2)(ii)") },
        MvpRegistration = Py2023.Rules.MvpRegistration! with
        {
            Opens = new DateTime(2024, 4, 1).Cfr("414.1365(b)(1)"),
            Closes = new DateTime(2024, 12, 2, 20, 0, 0).CitedBy(Citation.Guidance("CMS, QPP timeline and important deadlines, PY2024")),
            ClosesForCahps = new DateTime(2024, 7, 1, 20, 0, 0).CitedBy(Citation.Guidance("CMS, QPP timeline and important deadlines, PY2024")),
        },
        Quality = Quality,
        MvpQuality = Py2023.Rules.MvpQuality! with { Category = MvpQualityRules.CategoryOf(Quality, Py2023.Rules.MvpQuality.Category.RequiredMeasures.Measures) },
        AppQuality = Py2023.Rules.AppQuality! with
        {
            Category = AppQualityRules.CategoryOf(Quality),
            App = Py2023.Rules.AppQuality.App with
            {
                CollectionTypes = ImmutableArrays.Over([CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.PartBClaims, CollectionType.MedicareCqm])
                    .CitedBy(Citation.Guidance("CMS, APP quality requirements 2024")),
            },
        },
        Cost = Py2023.Rules.Cost with
        {
            BenchmarkMethod = new CostBenchmarkMethod.MedianAndStandardDeviation
            {
                StandardDeviationsAboveMedian =
                [
                    2.75m.CitedBy(CutOffs),
                    2.5m.CitedBy(CutOffs),
                    2.25m.CitedBy(CutOffs),
                    2m.CitedBy(CutOffs),
                    1.5m.CitedBy(CutOffs),
                    1m.CitedBy(CutOffs),
                    0.5m.CitedBy(CutOffs),
                    (-0.5m).CitedBy(CutOffs),
                    (-1m).CitedBy(CutOffs),
                    (-1.5m).CitedBy(CutOffs),
                ],
            },
            CaseMinimums =
            [
                .. Py2023.Rules.Cost.CaseMinimums,
                new CostCaseMinimum(CostMeasureKind.AcuteInpatientEpisode, 20, ["COST_PRC_1"]).Cfr("414.1350(c)(5)"),
                new CostCaseMinimum(CostMeasureKind.ChronicConditionEpisode, 20, ["COST_DEP_1", "COST_HF_1", "COST_LBP_1"]).Cfr("414.1350(c)(6)"),
                new CostCaseMinimum(CostMeasureKind.CareSettingEpisode, 20, ["COST_EDV_1"]).Cfr("414.1350(c)(7)"),
            ],
            SuppressedMeasures = ["COST_AKID_1".CitedBy(Citation.Guidance("2024 MIPS performance feedback FAQ, appendix E"))],
        },
        ImprovementActivities = Py2023.Rules.ImprovementActivities with
        {
            ApmCreditSubmission = ApmCreditSubmissionReading.QualityAndPromotingInteroperability,
            ApmCreditUnderCircumstances = ApmCreditUnderCircumstancesReading.Withheld,
        },
        PromotingInteroperability = Py2023.Rules.PromotingInteroperability with
        {
            MinimumContinuousDays = 180.CitedBy(Citation.FederalRegister("88 FR 79534")),
            Statements =
            [
                new RequiredStatement("PI_PPHI_1", StatementAnswer.Yes).Cfr("414.1375(b)(2)(ii)(A)"),
                new RequiredStatement("PI_PPHI_2", StatementAnswer.Yes).Cfr("414.1375(b)(2)(ii)(D)"),
                new RequiredStatement("PI_ONCDIR_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(i)"),
                new RequiredStatement("PI_INFBLO_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(iii)"),
            ],
            CancelsReweighting = CancellingSubmission.Qualifying.CitedBy(Citation.FederalRegister("89 FR 98560")),
        },
        FacilityBased = Py2023.Rules.FacilityBased,
        Weights = Py2023.Rules.Weights with
        {
            Grants = Py2023.Rules.Weights.Grants with
            {
                Available = Py2023.Rules.Weights.Grants.Available.Add(
                    new GrantRule(ReweightingCircumstance.ThirdPartyIntermediaryFailure, PerformanceCategories.All & ~PerformanceCategories.Cost, PerformanceCategories.All & ~PerformanceCategories.Cost)
                        .CitedBy(Citation.FederalRegister("89 FR 98563"))),
            },
            PromotingInteroperability = Py2023.Rules.Weights.PromotingInteroperability with
            {
                ClinicianTypes = [ClinicianTypes.ClinicalSocialWorker.Cfr("414.1380(c)(2)(i)(A)(4)(iii)")],
            },
        },
        FinalScore = Py2023.Rules.FinalScore,
        Payment = Py2023.Rules.Payment with
        {
            PerformanceThreshold = 75m.Cfr("414.1405(b)(9)(iii)"),
            PublishedMaximumAdjustment = 1.05m.CitedBy(Citation.CmsData("QPP Experience public use file 2024")),
        },
    };
}
