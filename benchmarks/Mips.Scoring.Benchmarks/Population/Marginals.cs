namespace Mips.Scoring.Benchmarks.Population;

/// <summary>
/// What the generator draws, as shares of ten thousand rows: figures of CMS's QPP Experience public use file of PY2024, or what follows from them.
/// What comes out of it, and how far it is from the file, is on the page <c>benchmarks/population.md</c>.
/// </summary>
internal static class Marginals
{
    /// <summary>What of a participant is scored. Every published weight belongs to one of these patterns, so that their shares follow from the weights.</summary>
    public static readonly (ScoredPattern Pattern, int Share)[] Patterns =
    [
        (ScoredPattern.EveryCategory, 4517),
        (ScoredPattern.WithoutInteroperability, 935),
        (ScoredPattern.WithoutCost, 290),
        (ScoredPattern.WithoutBoth, 488),
        (ScoredPattern.SmallWithoutInteroperability, 579),
        (ScoredPattern.SmallWithoutBoth, 252),
        (ScoredPattern.Pathway, 1949),
        (ScoredPattern.ExceptedFromQualityAndCost, 359),
        (ScoredPattern.AffectedArea, 512),
        (ScoredPattern.Silent, 119),
    ];

    public const int MvpsOfEveryCategory = 510;
    public const int SubgroupsOfMvps = 500;
    public const int EntitiesOfEveryCategory = 115;
    public const int IndividualsOfEveryCategory = 180;
    public const int IndividualsOfSmallPractices = 2_350;

    public const int SmallOfEveryCategory = 160;
    public const int SmallOfAffectedArea = 7_500;
    public const int SmallOfSilent = 3_000;

    public const int SoloOfSmallIndividuals = 4_700;

    public const int Rural = 1_100;
    public const int HealthProfessionalShortageArea = 1_700;
    public const int AmbulatorySurgicalCenterBased = 10;
    public const int FacilityBased = 1_280;
    public const int ApmParticipants = 3_650;
    public const int ActivitiesReported = 9_720;

    public const int Bidirectional = 5_700;
    public const int Tefca = 400;

    public const int ImprovesInQuality = 5_800;
    public const int ImprovesInCost = 3_300;
    public const int DoublesInCost = 560;

    public const int AllCategoriesExceptedThoughSubmittedWithoutCost = 4_500;
    public const int CostExceptedWithoutCost = 3_200;
    public const int CostExceptedWithoutBoth = 2_300;
    public const int ActivitiesExceptedThoughSubmitted = 360;
    public const int InteroperabilityExceptedThoughSubmitted = 230;
    public const int InteroperabilityExcepted = 1_700;
    public const int Hardship = 2_000;
    public const int HardshipThoughSubmitted = 250;

    /// <summary>Hospital-based or non-patient facing, where Promoting Interoperability is not scored, and elsewhere.</summary>
    public static readonly (SettingOfCare Setting, int Share)[] SettingsWithoutInteroperability = [(SettingOfCare.Hospital, 600), (SettingOfCare.NonPatientFacing, 350), (SettingOfCare.Both, 50)];

    public static readonly (SettingOfCare Setting, int Share)[] SettingsElsewhere = [(SettingOfCare.Office, 608), (SettingOfCare.Hospital, 268), (SettingOfCare.NonPatientFacing, 122), (SettingOfCare.Both, 2)];

    /// <summary>Clinicians in a small practice of more than one.</summary>
    public static readonly (int Clinicians, int Share)[] SmallPracticeSizes =
    [
        (2, 140), (3, 121), (4, 109), (5, 90), (6, 85), (7, 80), (8, 70), (9, 65), (10, 60), (11, 60), (12, 60), (13, 60), (14, 55), (15, 55),
    ];

    /// <summary>Shares of the collection types of submitted measures, Web Interface and CAHPS apart, of practices that are not small.</summary>
    public static readonly (CollectionType Type, int Share)[] CollectionTypes =
    [
        (CollectionType.Ecqm, 708),
        (CollectionType.MipsCqm, 211),
        (CollectionType.QcdrMeasure, 81),
    ];

