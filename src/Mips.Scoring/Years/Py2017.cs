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

/// <summary>Performance year 2017, payment year 2019.</summary>
public static class Py2017
{
    private static readonly Cited<WeightTable> AllPractices = WeightTable.Of(
    [
        new(60, 0, 15, 25),
        new(85, 0, 15, 0),
        new(0, 0, 50, 50),
        new(75, 0, 0, 25),
    ]).Cfr("414.1380(c)(2)(ii)(A)");

    /// <summary>The quality category of the year.</summary>
    internal static QualityRules Quality { get; } = new()
    {
        MeasurePoints = new MeasurePointsRules
        {
            ExcludesSuppressedMeasures = false.Cfr("414.1380(b)(1)(vii)(A)"),
            PerformanceRates = new PerformanceRateRules { Places = 2.CitedBy(Citation.CmsData("scoring API example output, engine 0.40.0: 305 of 560 is 54.46")) },
            DecilePoints = new DecilePointsRules
            {
                Minimum = Points.Of(3).Cfr("414.1380(b)(1)(i)"),
                Places = 2.CitedBy(Citation.CmsData("scoring API example output, engine 0.40.0: 8.54")),
                ZeroRate = ZeroRateReading.NoPoints,
            },
            DataCompleteness = new DataCompletenessRules
            {
                MinimumPercent = 50m.Cfr("414.1340(a)(1)"),
                WebInterfaceMinimumPercent = 100m.Cfr("414.1340(c)(1)(i)"),
                IncompletePoints = Points.Of(3).Cfr("414.1380(b)(1)(i)(B)(1)(i)"),
                SmallPracticeIncompletePoints = Points.Of(3).Cfr("414.1380(b)(1)(i)(B)(1)(i)"),
                WebInterfaceIncompletePoints = Points.Zero.Cfr("414.1380(b)(1)(i)(B)(2)"),
            },
            CaseMinimum = new CaseMinimumRules { Cases = 20.Cfr("414.1380(b)(1)(iii)") },
            AdministrativeClaimsMinimums =
            [
                new AdministrativeClaimsMinimum("458", 200) { Clinicians = 16 }.CitedBy(Citation.Guidance("specification of measure 458, all-cause hospital readmission")),
            ],
            LackOfBenchmark = new LackOfBenchmarkRules.FixedPoints
            {
                Points = Points.Of(3).Cfr("414.1380(b)(1)(i)(A)(1)"),
                SmallPracticePoints = Points.Of(3).Cfr("414.1380(b)(1)(i)(A)(1)"),
            },
            Cahps = new CahpsRules { MeasureId = "321".CitedBy(Citation.CmsData("qpp-measures-data measures 2017")) },
        },
        CollectionTypes = new CollectionTypeAvailabilityRules
        {
            PartBClaims = ClaimsReporters.Individuals.Cfr("414.1325(b), (c)"),
            WebInterfaceClinicians = 25.Cfr("414.1325(c)"),
            WebInterfaceCliniciansOfApmEntity = 1.Cfr("414.1370(g)(1)(i)"),
            SeveralMechanisms = false.Cfr("414.1325(d)"),
        },
        RequiredMeasures = new RequiredMeasuresRules { Measures = 6.Cfr("414.1335(a)(1)(i)") },
        EligibleMeasureApplicability = new EligibleMeasureApplicabilityRules { SpecialtySetBelow = 6.Cfr("414.1335(a)(1)(ii)") },
        AvailablePoints = new AvailablePointsRules { PerMeasure = Points.Of(10).Cfr("414.1380(b)(1)(vii)") },
        HighPriorityBonus = new HighPriorityBonusRules
        {
            OutcomeOrPatientExperience = Points.Of(2).Cfr("414.1380(b)(1)(v)(A)"),
            OtherHighPriority = Points.Of(1).Cfr("414.1380(b)(1)(v)(A)"),
            MaximumPercentOfAvailablePoints = 10m.Cfr("414.1380(b)(1)(v)(A)(1)(ii)"),
            WebInterfaceEarns = true.Cfr("414.1380(b)(1)(v)(A)"),
        },
        EndToEndBonus = new EndToEndBonusRules
        {
            PerMeasure = Points.Of(1).Cfr("414.1380(b)(1)(v)(B)"),
            MaximumPercentOfAvailablePoints = 10m.Cfr("414.1380(b)(1)(v)(B)(1)(i)"),
        },
    };

