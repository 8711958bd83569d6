using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Reference;

/// <summary>A Promoting Interoperability measure, attestation or exclusion of one performance year.</summary>
public sealed record PromotingInteroperabilityMeasure
{
    private readonly EquatableArray<string> substitutes;
    private readonly EquatableArray<string> exclusions;
    private readonly EquatableArray<string> activeEngagementLevels;

    /// <summary>CMS's ID, for example <c>PI_EP_1</c>, <c>PI_LVPP_1</c> (an exclusion) or <c>ACI_EP_1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>CMS's title.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is answered with a proportion or with yes or no.</summary>
    public required PromotingInteroperabilityMetric Metric { get; init; }

    /// <summary>CMS's objective, for example <c>healthInformationExchange</c>; null where CMS states none.</summary>
    public string? Objective { get; init; }

    /// <summary>Whether it is required, earns bonus points, or is an exclusion; null where CMS states none.</summary>
    public PromotingInteroperabilityRole? Role { get; init; }

    /// <summary>Whether CMS marks it as required (on alternatives it means: this one, a substitute or an exclusion).</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether CMS marks it as a bonus measure.</summary>
    public bool IsBonus { get; init; }

    /// <summary>The first performance year of the measure; null if unknown.</summary>
    public int? FirstPerformanceYear { get; init; }

    /// <summary>The weight CMS published with the measure (2017–2019 only): points, or percent of performance in 2017–2018.</summary>
    public decimal? PublishedWeight { get; init; }

    /// <summary>Measures that may be reported instead.</summary>
    public ImmutableArray<string> Substitutes { get => this.substitutes; init => this.substitutes = value; }

    /// <summary>Exclusions that excuse from it.</summary>
    public ImmutableArray<string> Exclusions { get => this.exclusions; init => this.exclusions = value; }

    /// <summary>The levels of active engagement, one of which must accompany the measure (2023 on).</summary>
    public ImmutableArray<string> ActiveEngagementLevels { get => this.activeEngagementLevels; init => this.activeEngagementLevels = value; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(PromotingInteroperabilityMeasure), this.PrintMembers);
}

/// <summary>How a Promoting Interoperability measure is answered.</summary>
[JsonConverter(typeof(EnumNameConverter<PromotingInteroperabilityMetric>))]
public enum PromotingInteroperabilityMetric
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>Numerator and denominator.</summary>
    Proportion,
}

/// <summary>The part that a Promoting Interoperability measure plays.</summary>
[JsonConverter(typeof(EnumNameConverter<PromotingInteroperabilityRole>))]
public enum PromotingInteroperabilityRole
{
    /// <summary>Required for a score.</summary>
    Required,

    /// <summary>Optional, for bonus points.</summary>
    Bonus,

    /// <summary>Excuses from a required measure.</summary>
    Exclusion,

    /// <summary>A statement without points (PY2017 and PY2018).</summary>
    Attestation,

    /// <summary>Part of the base score (PY2017 and PY2018).</summary>
    Base,

    /// <summary>Part of the performance score (PY2017 and PY2018).</summary>
    Performance,

    /// <summary>A further public health registry (PY2017 and PY2018).</summary>
    RegistryBonus,

    /// <summary>Activities done with certified EHR technology (PY2017 and PY2018).</summary>
    CehrtBonus,
}
