using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>An exception that CMS granted or determined for some performance categories, § 414.1380(c)(2)(i).</summary>
/// <param name="Circumstance">The ground.</param>
/// <param name="Categories">The categories it covers.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReweightingGrant([property: JsonRequired] ReweightingCircumstance Circumstance, [property: JsonRequired] PerformanceCategories Categories);

/// <summary>Grounds on which CMS reweights a performance category after an application or a determination.</summary>
[JsonConverter(typeof(EnumNameConverter<ReweightingCircumstance>))]
public enum ReweightingCircumstance
{
    /// <summary>An application for extreme and uncontrollable circumstances was approved, (A)(6) and (C)(2).</summary>
    ExtremeAndUncontrollableCircumstancesApplication,

    /// <summary>No quality measure is applicable and available, (A)(1). Quality only.</summary>
    NoApplicableQualityMeasure,

    /// <summary>The clinician joined, in the last three months of the year, a practice that is newly formed or does not report as a group, (A)(3). All four categories.</summary>
    JoinedPracticeInFinalThreeMonths,

    /// <summary>CMS determined that the data are inaccurate, unusable or otherwise compromised, (A)(9) and (C)(10).</summary>
    CompromisedData,

    /// <summary>A third party intermediary failed to submit (from PY2024; quality, improvement activities, Promoting Interoperability).</summary>
    ThirdPartyIntermediaryFailure,

    /// <summary>Insufficient internet access, (C)(1). Promoting Interoperability only.</summary>
    InsufficientInternetAccess,

    /// <summary>No control over the availability of CEHRT, (C)(4). Promoting Interoperability only.</summary>
    NoControlOverCehrt,

    /// <summary>CEHRT was decertified, (C)(8). Promoting Interoperability only.</summary>
    DecertifiedCehrt,

    /// <summary>A small practice with overwhelming barriers, by application, PY2018–2021, (C)(9). Promoting Interoperability only.</summary>
    SmallPracticeHardship,

    /// <summary>An application for the COVID-19 public health emergency, PY2019 only, (A)(6) exception and (C)(11).</summary>
    Covid19Application,

    /// <summary>
    /// For a subgroup: the categories that were reweighted for its affiliated group, whatever the subgroup submits, § 414.1365(e)(2)(ii); possibly none.
    /// Beside it no other grant has an effect on the weights. <c>SubgroupInheritance</c> makes it from the group's scorecard.
    /// </summary>
    AppliedToAffiliatedGroup,
}

/// <summary>A set of performance categories.</summary>
[Flags]
[JsonConverter(typeof(FlagNamesConverter<PerformanceCategories>))]
public enum PerformanceCategories
{
    /// <summary>No category.</summary>
    None = 0,

    /// <summary>Quality.</summary>
    Quality = 1,

    /// <summary>Cost.</summary>
    Cost = 2,

    /// <summary>Improvement activities.</summary>
    ImprovementActivities = 4,

    /// <summary>Promoting Interoperability.</summary>
    PromotingInteroperability = 8,

    /// <summary>All four.</summary>
    All = Quality | Cost | ImprovementActivities | PromotingInteroperability,
}