    /// <summary>The cost category of the year.</summary>
    internal static CostRules Cost { get; } = new()
    {
        IsScored = false.Cfr("414.1350(d)(1)"),
        BenchmarkMethod = new CostBenchmarkMethod.Deciles(),
        DecilePoints = new DecilePointsRules
        {
            Minimum = Points.Of(1).Cfr("414.1380(b)(2)"),
            Places = 4.CitedBy(Citation.CmsData("QPP Experience public use files 2019 and 2023: category percents of one measure")),
        },
        MaximumPoints = Points.Of(10).Cfr("414.1380(b)(2)"),
        CaseMinimums =
        [
            new CostCaseMinimum(CostMeasureKind.TotalPerCapitaCost, 20, ["TPCC_1"]).Cfr("414.1350(c)(1)"),
            new CostCaseMinimum(CostMeasureKind.MedicareSpendingPerBeneficiary, 35, ["MSPB_1"]).Cfr("414.1350(c)(2)"),
        ],
        GroupOnlyMeasures = [],
        SuppressedMeasures = [],
        ExcludesSuppressedMeasures = false.Cfr("414.1380(b)(2)(v)(A)"),
        InformationalMeasures = null,
        MaximumImprovement = 0m.Cfr("414.1380(b)(2)(iv)(E)"),
    };

    /// <summary>The improvement activities category of the year.</summary>
    internal static ImprovementActivitiesRules ImprovementActivities { get; } = new()
    {
        ActivityPoints = new ActivityPoints.Weighted(
            Medium: 10.Cfr("414.1380(b)(3)"),
            High: 20.Cfr("414.1380(b)(3)"),
            SpecialStatusMedium: 20.Cfr("414.1380(b)(3)"),
            SpecialStatusHigh: 40.Cfr("414.1380(b)(3)")),
        MvpActivityPoints = null,
        AppCredit = null,
        PointsForFullScore = 40.Cfr("414.1380(b)(3)"),
        MinimumContinuousDays = 90.Cfr("414.1360(a)(1)"),
        MinimumPercentOfGroup = null,
        MinimumPercentOfPracticeSites = null,
        PatientCenteredMedicalHome = "IA_PCMH".CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
        ApmCredit = 50m.Cfr("414.1380(b)(3)(i)"),
        ApmCreditSubmission = ApmCreditSubmissionReading.Nothing,
        ApmCreditUnderCircumstances = ApmCreditUnderCircumstancesReading.Unaffected,
        MipsApmScore = 100m.CitedBy(Citation.Guidance("CMS, Scores for improvement activities in MIPS APMs in the 2018 performance period")),
    };

    /// <summary>Who is scored in the year.</summary>
    internal static EligibilityRules Eligibility { get; } = new()
    {
        ClinicianTypes = ImmutableArrays.Over([ClinicianType.Physician, ClinicianType.NursePractitioner, ClinicianType.PhysicianAssistant, ClinicianType.ClinicalNurseSpecialist, ClinicianType.CertifiedRegisteredNurseAnesthetist]).Cfr("414.1305"),
        LowVolumeThreshold = new LowVolumeThreshold
        {
            AllowedCharges = Dollars.Of(30_000m).Cfr("414.1305"),
            Patients = 100.Cfr("414.1305"),
            Services = null,
            OptIn = false.Cfr("414.1310(b)(1)(iii)"),
        },
        SpecialStatuses = new SpecialStatusRules
        {
            SmallPracticeClinicians = 15.Cfr("414.1305"),
            NonPatientFacingEncounters = 100.Cfr("414.1305"),
            NonPatientFacingPercentOfGroup = 75m.Cfr("414.1305"),
            HospitalBasedPercentOfServices = 75m.Cfr("414.1305"),
            HospitalBasedPercentOfGroup = null,
            AmbulatorySurgicalCenterPercentOfServices = 75m.Cfr("414.1305"),
        },
        VirtualGroups = false.Cfr("414.1315"),
    };

