using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>What an MVP participant submits to register, § 414.1365(b)(2).</summary>
public sealed record MvpRegistrationForm
{
    /// <summary>Individual, group, subgroup or APM Entity; virtual groups do not register.</summary>
    public required ParticipationOption Option { get; init; }

    /// <summary>The MVP, for example <c>G0053</c>.</summary>
    public required string MvpId { get; init; }

    /// <summary>The number of clinicians of the group, subgroup or APM Entity; 1 for an individual.</summary>
    public int Clinicians { get; init; } = 1;

    /// <summary>The population health measure selected; null if none.</summary>
    public string? PopulationHealthMeasure { get; init; }

    /// <summary>The outcomes-based administrative claims measure selected; null if none.</summary>
    public string? OutcomesBasedClaimsMeasure { get; init; }

    /// <summary>Whether the CAHPS for MIPS survey is to be administered.</summary>
    public bool Cahps { get; init; }

    /// <summary>What a group attests about its specialties; null if nothing.</summary>
    public GroupSpecialty? Specialty { get; init; }

    /// <summary>The subgroup's name in plain language.</summary>
    public string? SubgroupName { get; init; }

    /// <summary>The description of the subgroup.</summary>
    public string? SubgroupDescription { get; init; }

    /// <summary>How many TIN/NPI combinations the subgroup lists.</summary>
    public int SubgroupListedClinicians { get; init; }

    /// <summary>Whether somebody of the subgroup opted in or reports voluntarily, which excludes subgroups, § 414.1318(a)(2).</summary>
    public bool SubgroupHasOptedInOrVoluntary { get; init; }
}

/// <summary>What a group attests about its specialties.</summary>
[JsonConverter(typeof(EnumNameConverter<GroupSpecialty>))]
public enum GroupSpecialty
{
    /// <summary>One specialty type, or several with a single clinical focus.</summary>
    SingleSpecialty,

    /// <summary>Several specialties in a small practice.</summary>
    MultispecialtySmallPractice,

    /// <summary>Several specialties, not a small practice: takes part as subgroups or individuals.</summary>
    Multispecialty,
}
