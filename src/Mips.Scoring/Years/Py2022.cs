using static Mips.Scoring.PromotingInteroperabilityItem;

namespace Mips.Scoring;

/// <summary>Performance year 2022, payment year 2024.</summary>
public static class Py2022
{
    private static readonly Citation ClaimsMeasures = Citation.Guidance("2024 MIPS performance feedback FAQ, appendix D");

    private static readonly QualityRules Quality = new QualityRules
    {
        MeasurePoints = new MeasurePointsRules
        {
            PerformanceRates = new PerformanceRateRules { Places = 4.CitedBy(Citation.CmsData("scoring API response PY2020: 120 of 156 is 76.9231")) },
            DecilePoints = new DecilePointsRules
            {
                Minimum = Points.Of(3).Cfr("414.1380(b)(1)(i)"),
                Places = 4.CitedBy(Citation.CmsData("scoring API example output, engine 0.75.0: 8.9585")),
            },
            DataCompleteness = new DataCompletenessRules
            {
                MinimumPercent = 70m.Cfr("414.1340(a)(3)"),
                WebInterfaceMinimumPercent = 100m.Cfr("414.1340(c)(1)(i)"),
                IncompletePoints = Points.Zero.Cfr("414.1380(b)(1)(i)(B)(1)(iii)"),
                SmallPracticeIncompletePoints = Points.Of(3).Cfr("414.1380(b)(1)(i)(B)(1)(iii)"),
                WebInterfaceIncompletePoints = Points.Zero.Cfr("414.1380(b)(1)(i)(B)(2)"),
            },
            CaseMinimum = new CaseMinimumRules { Cases = 20.Cfr("414.1380(b)(1)(iii)") },
            AdministrativeClaimsMinimums =
            [
                new AdministrativeClaimsMinimum("479", 200) { Clinicians = 16 }.CitedBy(ClaimsMeasures),
                new AdministrativeClaimsMinimum("480", 25) { ForIndividuals = true }.CitedBy(ClaimsMeasures),
                new AdministrativeClaimsMinimum("484", 18) { Clinicians = 16 }.CitedBy(ClaimsMeasures),
            ],
            LackOfBenchmark = new LackOfBenchmarkRules.FixedPoints
            {
                Points = Points.Of(3).Cfr("414.1380(b)(1)(i)(A)(1)"),
                SmallPracticePoints = Points.Of(3).Cfr("414.1380(b)(1)(i)(A)(1)"),
            },
            NewMeasures = new NewMeasureRules
            {
                FirstYear = Points.Of(7).Cfr("414.1380(b)(1)(i)(A)(3) and (C)"),
                SecondYear = Points.Of(5).Cfr("414.1380(b)(1)(i)(A)(3) and (C)"),
            },
            SevenPointCap = new SevenPointCapRules.ConsecutiveYears { Cap = Points.Of(7).Cfr("414.1380(b)(1)(iv)(B)") },
            Cahps = new CahpsRules { MeasureId = "321".CitedBy(Citation.CmsData("qpp-measures-data measures 2022")) },
        },
        RequiredMeasures = new RequiredMeasuresRules { Measures = 6.Cfr("414.1335(a)(1)(i)") },
        EligibleMeasureApplicability = new EligibleMeasureApplicabilityRules
        {
            SpecialtySetBelow = 6.Cfr("414.1335(a)(1)(ii)"),
        },
        AvailablePoints = new AvailablePointsRules
        {
            PerMeasure = Points.Of(10).Cfr("414.1380(b)(1)(vii)"),
            CahpsReduction = new CahpsReductionRules { MostSubmittedMeasures = 5.Cfr("414.1380(b)(1)(vii)(B)") },
        },
        SmallPracticeBonus = new SmallPracticeBonusRules { Points = Points.Of(6).Cfr("414.1380(b)(1)(v)(C)") },
        Improvement = new QualityImprovementRules
        {
            MaximumPercentagePoints = 10m.Cfr("414.1380(b)(1)(vi)(B) and (C)(2)"),
            AssumedPriorPercent = 30m.Cfr("414.1380(b)(1)(vi)(C)(4)"),
        },
    };

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = new()
    {
        PerformanceYear = 2022,
        Eligibility = new EligibilityRules
        {
            ClinicianTypes = ImmutableArray.Create(
            [
                ClinicianType.Physician,
                ClinicianType.NursePractitioner,
                ClinicianType.PhysicianAssistant,
                ClinicianType.ClinicalNurseSpecialist,
                ClinicianType.CertifiedRegisteredNurseAnesthetist,
                ClinicianType.PhysicalTherapist,
                ClinicianType.OccupationalTherapist,
                ClinicianType.QualifiedSpeechLanguagePathologist,
                ClinicianType.QualifiedAudiologist,
                ClinicianType.ClinicalPsychologist,
                ClinicianType.RegisteredDietitianOrNutritionProfessional,
                ClinicianType.ClinicalSocialWorker,
                ClinicianType.CertifiedNurseMidwife,
            ]).Cfr("414.1305"),
            LowVolumeThreshold = new LowVolumeThreshold
            {
                AllowedCharges = 90_000m.Cfr("414.1305"),
                Patients = 200.Cfr("414.1305"),
                Services = 200.Cfr("414.1305"),
                OptIn = true.Cfr("414.1310(b)(1)(iii)(A)"),
            },
            SpecialStatuses = new SpecialStatusRules
            {
                SmallPracticeClinicians = 15.Cfr("414.1305"),
                NonPatientFacingEncounters = 100.Cfr("414.1305"),
                NonPatientFacingPercentOfGroup = 75m.Cfr("414.1305"),
                HospitalBasedPercentOfServices = 75m.Cfr("414.1305"),
                HospitalBasedPercentOfGroup = 75m.Cfr("414.1305"),
                AmbulatorySurgicalCenterPercentOfServices = 75m.Cfr("414.1305"),
            },
        },
        MvpRegistration = null,
        Quality = Quality,
        AppQuality = new AppQualityRules
        {
            Category = AppQualityRules.CategoryOf(Quality),
            App = new AppMeasureSetRules
            {
                Measures = ImmutableArray.Create("001", "134", "236").Cfr("414.1367(c)(1)(iii)"),
                AdministrativeClaims = ImmutableArray.Create("479", "484").Cfr("414.1367(c)(1)(iii)"),
            },
            WebInterface = true.Cfr("414.1367(c)(1)(iii)"),
        },
        Cost = new CostRules
        {
            IsScored = true.Cfr("414.1350(d)(5)"),
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
                new CostCaseMinimum(CostMeasureKind.ProceduralEpisode, 10, ["COST_CCLI_1", "COST_EOPCI_1", "COST_KA_1", "COST_SSC_1", "COST_IOL_1", "COST_AKID_1", "COST_HAC_1", "COST_FIHR_1", "COST_LSFDD_1", "COST_LPMSM_1", "COST_NECABG_1", "COST_PHA_1", "COST_RUSST_1", "COST_MR_1"]).Cfr("414.1350(c)(4)"),
                new CostCaseMinimum(CostMeasureKind.ProceduralEpisode, 20, ["COST_CRR_1"]).Cfr("414.1350(c)(4)"),
                new CostCaseMinimum(CostMeasureKind.AcuteInpatientEpisode, 20, ["COST_IHCI_1", "COST_SPH_1", "COST_STEMI_1", "COST_COPDE_1", "COST_LGH_1", "COST_S_1"]).Cfr("414.1350(c)(5)"),
                new CostCaseMinimum(CostMeasureKind.ChronicConditionEpisode, 20, ["COST_ACOPD_1", "COST_D_1"]).Cfr("414.1350(c)(6)"),
            ],
            GroupOnlyMeasures = ["COST_LGH_1".CitedBy(Citation.Guidance("Cost measure information form, Lower Gastrointestinal Hemorrhage"))],
            SuppressedMeasures = [],
            InformationalMeasures = null,
            MaximumImprovement = 0m.Cfr("414.1380(b)(2)(iv)(E)"),
        },
        ImprovementActivities = new ImprovementActivitiesRules
        {
            ActivityPoints = new ActivityPoints.Weighted(
                Medium: 10.Cfr("414.1380(b)(3)"),
                High: 20.Cfr("414.1380(b)(3)"),
                SpecialStatusMedium: 20.Cfr("414.1380(b)(3)"),
                SpecialStatusHigh: 40.Cfr("414.1380(b)(3)")),
            MvpActivityPoints = null,
            AppCredit = 100m.Cfr("414.1367(c)(3)"),
            PointsForFullScore = 40.Cfr("414.1380(b)(3)"),
            MinimumContinuousDays = 90.Cfr("414.1360(a)(1)"),
            MinimumPercentOfGroup = 50m.Cfr("414.1360(a)(2)"),
            MinimumPercentOfPracticeSites = 50m.Cfr("414.1380(b)(3)(ii)"),
            PatientCenteredMedicalHome = "IA_PCMH".CitedBy(Citation.CmsData("qpp-measures-data measures 2022")),
            ApmCredit = 50m.Cfr("414.1380(b)(3)(i)"),
        },
        PromotingInteroperability = new PromotingInteroperabilityRules
        {
            MinimumContinuousDays = 90.Cfr("414.1320(h)(1)"),
            NeedsCertificationId = true.Cfr("414.1375(b)(1)"),
            Statements =
            [
                new RequiredStatement("PI_PPHI_1", StatementAnswer.Yes).Cfr("414.1375(b)(2)(ii)(A)"),
                new RequiredStatement("PI_PPHI_2", StatementAnswer.YesOrNo).Cfr("414.1375(b)(2)(ii)(C)"),
                new RequiredStatement("PI_ONCDIR_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(i)"),
                new RequiredStatement("PI_INFBLO_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(iii)"),
            ],
            CancelsReweighting = CancellingSubmission.AnyData.Cfr("414.1380(c)(2)(i)(C)"),
            RollUp = new PromotingInteroperabilityRollUpRules { Bonus = 5.CitedBy(Citation.Guidance("CMS, 2024 MIPS performance feedback FAQ")) },
            Method = new PromotingInteroperabilityMethod.RequiredMeasures
            {
                Measures =
                [
                    new ScoredMeasure(ElectronicPrescribing, "PI_EP_1", 10).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(SendHealthInformation, "PI_HIE_1", 20).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(ReceiveHealthInformation, "PI_HIE_4", 20).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(BidirectionalExchange, "PI_HIE_5", 40).Cfr("414.1380(b)(4)(ii)(B)"),
                    new ScoredMeasure(ProvidePatientAccess, "PI_PEA_1", 40).Cfr("414.1380(b)(4)(ii)(B)"),
                ],
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
                Bonuses =
                [
                    new BonusMeasures(10, ["PI_EP_2"]).Cfr("414.1380(b)(4)(ii)(C)"),
                    new BonusMeasures(5, ["PI_PHCDRR_2", "PI_PHCDRR_4", "PI_PHCDRR_5"]) { IsPublicHealth = true }.Cfr("414.1380(b)(4)(ii)(C)"),
                ],
                Moves =
                [
                    new ExcludedPointsMove(ElectronicPrescribing, SendHealthInformation, 2).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1")),
                    new ExcludedPointsMove(ElectronicPrescribing, ReceiveHealthInformation, 2).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1")),
                    new ExcludedPointsMove(ElectronicPrescribing, BidirectionalExchange, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_EP_1")),
                    new ExcludedPointsMove(ReceiveHealthInformation, SendHealthInformation, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_HIE_4")),
                    new ExcludedPointsMove(SendHealthInformation, ProvidePatientAccess, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_HIE_1")),
                    new ExcludedPointsMove(PublicHealth, ProvidePatientAccess, 1).CitedBy(Citation.Guidance("MIPS Promoting Interoperability measure specification PI_PHCDRR_1")),
                ],
            },
        },
        FacilityBased = new FacilityBasedRules
        {
            MinimumPercentOfServices = 75m.Cfr("414.1380(e)(2)(i)(A)"),
            MinimumInpatientOrEmergencyServices = 1.Cfr("414.1380(e)(2)(i)(B)"),
            MinimumPercentOfGroup = 75m.Cfr("414.1380(e)(2)(ii)"),
            VirtualGroups = false.Cfr("414.1380(e)(2)"),
            Comparison = FacilityBasedComparison.FinalScore.Cfr("414.1380(e)(6)(vi)(B)"),
        },
        Weights = new CategoryWeightRules
        {
            General = new WeightTable(
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
            SmallPractice = new WeightTable(
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
            Apm = new WeightTable([new(50, 0, 20, 30), new(75, 0, 25, 0), new(0, 0, 25, 75)]).Cfr("414.1367(d)"),
            ApmScoringStandard = false.Cfr("414.1317(b)(2)"),
            NotScoredForAnyone = PerformanceCategories.None.Cfr("414.1380(c)(1)"),
            NotScoredForApmEntities = PerformanceCategories.Cost.Cfr("414.1317(b)(2)"),
            NoGroundInMvp = null,
            CostWithoutScore = ReweightingGround.CostNotScored.Cfr("414.1380(c)(2)(i)(A)(2)"),
            QualityWithoutScore = ReweightingGround.QualityNotScored.Cfr("414.1380(c)(2)(i)(A)(1)"),
            Grants = new GrantRules
            {
                Available =
                [
                    new GrantRule(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(1)"),
                    new GrantRule(ReweightingCircumstance.JoinedPracticeInFinalThreeMonths, PerformanceCategories.All, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(3)"),
                    new GrantRule(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All & ~PerformanceCategories.PromotingInteroperability, PerformanceCategories.All & ~PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(A)(6)"),
                    new GrantRule(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(2)"),
                    new GrantRule(ReweightingCircumstance.CompromisedData, PerformanceCategories.All & ~PerformanceCategories.PromotingInteroperability, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(A)(9)"),
                    new GrantRule(ReweightingCircumstance.CompromisedData, PerformanceCategories.PromotingInteroperability, PerformanceCategories.None).Cfr("414.1380(c)(2)(i)(C)(10)"),
                    new GrantRule(ReweightingCircumstance.InsufficientInternetAccess, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(1)"),
                    new GrantRule(ReweightingCircumstance.NoControlOverCehrt, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(4)"),
                    new GrantRule(ReweightingCircumstance.DecertifiedCehrt, PerformanceCategories.PromotingInteroperability, PerformanceCategories.PromotingInteroperability).Cfr("414.1380(c)(2)(i)(C)(8)"),
                ],
                ApmEntityApplication = PerformanceCategories.All.Cfr("414.1317(b)(4)(ii)"),
            },
            AutomaticExtremeAndUncontrollableCircumstances = new AutomaticExtremeAndUncontrollableCircumstancesRules
            {
                Categories = PerformanceCategories.All.Cfr("414.1380(c)(2)(i)(A)(8), (C)(3)"),
                Affected = AffectedClinicians.InNamedAreas.Cfr("414.1380(c)(2)(i)(A)(8), (C)(3)"),
            },
            PromotingInteroperability = new PromotingInteroperabilityReweightingRules
            {
                Statuses =
                [
                    SpecialStatus.HospitalBased.Cfr("414.1380(c)(2)(i)(C)(6)"),
                    SpecialStatus.AmbulatorySurgicalCenterBased.Cfr("414.1380(c)(2)(i)(C)(7)"),
                    SpecialStatus.NonPatientFacing.Cfr("414.1380(c)(2)(i)(C)(5)"),
                    SpecialStatus.SmallPractice.Cfr("414.1380(c)(2)(i)(C)(9)"),
                ],
                ClinicianTypes =
                [
                    (ClinicianTypes.PhysicalTherapist | ClinicianTypes.OccupationalTherapist | ClinicianTypes.ClinicalPsychologist | ClinicianTypes.QualifiedAudiologist
                        | ClinicianTypes.QualifiedSpeechLanguagePathologist | ClinicianTypes.RegisteredDietitianOrNutritionProfessional).Cfr("414.1380(c)(2)(i)(A)(4)(i)"),
                    (ClinicianTypes.NursePractitioner | ClinicianTypes.PhysicianAssistant | ClinicianTypes.ClinicalNurseSpecialist
                        | ClinicianTypes.CertifiedRegisteredNurseAnesthetist).Cfr("414.1380(c)(2)(i)(A)(4)(ii)"),
                    ClinicianTypes.ClinicalSocialWorker.Cfr("414.1380(c)(2)(i)(A)(4)(iii)"),
                ],
                EveryClinicianQualifies = true.Cfr("414.1380(c)(2)(iii)"),
            },
        },
        FinalScore = new FinalScoreRules
        {
            Maximum = 100m.Cfr("414.1380(c)"),
            FewestCategories = 2.Cfr("414.1380(c)"),
            DecimalPlaces = 2.CitedBy(Citation.CmsData("QPP Experience public use files 2022 and 2023")),
            ComplexPatientBonus = new ComplexPatientBonusRule.Standardized
            {
                Maximum = 10m.Cfr("414.1380(c)(3)(viii)"),
                AtMean = 1.5m.Cfr("414.1380(c)(3)(vi)"),
                PerStandardDeviation = 4m.Cfr("414.1380(c)(3)(vi)"),
                FacilityBasedQualifies = false.Cfr("414.1380(c)(3)"),
            },
            SmallPracticeBonus = null,
            Attribution = new AttributionRules
            {
                Precedence = [ParticipationOption.VirtualGroup.CitedBy(Citation.Guidance("CMS, 2024 MIPS performance feedback FAQ, attribution of final scores"))],
                Otherwise = AttributionReason.Highest.CitedBy(Citation.Guidance("CMS, 2024 MIPS performance feedback FAQ, attribution of final scores")),
            },
        },
        Payment = new PaymentRules
        {
            PerformanceThreshold = 75m.Cfr("414.1405(b)(9)(i)"),
            LowestShareOfThreshold = 0.25m.Cfr("414.1405(b)(2)"),
            ApplicablePercent = 9m.Cfr("414.1405(c)"),
            LargestScalingFactor = 3m.Cfr("414.1405(b)(3)"),
            ExceptionalPerformance = new ExceptionalPerformanceRules
            {
                Threshold = 89m.Cfr("414.1405(d)(7)"),
                AtThreshold = 0.5m.Cfr("414.1405(d)(1)"),
                AtHundred = 10m.Cfr("414.1405(d)(1)"),
                LargestScalingFactor = 1m.Cfr("414.1405(d)(1)"),
                AnnualLimit = 500_000_000m.Cfr("414.1405(d)(1)"),
            },
            PublishedMaximumAdjustment = 8.26m.CitedBy(Citation.Guidance("CMS, QPP 2022 results, as reported by medical societies (8.25 is also in print)")),
            DecimalPlaces = 2.CitedBy(Citation.CmsData("QPP Experience public use files 2017 to 2023")),
        },
    };
}