    /// <summary>The category weights of the year.</summary>
    internal static CategoryWeightRules Weights { get; } = new()
    {
        General = AllPractices,
        SmallPractice = AllPractices,
        Apm = WeightTable.Of([new(50, 0, 20, 30), new(75, 0, 25, 0), new(0, 0, 25, 75)]).Cfr("414.1370(h)"),
        ApmScoringStandard = true.Cfr("414.1370"),
        OtherMipsApm = WeightTable.Of([new(0, 0, 25, 75)]).Cfr("414.1370(h)"),
        NotScoredForAnyone = PerformanceCategories.None.Cfr("414.1380(c)(1)"),
        NotScoredForApmEntities = PerformanceCategories.None.Cfr("414.1370"),
        AveragedForApmEntities = PerformanceCategories.PromotingInteroperability.Cfr("414.1370(g)(4)"),
        ApmQualityReportingCredit = null,
        NoGroundInMvp = null,
        CostWithoutScore = ReweightingGround.CostNotScored.Cfr("414.1380(c)(2)(i)(A)(2)"),
        QualityWithoutScore = ReweightingGround.QualityNotScored.Cfr("414.1380(c)(2)(i)(A)(1)"),
        Grants = new GrantRules
        {
            Available =
            [
                new GrantRule(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(1)"),
                new GrantRule(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(2)"),
                new GrantRule(ReweightingCircumstance.InsufficientInternetAccess, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(1)"),
                new GrantRule(ReweightingCircumstance.NoControlOverCehrt, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(4)"),
            ],
            ApmEntityApplication = PerformanceCategories.None.Cfr("414.1317(b)(4)"),
        },
        AutomaticExtremeAndUncontrollableCircumstances = new AutomaticExtremeAndUncontrollableCircumstancesRules
        {
            Categories = (PerformanceCategories.All & ~PerformanceCategories.Cost).Cfr("414.1380(c)(2)(i)(A)(7), (C)(3)"),
            Affected = AffectedClinicians.InNamedAreas.Cfr("414.1380(c)(2)(i)(A)(7), (C)(3)"),
        },
        PromotingInteroperability = new PromotingInteroperabilityReweightingRules
        {
            Statuses =
            [
                SpecialStatus.HospitalBased.Cfr("414.1380(c)(2)(i)(C)(6)"),
                SpecialStatus.AmbulatorySurgicalCenterBased.Cfr("414.1380(c)(2)(i)(C)(7)"),
                SpecialStatus.NonPatientFacing.Cfr("414.1380(c)(2)(i)(C)(5)"),
            ],
            ClinicianTypes =
            [
                (ClinicianTypes.NursePractitioner | ClinicianTypes.PhysicianAssistant | ClinicianTypes.ClinicalNurseSpecialist
                    | ClinicianTypes.CertifiedRegisteredNurseAnesthetist).Cfr("414.1380(c)(2)(i)(A)(4)(ii)"),
            ],
            EveryClinicianQualifies = true.Cfr("414.1380(c)(2)(iii)"),
        },
    };

    /// <summary>The final score of the year.</summary>
    internal static FinalScoreRules FinalScore { get; } = new()
    {
        Maximum = 100m.Cfr("414.1380(c)"),
        FewestCategories = 2.CitedBy(Citation.FederalRegister("81 FR 77008")),
        DecimalPlaces = 2.CitedBy(Citation.CmsData("QPP Experience public use files 2017 to 2023")),
        ComplexPatientBonus = null,
        SmallPracticeBonus = null,
        Attribution = new AttributionRules
        {
            Precedence = [ParticipationOption.ApmEntity.Cfr("414.1370(f)(2)"), ParticipationOption.VirtualGroup.Cfr("414.1315")],
            Otherwise = AttributionReason.Highest.CitedBy(Citation.Guidance("CMS, 2024 MIPS performance feedback FAQ, attribution of final scores")),
        },
    };

    /// <summary>The payment adjustment of the year.</summary>
    internal static PaymentRules Payment { get; } = new()
    {
        PerformanceThreshold = 3m.Cfr("414.1405(b)(4)"),
        LowestShareOfThreshold = 0.25m.Cfr("414.1405(b)(2)"),
        ApplicablePercent = 4m.Cfr("414.1405(c)"),
        LargestScalingFactor = 3m.Cfr("414.1405(b)(3)"),
        ExceptionalPerformance = new ExceptionalPerformanceRules
        {
            Threshold = 70m.Cfr("414.1405(d)(3)"),
            AtThreshold = 0.5m.Cfr("414.1405(d)(1)"),
            AtHundred = 10m.Cfr("414.1405(d)(1)"),
            LargestScalingFactor = 1m.Cfr("414.1405(d)(1)"),
            AnnualLimit = Dollars.Of(500_000_000m).Cfr("414.1405(d)(1)"),
        },
        PublishedMaximumAdjustment = 1.88m.CitedBy(Citation.Guidance("CMS, QPP 2017 results, as reported by medical societies")),
        DecimalPlaces = 2.CitedBy(Citation.CmsData("QPP Experience public use files 2017 to 2023")),
    };

    /// <summary>The Promoting Interoperability performance category (advancing care information).</summary>
    internal static PromotingInteroperabilityRules PromotingInteroperability { get; } = new()
    {
        MinimumContinuousDays = 90.Cfr("414.1320(a)"),
        NeedsCertificationId = false.CitedBy(Citation.CmsData("qpp-submissions-docs scoring example, engine 0.29.0")),
        Statements =
        [
            new RequiredStatement("ACI_PPHI_1", StatementAnswer.Yes, "ACI_TRANS_PPHI_1").Cfr("414.1375(b)(2)(i)"),
            new RequiredStatement("ACI_ONCDIR_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(i)"),
            new RequiredStatement("ACI_INFBLO_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(ii)"),
        ],
        CancelsReweighting = CancellingSubmission.AnyData.Cfr("414.1380(c)(2)(i)(C)"),
        RollUp = new PromotingInteroperabilityRollUpRules { Bonus = 0.Cfr("414.1370(g)(4)"), OwnBonusPoints = true.Cfr("414.1370(g)(4)"), SharedSavingsProgramByTin = true.Cfr("414.1370(g)(4)(i)") },
        Method = new PromotingInteroperabilityMethod.BaseAndPerformance
        {
            BaseScore = 50.Cfr("414.1380(b)(4)(i)"),
            BaseMeasures =
            [
                new BaseScoreMeasure("ACI_EP_1", "ACI_TRANS_EP_1", ["ACI_LVPP_1", "ACI_TRANS_LVPP_1"]).Cfr("414.1375(b)(2)(i)"),
                new BaseScoreMeasure("ACI_PEA_1", "ACI_TRANS_PEA_1", []).Cfr("414.1375(b)(2)(i)"),
                new BaseScoreMeasure("ACI_HIE_1", "ACI_TRANS_HIE_1", ["ACI_LVOTC_1", "ACI_TRANS_LVOTC_1"]).Cfr("414.1375(b)(2)(i)"),
                new BaseScoreMeasure("ACI_HIE_2", "ACI_TRANS_HIE_1", ["ACI_LVITC_1", "ACI_TRANS_LVOTC_1"]).Cfr("414.1375(b)(2)(i)"),
            ],
            PerformanceMeasures =
            [
                new PerformanceScoreMeasures(["ACI_PEA_1"], 10, "ACI_TRANS_PEA_1", 20).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new PerformanceScoreMeasures(["ACI_HIE_1", "ACI_HIE_2"], 10, "ACI_TRANS_HIE_1", 20).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new PerformanceScoreMeasures(["ACI_HIE_3"], 10, "ACI_TRANS_MR_1", 10).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new PerformanceScoreMeasures(["ACI_PEA_2"], 10, "ACI_TRANS_PSE_1", 10).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new PerformanceScoreMeasures(["ACI_CCTPE_1"], 10, "ACI_TRANS_PEA_2", 10).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new PerformanceScoreMeasures(["ACI_CCTPE_2"], 10, "ACI_TRANS_SM_1", 10).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new PerformanceScoreMeasures(["ACI_CCTPE_3"], 10, null, 0).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
            ],
            LargestPerformanceScore = 90.Cfr("414.1380(b)(4)(i)"),
            RegistryPoints = 10.CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
            RegistryBonus = 5.Cfr("414.1380(b)(4)(i)(C)(1)"),
            RegistryMeasures =
            [
                new RegistryMeasure("ACI_PHCDRR_1", "ACI_TRANS_PHCDRR_1", null, null, EarnsPerformance: true, EarnsBonus: false).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new RegistryMeasure("ACI_PHCDRR_2", "ACI_TRANS_PHCDRR_2", null, null, EarnsPerformance: false, EarnsBonus: true).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new RegistryMeasure("ACI_PHCDRR_3", null, null, null, EarnsPerformance: false, EarnsBonus: true).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new RegistryMeasure("ACI_PHCDRR_4", null, null, null, EarnsPerformance: false, EarnsBonus: true).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
                new RegistryMeasure("ACI_PHCDRR_5", "ACI_TRANS_PHCDRR_3", null, null, EarnsPerformance: false, EarnsBonus: true).CitedBy(Citation.CmsData("qpp-measures-data measures 2017")),
            ],
            Bonuses =
            [
                new BonusMeasures(10, ["ACI_IACEHRT_1"]).Cfr("414.1380(b)(4)(i)(C)(2)"),
            ],
        },
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = new()
    {
        PerformanceYear = 2017,
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
