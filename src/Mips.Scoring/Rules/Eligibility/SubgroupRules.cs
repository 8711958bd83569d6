using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>What subgroups inherit in one year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SubgroupRules
{
    /// <summary>Whether a subgroup may have exceptions of its own where its affiliated group has none, § 414.1365(e)(2)(ii)(A) and (B).</summary>
    public required Cited<bool> OwnExceptions { get; init; }

    /// <summary>What a subgroup inherits of its affiliated group's reweighting.</summary>
    public SubgroupReweightingReading Reweighting { get; init; }

    /// <summary>Whose submission of the affiliated group's Promoting Interoperability data counts.</summary>
    public SubgroupPromotingInteroperabilityReading PromotingInteroperability { get; init; } = SubgroupPromotingInteroperabilityReading.SubmittedForTheSubgroup;

    /// <summary>Whether the complex patient bonus needs a submission of the affiliated group.</summary>
    public SubgroupComplexPatientBonusReading ComplexPatientBonus { get; init; }
}

/// <summary>Readings of § 414.1365(e)(2)(ii): "any reweighting applied to its affiliated group will also be applied to the subgroup".</summary>
[JsonConverter(typeof(EnumNameConverter<SubgroupReweightingReading>))]
public enum SubgroupReweightingReading
{
    /// <summary>The outcome: the categories that were reweighted for the group, whatever the subgroup submits (default).</summary>
    OutcomeOfTheGroup,

    /// <summary>The grounds: the group's exceptions, and data that the subgroup submits restores a weight as it would for the group.</summary>
    ExceptionsOfTheGroup,
}

/// <summary>Readings of § 414.1365(c)(4)(i)(A) and (d)(3)(iv)(A): a subgroup submits its affiliated group's data, or scores 0.</summary>
[JsonConverter(typeof(EnumNameConverter<SubgroupPromotingInteroperabilityReading>))]
public enum SubgroupPromotingInteroperabilityReading
{
    /// <summary>The group's data counts, whether it was submitted for the subgroup or for the group.</summary>
    GroupDataCounts,

    /// <summary>Only what was submitted for the subgroup counts (the default of the years).</summary>
    SubmittedForTheSubgroup,
}

/// <summary>Readings of § 414.1365(e)(4)(i): the affiliated group's complex patient bonus is added.</summary>
[JsonConverter(typeof(EnumNameConverter<SubgroupComplexPatientBonusReading>))]
public enum SubgroupComplexPatientBonusReading
{
    /// <summary>The bonus by the group's risk indicators, if the subgroup itself submitted data, as § 414.1380(c)(3) says of subgroups (default).</summary>
    IndicatorsOfTheGroup,

    /// <summary>The bonus that the group earns itself: none if the group submitted nothing.</summary>
    EarnedByTheGroup,
}
