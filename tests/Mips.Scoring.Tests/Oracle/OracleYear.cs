namespace Mips.Scoring.Tests.Oracle;

/// <summary>The oracle's own numbers of a performance year, typed from the regulation and not shared with the engine.</summary>
internal sealed record OracleYear
{
    public required int Year { get; init; }

    // 414.1340(a), (b)
    public required int CompletenessPercent { get; init; }

    // CMS's scoring responses print 120 of 156 as 76.9231 for 2020 and as 76.92 for 2023
    public required int RatePlaces { get; init; }

    // 414.1380(b)(1)(i): lowest points of a measure with a benchmark
    public required int LowestPoints { get; init; }

    // 414.1380(b)(1)(i)(A)(1), practices that are not small
    public required int PointsWithoutBenchmark { get; init; }

    // 414.1380(b)(1)(i)(B), practices that are not small
    public required int PointsWithoutCompleteData { get; init; }

    // 414.1380(b)(1)(i)(A)(3) and (C): 7 and 5 points for new measures
    public required bool NewMeasureFloors { get; init; }

    // 414.1380(b)(1)(v)(A) and (B): high priority and end-to-end bonus
    public required bool MeasureBonuses { get; init; }

    // 414.1380(b)(1)(vii)(C)
    public required bool ComplexOrganizationAdjustment { get; init; }

    // 414.1380(b)(2)(iv)(E), percentage points
    public required int MaximumCostImprovement { get; init; }

    // 414.1380(b)(3): medium and high activities, or one value for every activity
    public required (int Medium, int High) ActivityPoints { get; init; }

    public required OraclePromotingInteroperabilityYear PromotingInteroperability { get; init; }

    // 414.1380(c)(2)(i)(A)(4): clinician types without Promoting Interoperability
    public required ClinicianType[] TypesWithoutPromotingInteroperability { get; init; }

    // 89 FR 98563
    public required bool ThirdPartyFailureReweights { get; init; }

    // 414.1380(c)(3): facility-based clinicians qualify without data
    public required bool FacilityBasedEarnComplexPatientBonus { get; init; }

    // 414.1405(d)(7)
    public required int? AdditionalThreshold { get; init; }

    public const int PerformanceThreshold = 75;

    public const int ApplicablePercent = 9;

    private static readonly ClinicianType[] nursesAndAssistants =
    [
        ClinicianType.NursePractitioner, ClinicianType.PhysicianAssistant, ClinicianType.ClinicalNurseSpecialist, ClinicianType.CertifiedRegisteredNurseAnesthetist,
    ];

    private static readonly ClinicianType[] therapists =
    [
        ClinicianType.PhysicalTherapist, ClinicianType.OccupationalTherapist, ClinicianType.ClinicalPsychologist, ClinicianType.QualifiedAudiologist,
        ClinicianType.QualifiedSpeechLanguagePathologist, ClinicianType.RegisteredDietitianOrNutritionProfessional,
    ];

    public static OracleYear Of(int year) => new()
    {
        Year = year,
        CompletenessPercent = year <= 2019 ? 60 : year <= 2023 ? 70 : 75,
        RatePlaces = year <= 2022 ? 4 : 2,
        LowestPoints = year <= 2022 ? 3 : 1,
        PointsWithoutBenchmark = year <= 2022 ? 3 : 0,
        PointsWithoutCompleteData = year <= 2019 ? 1 : 0,
        NewMeasureFloors = year >= 2022,
        MeasureBonuses = year <= 2021,
        ComplexOrganizationAdjustment = year >= 2025,
        MaximumCostImprovement = year <= 2022 ? 0 : 1,
        ActivityPoints = year <= 2024 ? (10, 20) : (20, 20),
        PromotingInteroperability = OraclePromotingInteroperabilityYear.Of(year),
        TypesWithoutPromotingInteroperability = year switch
        {
            2022 => [.. nursesAndAssistants, .. therapists, ClinicianType.ClinicalSocialWorker],
            2023 => [.. therapists, ClinicianType.ClinicalSocialWorker],
            2024 => [ClinicianType.ClinicalSocialWorker],
            _ => [],
        },
        ThirdPartyFailureReweights = year >= 2024,
        FacilityBasedEarnComplexPatientBonus = year >= 2023,
        AdditionalThreshold = year == 2022 ? 89 : null,
    };
}

/// <summary>Points and conditions of Promoting Interoperability: 414.1380(b)(4)(ii), 414.1375(b), 414.1320.</summary>
internal sealed record OraclePromotingInteroperabilityYear
{
    public required int Days { get; init; }

    public required bool SaferGuidesMustBeYes { get; init; }

    public required bool MonitoringProgramRequired { get; init; }

    public required bool LevelOfEngagementRequired { get; init; }

    public required bool TefcaIsAnAlternative { get; init; }

    public required bool CaseReportingSuppressed { get; init; }

    public required int Referral { get; init; }

    public required int PatientAccess { get; init; }

    public required int PublicHealth { get; init; }

    public const int Prescribing = 10;

    public const int MonitoringProgram = 10;

    public const int PublicHealthBonus = 5;

    public static OraclePromotingInteroperabilityYear Of(int year) => new()
    {
        Days = year <= 2023 ? 90 : 180,
        SaferGuidesMustBeYes = year >= 2024,
        MonitoringProgramRequired = year >= 2023,
        LevelOfEngagementRequired = year >= 2023,
        TefcaIsAnAlternative = year >= 2023,
        CaseReportingSuppressed = year == 2025,
        Referral = year <= 2022 ? 20 : 15,
        PatientAccess = year <= 2022 ? 40 : 25,
        PublicHealth = year <= 2022 ? 10 : 25,
    };
}
