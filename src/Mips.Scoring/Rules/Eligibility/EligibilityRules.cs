using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>Who is scored in one year: §§ 414.1305 and 414.1310.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EligibilityRules
{
    /// <summary>The clinician types that can be MIPS eligible.</summary>
    public required Cited<ImmutableArray<ClinicianType>> ClinicianTypes { get; init; }

    /// <summary>The low-volume threshold.</summary>
    public required LowVolumeThreshold LowVolumeThreshold { get; init; }

    /// <summary>The special statuses.</summary>
    public required SpecialStatusRules SpecialStatuses { get; init; }

    /// <summary>Whether there are virtual groups.</summary>
    public required Cited<bool> VirtualGroups { get; init; }
}

/// <summary>The low-volume threshold of a year, § 414.1305. Each value must be exceeded.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LowVolumeThreshold
{
    /// <summary>Allowed charges for covered professional services, dollars.</summary>
    public required Cited<Dollars> AllowedCharges { get; init; }

    /// <summary>Medicare Part B-enrolled individuals.</summary>
    public required Cited<int> Patients { get; init; }

    /// <summary>Covered professional services; null before there was such a criterion.</summary>
    public required Cited<int>? Services { get; init; }

    /// <summary>Whether those who exceed some of the criteria may opt in, § 414.1310(b)(1)(iii)(A).</summary>
    public required Cited<bool> OptIn { get; init; }
}

/// <summary>The numbers of the special statuses of a year, § 414.1305.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SpecialStatusRules
{
    /// <summary>The most clinicians of a small practice.</summary>
    public required Cited<int> SmallPracticeClinicians { get; init; }

    /// <summary>The most patient facing encounters of a non-patient facing clinician.</summary>
    public required Cited<int> NonPatientFacingEncounters { get; init; }

    /// <summary>A group is non-patient facing if more than this share of its clinicians is, percent.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> NonPatientFacingPercentOfGroup { get; init; }

    /// <summary>The least share of services of a hospital-based clinician at the places that count, percent.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> HospitalBasedPercentOfServices { get; init; }

    /// <summary>A group is hospital-based if more than this share of its clinicians is, percent; null while all of them had to be.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal>? HospitalBasedPercentOfGroup { get; init; }

    /// <summary>The least share of services of an ambulatory surgical center-based clinician in such centers, percent.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> AmbulatorySurgicalCenterPercentOfServices { get; init; }
}
