namespace Mips.Scoring.Interop;

/// <summary>The object identifiers of QRDA III and of CMS's implementation guide that the importer looks for.</summary>
internal static class QrdaOids
{
    public const string Namespace = "urn:hl7-org:v3";
    public const string DocumentTemplate = "2.16.840.1.113883.10.20.27.1.1";
    public const string Program = "2.16.840.1.113883.3.249.7";
    public const string Mvp = "2.16.840.1.113883.3.249.5.6";
    public const string CehrtId = "2.16.840.1.113883.3.2074.1";
    public const string NationalProviderIdentifier = "2.16.840.1.113883.4.6";
    public const string TaxpayerIdentificationNumber = "2.16.840.1.113883.4.2";
    public const string ReportingRate = "2.16.840.1.113883.10.20.27.3.15";
    public const string ContinuousVariable = "2.16.840.1.113883.10.20.27.3.26";
    public const string ReportingParameters = "2.16.840.1.113883.10.20.17.3.8";
    public const string QualitySection = "2.16.840.1.113883.10.20.27.2.3";
    public const string ImprovementActivitiesSection = "2.16.840.1.113883.10.20.27.2.4";
    public const string PromotingInteroperabilitySection = "2.16.840.1.113883.10.20.27.2.5";
    public const string AdvancingCareInformationSection = "2.16.840.1.113883.10.20.27.2.6";
    public const string EcqmVersion = "2.16.840.1.113883.4.738";
    public const string ProportionNumerator = "2.16.840.1.113883.10.20.27.3.31";
    public const string ProportionDenominator = "2.16.840.1.113883.10.20.27.3.32";

    /// <summary>The identifiers of APM Entities (two forms), virtual groups and subgroups.</summary>
    public static readonly string[] EntityIds =
    [
        "2.16.840.1.113883.3.249.5.4", "2.16.840.1.113883.3.249.5.1", "2.16.840.1.113883.3.249.5.2", "2.16.840.1.113883.3.249.5.5",
    ];
}
