using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The oracle's own numbers of a performance year, typed from the regulation and not shared with the engine.</summary>
internal sealed record OracleYear
{
    public required int Year { get; init; }

    // 414.1340(a), (b)
    public required int CompletenessPercent { get; init; }

    // CMS's scoring responses print 54.46 for 2017, 120 of 156 as 76.9231 for 2020 and as 76.92 for 2023
    public required int RatePlaces { get; init; }

    // CMS's scoring responses: 1.17 of 10.02 is 0.12 with the engine of 2017
    public required int PointPlaces { get; init; }

    // 414.1380(b)(1)(i): lowest points of a measure with a benchmark
    public required int LowestPoints { get; init; }

    // CMS's engine of 2017 and 2018 gave a rate of 0 no points where higher is better
    public required bool ZeroRateEarnsNothing { get; init; }

    // 414.1380(b)(1)(i)(A)(1), practices that are not small
    public required int PointsWithoutBenchmark { get; init; }

    // 414.1380(b)(1)(i)(B), practices that are not small
    public required int PointsWithoutCompleteData { get; init; }

    // 414.1380(b)(1)(i)(A)(3) and (C): 7 and 5 points for new measures
    public required bool NewMeasureFloors { get; init; }

    // 414.1380(b)(1)(v)(A) and (B): high priority and end-to-end bonus
    public required bool MeasureBonuses { get; init; }

    // 414.1380(b)(1)(v)(C), for small practices, in the quality numerator
    public required int SmallPracticeQualityBonus { get; init; }

    // 414.1380(c)(4), for small practices, on the final score
    public required int SmallPracticeFinalBonus { get; init; }

    // 414.1380(b)(1)(vi): beginning with the 2020 MIPS payment year
    public required bool QualityImprovement { get; init; }

    // 414.1380(b)(1)(vii)(B): beginning with the 2021 MIPS payment year
    public required bool SurveySampleReducesRequirement { get; init; }

    // 414.1380(b)(1)(vii)(C)
    public required bool ComplexOrganizationAdjustment { get; init; }

    // 414.1350(d)(1): no weight in PY2017; CMS's notices of 2021 and 2022: nobody is scored on cost
    public required bool CostIsScored { get; init; }

    // 414.1380(b)(2)(iv)(E), percentage points
    public required int MaximumCostImprovement { get; init; }

    // 414.1380(b)(3): medium and high activities, or one value for every activity
    public required (int Medium, int High) ActivityPoints { get; init; }

    // 414.1360(a)(2): half of the clinicians of a group; one was enough before
    public required bool HalfOfGroupPerformsActivity { get; init; }

    public required OraclePromotingInteroperabilityYear PromotingInteroperability { get; init; }

    // 414.1380(c)(2)(i)(A)(4): clinician types without Promoting Interoperability
    public required ClinicianType[] TypesWithoutPromotingInteroperability { get; init; }

    // 414.1380(c)(2)(i)(C)(9): an application through PY2021
    public required bool SmallPracticesAreExemptFromPromotingInteroperability { get; init; }

    // 414.1405(b)(4)-(10)
    public required int PerformanceThreshold { get; init; }

    // 414.1405(c)
    public required int ApplicablePercent { get; init; }

    // 414.1405(d)(3)-(7)
    public required int? AdditionalThreshold { get; init; }

    private static readonly ClinicianType[] nursesAndAssistants =
    [
        ClinicianType.NursePractitioner, ClinicianType.PhysicianAssistant, ClinicianType.ClinicalNurseSpecialist, ClinicianType.CertifiedRegisteredNurseAnesthetist,
    ];

    private static readonly ClinicianType[] therapists =
    [
        ClinicianType.PhysicalTherapist, ClinicianType.OccupationalTherapist, ClinicianType.ClinicalPsychologist, ClinicianType.QualifiedAudiologist,
        ClinicianType.QualifiedSpeechLanguagePathologist, ClinicianType.RegisteredDietitianOrNutritionProfessional,
    ];

    private static readonly OracleYear[] years = [.. Enumerable.Range(2017, 10).Select(Make)];

    public static OracleYear Of(int year) => years[year - 2017];

    private static OracleYear Make(int year) => new()
    {
        Year = year,
        CompletenessPercent = year == 2017 ? 50 : year <= 2019 ? 60 : year <= 2023 ? 70 : 75,
        RatePlaces = year is >= 2019 and <= 2022 ? 4 : 2,
        PointPlaces = year == 2017 ? 2 : 4,
        LowestPoints = year <= 2022 ? 3 : 1,
        ZeroRateEarnsNothing = year <= 2018,
        PointsWithoutBenchmark = year <= 2022 ? 3 : 0,
        PointsWithoutCompleteData = year == 2017 ? 3 : year <= 2019 ? 1 : 0,
        NewMeasureFloors = year >= 2022,
        MeasureBonuses = year <= 2021,
        SmallPracticeQualityBonus = year >= 2019 ? 6 : 0,
        SmallPracticeFinalBonus = year == 2018 ? 5 : 0,
        QualityImprovement = year >= 2018,
        SurveySampleReducesRequirement = year >= 2019,
        ComplexOrganizationAdjustment = year >= 2025,
        CostIsScored = year is not (2017 or 2020 or 2021),
        MaximumCostImprovement = year <= 2022 ? 0 : 1,
        ActivityPoints = year <= 2024 ? (10, 20) : (20, 20),
        HalfOfGroupPerformsActivity = year >= 2020,
        PromotingInteroperability = OraclePromotingInteroperabilityYear.Of(year),
        TypesWithoutPromotingInteroperability = year switch
        {
            <= 2018 => nursesAndAssistants,
            <= 2021 => [.. nursesAndAssistants, .. therapists],
            2022 => [.. nursesAndAssistants, .. therapists, ClinicianType.ClinicalSocialWorker],
            2023 => [.. therapists, ClinicianType.ClinicalSocialWorker],
            2024 => [ClinicianType.ClinicalSocialWorker],
            _ => [],
        },
        SmallPracticesAreExemptFromPromotingInteroperability = year >= 2022,
        PerformanceThreshold = year switch
        {
            2017 => 3,
            2018 => 15,
            2019 => 30,
            2020 => 45,
            2021 => 60,
            _ => 75,
        },
        ApplicablePercent = year switch
        {
            2017 => 4,
            2018 => 5,
            2019 => 7,
            _ => 9,
        },
        AdditionalThreshold = year switch
        {
            <= 2018 => 70,
            2019 => 75,
            <= 2021 => 85,
            2022 => 89,
            _ => null,
        },
    };
}
