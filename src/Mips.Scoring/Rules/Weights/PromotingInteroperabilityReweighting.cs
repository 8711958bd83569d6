using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Weights;

/// <summary>Whose Promoting Interoperability category CMS reweights without an application: § 414.1380(c)(2)(i)(A)(4), (C)(5)–(7), (C)(9) and (c)(2)(iii).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PromotingInteroperabilityReweightingRules
{
    private readonly EquatableArray<Cited<SpecialStatus>> statuses;
    private readonly EquatableArray<Cited<ClinicianTypes>> clinicianTypes;

    /// <summary>The special statuses, in the order in which they are tried.</summary>
    public required ImmutableArray<Cited<SpecialStatus>> Statuses { get => this.statuses; init => this.statuses = value; }

    /// <summary>The clinician types.</summary>
    public required ImmutableArray<Cited<ClinicianTypes>> ClinicianTypes { get => this.clinicianTypes; init => this.clinicianTypes = value; }

    /// <summary>Whether a group whose clinicians all qualify, each on its own ground, is reweighted.</summary>
    public required Cited<bool> EveryClinicianQualifies { get; init; }

    /// <summary>Whether an APM Entity that is a small practice is reweighted.</summary>
    public SmallApmEntityReading SmallApmEntity { get; init; }
}

/// <summary>Readings of § 414.1380(c)(2)(i)(C)(9) for an APM Entity that is a small practice.</summary>
[JsonConverter(typeof(EnumNameConverter<SmallApmEntityReading>))]
public enum SmallApmEntityReading
{
    /// <summary>It is reweighted like any small practice (default).</summary>
    Reweighted,

    /// <summary>It is not reweighted.</summary>
    NotReweighted,
}

/// <summary>Special statuses that reweight Promoting Interoperability.</summary>
[JsonConverter(typeof(EnumNameConverter<SpecialStatus>))]
public enum SpecialStatus
{
    /// <summary>Hospital-based.</summary>
    HospitalBased,

    /// <summary>Ambulatory surgical center-based.</summary>
    AmbulatorySurgicalCenterBased,

    /// <summary>Non-patient facing.</summary>
    NonPatientFacing,

    /// <summary>Small practice.</summary>
    SmallPractice,
}

/// <summary>A set of the clinician types that reweight Promoting Interoperability.</summary>
[Flags]
[JsonConverter(typeof(FlagNamesConverter<ClinicianTypes>))]
public enum ClinicianTypes
{
    /// <summary>No type.</summary>
    None = 0,

    /// <summary>Nurse practitioner.</summary>
    NursePractitioner = 1 << ClinicianType.NursePractitioner,

    /// <summary>Physician assistant.</summary>
    PhysicianAssistant = 1 << ClinicianType.PhysicianAssistant,

    /// <summary>Clinical nurse specialist.</summary>
    ClinicalNurseSpecialist = 1 << ClinicianType.ClinicalNurseSpecialist,

    /// <summary>Certified registered nurse anesthetist.</summary>
    CertifiedRegisteredNurseAnesthetist = 1 << ClinicianType.CertifiedRegisteredNurseAnesthetist,

    /// <summary>Physical therapist.</summary>
    PhysicalTherapist = 1 << ClinicianType.PhysicalTherapist,

    /// <summary>Occupational therapist.</summary>
    OccupationalTherapist = 1 << ClinicianType.OccupationalTherapist,

    /// <summary>Clinical psychologist.</summary>
    ClinicalPsychologist = 1 << ClinicianType.ClinicalPsychologist,

    /// <summary>Qualified audiologist.</summary>
    QualifiedAudiologist = 1 << ClinicianType.QualifiedAudiologist,

    /// <summary>Qualified speech-language pathologist.</summary>
    QualifiedSpeechLanguagePathologist = 1 << ClinicianType.QualifiedSpeechLanguagePathologist,

    /// <summary>Registered dietitian or nutrition professional.</summary>
    RegisteredDietitianOrNutritionProfessional = 1 << ClinicianType.RegisteredDietitianOrNutritionProfessional,

    /// <summary>Clinical social worker.</summary>
    ClinicalSocialWorker = 1 << ClinicianType.ClinicalSocialWorker,
}

/// <summary>Reweighting of Promoting Interoperability by status or clinician type; data that is submitted restores the weight.</summary>
public static class PromotingInteroperabilityReweighting
{
    /// <summary>The ground of a participant.</summary>
    /// <param name="participant">
    /// Who is scored. The statuses of a group are those that CMS determined for the group (a group is ASC-based if all its clinicians are);
    /// its clinician types count when every one of its clinicians is of a type that qualifies.
    /// </param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The first ground that applies, or none.</returns>
    public static CategoryGround Of(Participant participant, PromotingInteroperabilityReweightingRules rules)
    {
        foreach (Cited<SpecialStatus> status in rules.Statuses)
        {
            if (Has(participant, status.Value, rules.SmallApmEntity))
            {
                return new(GroundOf(status.Value), true, status.Citation);
            }
        }

        if (QualifyingTypes(participant.ClinicianTypes, rules) is Citation citation)
        {
            return new(ReweightingGround.ClinicianType, true, citation);
        }

        return rules.EveryClinicianQualifies.Value && participant.Option != ParticipationOption.Individual && participant.EveryClinicianQualifiesForPromotingInteroperabilityReweighting
            ? new(ReweightingGround.EveryClinicianQualifies, true, rules.EveryClinicianQualifies.Citation)
            : default;
    }

    private static bool Has(Participant participant, SpecialStatus status, SmallApmEntityReading smallApmEntity) => status switch
    {
        SpecialStatus.HospitalBased => participant.HospitalBased,
        SpecialStatus.AmbulatorySurgicalCenterBased => participant.AmbulatorySurgicalCenterBased,
        SpecialStatus.NonPatientFacing => participant.NonPatientFacing,
        SpecialStatus.SmallPractice => participant.SmallPractice && (participant.Option != ParticipationOption.ApmEntity || smallApmEntity == SmallApmEntityReading.Reweighted),
        _ => false,
    };

    private static ReweightingGround GroundOf(SpecialStatus status) => status switch
    {
        SpecialStatus.HospitalBased => ReweightingGround.HospitalBased,
        SpecialStatus.AmbulatorySurgicalCenterBased => ReweightingGround.AmbulatorySurgicalCenterBased,
        SpecialStatus.NonPatientFacing => ReweightingGround.NonPatientFacing,
        SpecialStatus.SmallPractice => ReweightingGround.SmallPractice,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a special status."),
    };

    private static Citation? QualifyingTypes(ImmutableArray<ClinicianType> types, PromotingInteroperabilityReweightingRules rules)
    {
        Citation? first = null;
        for (int i = 0; i < types.Length; i++)
        {
            Citation? citation = Qualifying(types[i], rules);
            if (citation is null)
            {
                return null;
            }

            first ??= citation;
        }

        return first;
    }

    private static Citation? Qualifying(ClinicianType type, PromotingInteroperabilityReweightingRules rules)
    {
        foreach (Cited<ClinicianTypes> types in rules.ClinicianTypes)
        {
            if ((types.Value & (ClinicianTypes)(1 << (int)type)) != 0)
            {
                return types.Citation;
            }
        }

        return null;
    }
}
