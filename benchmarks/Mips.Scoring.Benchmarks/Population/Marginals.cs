namespace Mips.Scoring.Benchmarks.Population;

/// <summary>What the nation looked like in PY2024, as shares per thousand: figures of CMS's QPP Experience public use file.</summary>
internal static class Marginals
{
    public const int GroupShare = 720;
    public const int AppShare = 195;
    public const int MvpShare = 23;
    public const int SubgroupShareOfMvps = 50;
    public const int WebInterfaceShareOfApp = 980;
    public const int NonReportingShare = 60;
    public const int SmallPracticeShare = 140;
    public const int RuralShare = 110;
    public const int HealthProfessionalShortageAreaShare = 170;
    public const int HospitalBasedShare = 320;
    public const int NonPatientFacingShare = 160;
    public const int ExtremeCircumstancesShare = 100;
    public const int PromotingInteroperabilityReportedShare = 717;
    public const int CostScoredShare = 600;
    public const int PriorYearShare = 800;

    /// <summary>Shares of the collection types of submitted measures, Web Interface and CAHPS apart.</summary>
    public static readonly (CollectionType Type, int Share)[] CollectionTypes =
    [
        (CollectionType.Ecqm, 650),
        (CollectionType.MipsCqm, 240),
        (CollectionType.QcdrMeasure, 95),
        (CollectionType.PartBClaims, 15),
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
}
