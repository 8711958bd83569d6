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

/// <summary>Performance year 2021, payment year 2023.</summary>
public static class Py2021
{
    private static readonly Citation ClaimsMeasures = Citation.Guidance("2024 MIPS performance feedback FAQ, appendix D");

    private static readonly Cited<WeightTable> AllPractices = WeightTable.Of(
    [
        new(40, 20, 15, 25),
        new(55, 0, 15, 30),
        new(65, 20, 15, 0),
        new(0, 20, 15, 65),
        new(55, 20, 0, 25),
        new(85, 0, 15, 0),
        new(0, 0, 15, 85),
        new(70, 0, 0, 30),
        new(0, 50, 50, 0),
        new(80, 20, 0, 0),
        new(0, 20, 0, 80),
    ]).Cfr("414.1380(c)(2)(ii)(E)");

    /// <summary>The quality category of the year.</summary>
    internal static QualityRules Quality { get; } = Py2020.Quality with
    {
        MeasurePoints = Py2020.Quality.MeasurePoints with
        {
            AdministrativeClaimsMinimums =
            [
                new AdministrativeClaimsMinimum("479", 200) { Clinicians = 16 }.CitedBy(ClaimsMeasures),
                new AdministrativeClaimsMinimum("480", 25) { ForIndividuals = true }.CitedBy(ClaimsMeasures),
                new AdministrativeClaimsMinimum("MCC1", 18) { Clinicians = 16 }.CitedBy(ClaimsMeasures),
            ],
        },
        CollectionTypes = Py2020.Quality.CollectionTypes with { WebInterfaceCliniciansOfApmEntity = 25.Cfr("414.1325(c)(1)") },
    };

    /// <summary>Quality in the APM Performance Pathway.</summary>
    internal static AppQualityRules AppQuality { get; } = new()
    {
        Category = AppQualityRules.CategoryOf(Quality),
        App = new AppMeasureSetRules
        {
            Program = "app1".CitedBy(Citation.CmsData("CMS, measures data, allowedPrograms")),
            Measures = ImmutableArrays.Over(["001", "134", "236"]).Cfr("414.1367(c)(1)(iii)"),
            CollectionTypes = ImmutableArrays.Over([CollectionType.Ecqm, CollectionType.MipsCqm]).Cfr("414.1367(c)(1)(iii)"),
            AdministrativeClaims = ImmutableArrays.Over(["479", "MCC1"]).Cfr("414.1367(c)(1)(iii)"),
        },
        WebInterface = true.Cfr("414.1367(c)(1)(iii)"),
    };

    /// <summary>The cost category of the year.</summary>
    internal static CostRules Cost { get; } = Py2020.Cost with
    {
        IsScored = false.CitedBy(Citation.Guidance("CMS, notice on the PY2021 cost performance category, April 2022")),
    };

    /// <summary>The improvement activities category of the year.</summary>
    internal static ImprovementActivitiesRules ImprovementActivities { get; } = Py2020.ImprovementActivities with
    {
        AppCredit = 100m.Cfr("414.1367(c)(3)"),
        MipsApmScore = null,
    };

    /// <summary>Who is scored in the year.</summary>
    internal static EligibilityRules Eligibility { get; } = Py2020.Eligibility;

    /// <summary>Facility-based measurement in the year.</summary>
    internal static FacilityBasedRules FacilityBased { get; } = Py2020.FacilityBased with
    {
        IsAvailable = false.CitedBy(Citation.Guidance("CMS, notice on facility-based scoring in PY2021, as reported by hospital associations in 2021")),
    };

    /// <summary>The category weights of the year.</summary>
    internal static CategoryWeightRules Weights { get; } = Py2020.Weights with
    {
        General = AllPractices,
        SmallPractice = AllPractices,
        Apm = WeightTable.Of([new(50, 0, 20, 30), new(75, 0, 25, 0), new(0, 0, 25, 75)]).Cfr("414.1367(d)"),
        ApmScoringStandard = false.Cfr("414.1317(b)(2)"),
        NotScoredForApmEntities = PerformanceCategories.Cost.Cfr("414.1317(b)(2)"),
        ApmQualityReportingCredit = null,
        AveragedForApmEntities = (PerformanceCategories.All & ~PerformanceCategories.Cost).Cfr("414.1317(b)(1)"),
        NotScoredForAnyone = PerformanceCategories.Cost.CitedBy(Citation.Guidance("CMS, notice on the PY2021 cost performance category, April 2022")),
        AutomaticExtremeAndUncontrollableCircumstances = Py2020.Weights.AutomaticExtremeAndUncontrollableCircumstances with
        {
            Affected = AffectedClinicians.Everyone.CitedBy(Citation.Guidance("CMS, QPP COVID-19 response fact sheet, November 2021")),
        },
    };

    /// <summary>The final score of the year.</summary>
    internal static FinalScoreRules FinalScore { get; } = Py2020.FinalScore with
    {
        Attribution = new AttributionRules
        {
            Precedence = [ParticipationOption.VirtualGroup.CitedBy(Citation.Guidance("CMS, 2024 MIPS performance feedback FAQ, attribution of final scores"))],
            Otherwise = AttributionReason.Highest.CitedBy(Citation.Guidance("CMS, 2024 MIPS performance feedback FAQ, attribution of final scores")),
        },
    };

    /// <summary>The payment adjustment of the year.</summary>
    internal static PaymentRules Payment { get; } = Py2020.Payment with
    {
        PerformanceThreshold = 60m.Cfr("414.1405(b)(8)"),
        PublishedMaximumAdjustment = 2.34m.CitedBy(Citation.CmsData("QPP Experience public use file 2021")),
    };

    /// <summary>The Promoting Interoperability measures.</summary>
    internal static PromotingInteroperabilityMethod.RequiredMeasures RequiredMeasures { get; } = Py2020.RequiredMeasures with
    {
        Measures = Py2020.RequiredMeasures.Measures.Insert(3, new ScoredMeasure(BidirectionalExchange, "PI_HIE_5", 40).Cfr("414.1380(b)(4)(ii)(B)")),
        Bonuses =
        [
            new BonusMeasures(10, ["PI_EP_2"]).Cfr("414.1380(b)(4)(ii)(C)"),
        ],
        Moves = Py2020.RequiredMeasures.Moves.Insert(
            2, new ExcludedPointsMove(ElectronicPrescribing, BidirectionalExchange, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1"))),
        UnlinkedExclusions = [],
    };

    /// <summary>The Promoting Interoperability performance category.</summary>
    internal static PromotingInteroperabilityRules PromotingInteroperability { get; } = Py2020.PromotingInteroperability with
    {
        MinimumContinuousDays = 90.Cfr("414.1320(g)"),
        RollUp = Py2020.PromotingInteroperability.RollUp! with { Bonus = 0.Cfr("414.1380(b)(4)(ii)(C)"), OwnBonusPoints = false.Cfr("414.1317(b)(1)") },
        Method = RequiredMeasures,
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = new()
    {
        PerformanceYear = 2021,
        Eligibility = Eligibility,
        MvpRegistration = null,
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
