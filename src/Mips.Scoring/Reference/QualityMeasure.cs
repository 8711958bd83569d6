using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Values;

namespace Mips.Scoring.Reference;

/// <summary>A quality measure of one performance year, as CMS published it.</summary>
public sealed record QualityMeasure
{
    private const string TraditionalMips = "mips";

    private readonly EquatableArray<CollectionType> collectionTypes;
    private readonly EquatableArray<string> strata;
    private readonly EquatableArray<CollectionType> suppressedFor;
    private readonly EquatableArray<CollectionType> truncatedFor;
    private readonly EquatableArray<CollectionType> historicalBenchmarkRemovedFor;
    private readonly EquatableArray<CollectionType> sevenPointCapRemovedFor;
    private readonly EquatableArray<string> programs;
    private readonly EquatableArray<string> companionIds;
    private readonly EquatableArray<string> specialtySets;
    private readonly EquatableArray<string> registrationTypes;
    private readonly int collectionTypeMarks;
    private readonly bool isLimitedToOtherPrograms;

    /// <summary>CMS's name of the stratum that stands for the whole measure.</summary>
    public const string OverallStratum = "overall";

    /// <summary>CMS's measure ID, for example <c>236</c>, <c>479</c> or <c>ACRAD15</c>.</summary>
    public required string Id { get; init; }

    /// <summary>CMS's title.</summary>
    public required string Title { get; init; }

    /// <summary>What the measure measures.</summary>
    public required QualityMeasureType MeasureType { get; init; }

    /// <summary>How a submission states its performance.</summary>
    public required QualityMetricType MetricType { get; init; }

    /// <summary>Whether CMS designates it as a high priority measure. Outcome measures are.</summary>
    public required bool IsHighPriority { get; init; }

    /// <summary>Whether a lower rate is better.</summary>
    public required bool IsInverse { get; init; }

    /// <summary>The first performance year of the measure in MIPS.</summary>
    public required int FirstPerformanceYear { get; init; }

    /// <summary>The collection types it can be reported through.</summary>
    public required ImmutableArray<CollectionType> CollectionTypes { get => this.collectionTypes; init => (this.collectionTypes, this.collectionTypeMarks) = (value, MarksOf(value)); }

    /// <summary>How the rates of its strata become one rate; null for a measure with one rate.</summary>
    public StrataAlgorithm? StrataAlgorithm { get; init; }

    /// <summary>The names of its strata, in CMS's order; empty for a measure with one rate.</summary>
    public ImmutableArray<string> Strata { get => this.strata; init => this.strata = value; }

    /// <summary>For <see cref="Reference.StrataAlgorithm.Split"/>: the stratum whose counts decide data completeness and cases.</summary>
    public string? ReportingStratum { get; init; }

    /// <summary>For <see cref="Reference.StrataAlgorithm.Split"/>: the stratum whose rate is scored.</summary>
    public string? PerformanceStratum { get; init; }

    /// <summary>Collection types for which the measure is suppressed: it leaves both sums, § 414.1380(b)(1)(vii)(A).</summary>
    public ImmutableArray<CollectionType> SuppressedFor { get => this.suppressedFor; init => this.suppressedFor = value; }

    /// <summary>Collection types for which performance is based on nine months of data, § 414.1380(b)(1)(vii)(A).</summary>
    public ImmutableArray<CollectionType> TruncatedFor { get => this.truncatedFor; init => this.truncatedFor = value; }

    /// <summary>Collection types whose historical benchmark CMS removed for the year (from PY2021).</summary>
    public ImmutableArray<CollectionType> HistoricalBenchmarkRemovedFor { get => this.historicalBenchmarkRemovedFor; init => this.historicalBenchmarkRemovedFor = value; }

    /// <summary>Collection types on CMS's list of limited measure choice, without the 7-point cap, § 414.1380(b)(1)(iv)(C).</summary>
    public ImmutableArray<CollectionType> SevenPointCapRemovedFor { get => this.sevenPointCapRemovedFor; init => this.sevenPointCapRemovedFor = value; }

    /// <summary>Programs and MVPs that use the measure: <c>mips</c>, <c>app1</c>, <c>appPlus</c>, MVP IDs. Empty where CMS states none.</summary>
    public ImmutableArray<string> Programs { get => this.programs; init => (this.programs, this.isLimitedToOtherPrograms) = (value, !value.IsDefaultOrEmpty && !value.Contains(TraditionalMips)); }

    /// <summary>IDs of the same measure under another ID, for example <c>236SSP</c>, the Medicare CQM of <c>236</c> (from PY2024).</summary>
    public ImmutableArray<string> CompanionIds { get => this.companionIds; init => this.companionIds = value; }