    /// <summary>The same of small practices, which alone report through claims.</summary>
    public static readonly (CollectionType Type, int Share)[] CollectionTypesOfSmallPractices =
    [
        (CollectionType.Ecqm, 615),
        (CollectionType.MipsCqm, 183),
        (CollectionType.QcdrMeasure, 70),
        (CollectionType.PartBClaims, 132),
    ];

    /// <summary>The MVPs reported most, and one for the others.</summary>
    public static readonly (string? Id, int Share)[] Mvps = [("G0058", 298), ("M0005", 175), ("G0059", 158), ("M0001", 132), (null, 237)];

    /// <summary>Submitted measures per participant: mostly six, up to eleven.</summary>
    public static readonly (int Count, int Share)[] MeasureCounts =
    [
        (1, 15), (2, 15), (3, 30), (4, 40), (5, 60), (6, 400), (7, 180), (8, 120), (9, 70), (10, 50), (11, 20),
    ];

    /// <summary>Scored cost measures per participant, 1 to 28.</summary>
    public static readonly (int Count, int Share)[] CostMeasureCounts =
    [
        (1, 150), (2, 180), (4, 220), (6, 180), (10, 150), (18, 90), (28, 30),
    ];

    /// <summary>How good a participant's quality is, as the usual points of its measures in tenths.</summary>
    public static readonly (int Tenths, int Share)[] QualityLevels = [(105, 90), (95, 200), (88, 220), (80, 200), (70, 150), (55, 90), (35, 50)];

    /// <summary>How good a participant's cost is, as the usual points of its measures in tenths.</summary>
    public static readonly (int Tenths, int Share)[] CostLevels = [(92, 200), (82, 300), (72, 250), (60, 150), (45, 100)];

    /// <summary>Percent reached of electronic prescribing and of electronic access, which leave a score of 100, 99, 98 and less.</summary>
    public static readonly (int Least, int Share)[] InteroperabilityRates = [(100, 730), (96, 74), (92, 36), (70, 90), (40, 70)];

    /// <summary>Which risk indicators reach their median, and which their largest contribution of 5 points.</summary>
    public static readonly (RiskLevel Level, int Share)[] RiskLevels =
    [
        (RiskLevel.None, 436), (RiskLevel.One, 94), (RiskLevel.OneAtMost, 34), (RiskLevel.Two, 402), (RiskLevel.BothAtMost, 34),
    ];
}

/// <summary>What of a participant is scored.</summary>
internal enum ScoredPattern
{
    /// <summary>All four categories.</summary>
    EveryCategory,

    /// <summary>Not Promoting Interoperability.</summary>
    WithoutInteroperability,

    /// <summary>Not cost.</summary>
    WithoutCost,

    /// <summary>Neither Promoting Interoperability nor cost.</summary>
    WithoutBoth,

    /// <summary>A small practice without Promoting Interoperability.</summary>
    SmallWithoutInteroperability,

    /// <summary>A small practice with neither Promoting Interoperability nor cost.</summary>
    SmallWithoutBoth,

    /// <summary>The APM Performance Pathway.</summary>
    Pathway,

    /// <summary>Improvement activities and Promoting Interoperability; an exception for the others was granted.</summary>
    ExceptedFromQualityAndCost,

    /// <summary>Nothing: an individual in an area of extreme and uncontrollable circumstances, who submits nothing.</summary>
    AffectedArea,

    /// <summary>An individual who submits nothing without an excuse.</summary>
    Silent,
}

/// <summary>Where a participant sees patients.</summary>
internal enum SettingOfCare
{
    /// <summary>Neither hospital-based nor non-patient facing.</summary>
    Office,

    /// <summary>Hospital-based.</summary>
    Hospital,

    /// <summary>Non-patient facing.</summary>
    NonPatientFacing,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>How far the risk indicators of a participant's patients reach.</summary>
internal enum RiskLevel
{
    /// <summary>Both below their medians.</summary>
    None,

    /// <summary>One at or above its median.</summary>
    One,

    /// <summary>One that contributes 5 points.</summary>
    OneAtMost,

    /// <summary>Both at or above their medians.</summary>
    Two,

    /// <summary>Both contribute 5 points.</summary>
    BothAtMost,
}
