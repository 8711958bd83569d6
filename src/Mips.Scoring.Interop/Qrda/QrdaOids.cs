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

    public const string CmsDocument = "2.16.840.1.113883.10.20.27.1.2";
    public const string CategoryThreeSection = "2.16.840.1.113883.10.20.27.2.1";
    public const string MeasureSection = "2.16.840.1.113883.10.20.24.2.2";
    public const string MeasureReference = "2.16.840.1.113883.10.20.24.3.98";
    public const string MeasureResults = "2.16.840.1.113883.10.20.27.3.1";
    public const string CmsMeasureResults = "2.16.840.1.113883.10.20.27.3.17";
    public const string MeasureData = "2.16.840.1.113883.10.20.27.3.5";
    public const string CmsMeasureData = "2.16.840.1.113883.10.20.27.3.16";
    public const string AggregateCount = "2.16.840.1.113883.10.20.27.3.3";
    public const string CmsAggregateCount = "2.16.840.1.113883.10.20.27.3.24";
    public const string PerformanceRate = "2.16.840.1.113883.10.20.27.3.30";
    public const string ProportionRate = "2.16.840.1.113883.10.20.27.3.14";
    public const string CmsProportionRate = "2.16.840.1.113883.10.20.27.3.25";
    public const string MeasurePerformed = "2.16.840.1.113883.10.20.27.3.27";
    public const string InteroperabilityProportion = "2.16.840.1.113883.10.20.27.3.28";
    public const string InteroperabilityAnswer = "2.16.840.1.113883.10.20.27.3.29";
    public const string ActivityAnswer = "2.16.840.1.113883.10.20.27.3.33";
    public const string ActivityIds = "2.16.840.1.113883.3.7034";
    public const string InteroperabilityIds = "2.16.840.1.113883.3.7031";
    public const string ApmEntityId = "2.16.840.1.113883.3.249.5.4";
    public const string VirtualGroupId = "2.16.840.1.113883.3.249.5.2";
    public const string SubgroupId = "2.16.840.1.113883.3.249.5.5";

    /// <summary>The identifiers of APM Entities (two forms), virtual groups and subgroups.</summary>
    public static readonly string[] EntityIds = [ApmEntityId, "2.16.840.1.113883.3.249.5.1", VirtualGroupId, SubgroupId];
}