    /// <summary>CMS's specialty measure sets that contain it.</summary>
    public ImmutableArray<string> SpecialtySets { get => this.specialtySets; init => this.specialtySets = value; }

    /// <summary>The participation options it is limited to in CMS's terms (<c>apm</c>, <c>group</c>, <c>subgroup</c>, <c>individual</c>); empty for no limit.</summary>
    public ImmutableArray<string> RegistrationTypes { get => this.registrationTypes; init => this.registrationTypes = value; }

    /// <summary>Whether CMS states that the measure is risk adjusted; null where CMS does not say.</summary>
    public bool? IsRiskAdjusted { get; init; }

    /// <summary>The version-specific eCQM identifier, for example <c>CMS165v12</c>.</summary>
    public string? EcqmId { get; init; }

    /// <summary>The version-specific UUID of the eCQM, lower case; null where CMS publishes none (PY2026).</summary>
    public string? EcqmUuid { get; init; }

    /// <summary>Whether the measure is an outcome measure: outcome, intermediate outcome or patient-reported outcome (42 CFR 414.1305).</summary>
    public bool IsOutcome => this.MeasureType is QualityMeasureType.Outcome or QualityMeasureType.IntermediateOutcome or QualityMeasureType.PatientReportedOutcome;

    /// <summary>Whether the measure belongs to a qualified clinical data registry.</summary>
    public bool IsQcdr => this.IsReportedThrough(CollectionType.QcdrMeasure);

    /// <summary>Whether it is offered in traditional MIPS, and not in other programs only.</summary>
    internal bool IsInTraditionalMips => !this.isLimitedToOtherPrograms;

    /// <summary>Whether it can be reported through a collection type.</summary>
    internal bool IsReportedThrough(CollectionType collectionType) => (this.collectionTypeMarks & MarkOf(collectionType)) != 0;

    private static int MarksOf(ImmutableArray<CollectionType> collectionTypes)
    {
        int marks = 0;
        for (int i = 0; !EquatableArray<CollectionType>.IsMissing(collectionTypes) && i < collectionTypes.Length; i++)
        {
            marks |= MarkOf(collectionTypes[i]);
        }

        return marks;
    }

    private static int MarkOf(CollectionType collectionType) => collectionType <= CollectionType.AdministrativeClaims ? 1 << (int)collectionType : 0;
}

/// <summary>CMS's types of quality measures.</summary>
[JsonConverter(typeof(EnumNameConverter<QualityMeasureType>))]
public enum QualityMeasureType
{
    /// <summary>Process.</summary>
    Process,

    /// <summary>Outcome.</summary>
    Outcome,

    /// <summary>Intermediate outcome.</summary>
    IntermediateOutcome,

    /// <summary>Patient-reported outcome.</summary>
    PatientReportedOutcome,

    /// <summary>Patient engagement or experience.</summary>
    PatientEngagementExperience,

    /// <summary>Efficiency.</summary>
    Efficiency,

    /// <summary>Structure.</summary>
    Structure,
}

/// <summary>How a submission states the performance on a measure.</summary>
[JsonConverter(typeof(EnumNameConverter<QualityMetricType>))]
public enum QualityMetricType
{
    /// <summary>One proportion.</summary>
    SinglePerformanceRate,

    /// <summary>Several proportions, one for each stratum.</summary>
    MultiPerformanceRate,

    /// <summary>One proportion of a QCDR measure, with its own performance rate.</summary>
    RegistrySinglePerformanceRate,

    /// <summary>Several proportions of a QCDR measure.</summary>
    RegistryMultiPerformanceRate,

    /// <summary>Not a proportion: minutes, scores, ratios.</summary>
    NonProportion,

    /// <summary>A CAHPS summary survey measure or the survey as a whole.</summary>
    Cahps,

    /// <summary>A result that CMS calculates from claims.</summary>
    CostScore,
}

/// <summary>How the rates of several strata become the one rate that is scored.</summary>
[JsonConverter(typeof(EnumNameConverter<StrataAlgorithm>))]
public enum StrataAlgorithm
{
    /// <summary>The mean of the rates.</summary>
    SimpleAverage,

    /// <summary>The rates weighted by their denominators.</summary>
    WeightedAverage,

    /// <summary>The sum of the numerators over the sum of the denominators.</summary>
    SumNumerators,

    /// <summary>The rate of the stratum named <c>overall</c>.</summary>
    OverallStratumOnly,

    /// <summary>One stratum decides reporting, another performance.</summary>
    Split,
}
