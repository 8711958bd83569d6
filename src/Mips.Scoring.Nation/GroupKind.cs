using System.Text.Json.Serialization;

namespace Mips.Scoring.Nation;

/// <summary>By what participants are put together in groups.</summary>
[JsonConverter(typeof(EnumNameConverter<GroupKind>))]
public enum GroupKind
{
    /// <summary>Individual, group, virtual group, subgroup or APM Entity.</summary>
    ParticipantOption,

    /// <summary>Traditional MIPS, an MVP or the APM Performance Pathway.</summary>
    ReportingOption,

    /// <summary>The MVP; nothing for the others.</summary>
    Mvp,

    /// <summary>The practice size in bands of clinicians.</summary>
    PracticeSize,

    /// <summary>Small practices.</summary>
    SmallPractice,

    /// <summary>Rural practices.</summary>
    Rural,

    /// <summary>Practices in health professional shortage areas.</summary>
    HealthProfessionalShortageArea,

    /// <summary>Non-patient facing participants.</summary>
    NonPatientFacing,

    /// <summary>Hospital-based participants.</summary>
    HospitalBased,

    /// <summary>Facility-based participants.</summary>
    FacilityBased,

    /// <summary>Participants in APMs.</summary>
    ApmParticipant,

    /// <summary>States and territories.</summary>
    State,

    /// <summary>Specialties.</summary>
    Specialty,
}

/// <summary>The groups of a participant.</summary>
internal static class Groups
{
    /// <summary>The group of everybody.</summary>
    public const string Everybody = "everybody";

    private const string None = "none";

    public static IEnumerable<string> Of(PartitionParticipant participant, ImmutableArray<GroupKind> kinds) =>
        kinds.Select(kind => $"{Word(kind)}={ValueOf(participant, kind)}").Prepend(Everybody);

    private static string ValueOf(PartitionParticipant participant, GroupKind kind) => kind switch
    {
        GroupKind.ParticipantOption => Word(participant.Option),
        GroupKind.ReportingOption => Word(participant.ReportingOption),
        GroupKind.Mvp => participant.MvpId ?? None,
        GroupKind.PracticeSize => participant.PracticeSize(),
        GroupKind.SmallPractice => YesNo(participant.SmallPractice),
        GroupKind.Rural => YesNo(participant.Rural),
        GroupKind.HealthProfessionalShortageArea => YesNo(participant.HealthProfessionalShortageArea),
        GroupKind.NonPatientFacing => YesNo(participant.NonPatientFacing),
        GroupKind.HospitalBased => YesNo(participant.HospitalBased),
        GroupKind.FacilityBased => YesNo(participant.FacilityBased),
        GroupKind.ApmParticipant => YesNo(participant.ApmParticipant),
        GroupKind.State => participant.State ?? None,
        GroupKind.Specialty => participant.Specialty ?? None,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of group."),
    };

    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string YesNo(bool value) => value ? "yes" : "no";
}
