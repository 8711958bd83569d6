using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>Who is scored, and the statuses that CMS determined.</summary>
/// <param name="Clinicians">The number of clinicians billing under the practice's TIN (for an individual: of the practice they bill under); at least 1.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Participant(int Clinicians = 1)
{
    private readonly EquatableArray<ClinicianType> clinicianTypes;

    /// <summary>Individual, group, virtual group, subgroup or APM Entity.</summary>
    public required ParticipationOption Option { get; init; }

    /// <summary>A small practice: 15 or fewer clinicians (§ 414.1305).</summary>
    public bool SmallPractice { get; init; }

    /// <summary>A practice located in a rural area (§ 414.1305).</summary>
    public bool Rural { get; init; }

    /// <summary>A practice located in a geographic health professional shortage area (§ 414.1305).</summary>
    public bool HealthProfessionalShortageArea { get; init; }

    /// <summary>Non-patient facing (§ 414.1305).</summary>
    public bool NonPatientFacing { get; init; }

    /// <summary>Hospital-based (§ 414.1305).</summary>
    public bool HospitalBased { get; init; }

    /// <summary>Ambulatory surgical center-based (§ 414.1305).</summary>
    public bool AmbulatorySurgicalCenterBased { get; init; }

    /// <summary>Facility-based (§ 414.1380(e)(2)).</summary>
    public bool FacilityBased { get; init; }

    /// <summary>Participates in an APM, for the improvement activities credit of § 414.1380(b)(3)(i). An APM Entity does, whatever is stated here.</summary>
    public bool ApmParticipant { get; init; }

    /// <summary>For an APM Entity through PY2020: the kind of MIPS APM it takes part in, which decides how the APM scoring standard scores it (§ 414.1370(g), (h)).</summary>
    public MipsApm MipsApm { get; init; }

    /// <summary>An APM Entity takes part in its APM, § 414.1305; everybody else says so.</summary>
    internal bool TakesPartInApm => this.ApmParticipant || this.Option == ParticipationOption.ApmEntity;

    /// <summary>The types of all its clinicians: one for an individual; empty where unknown, which never reweights.</summary>
    public ImmutableArray<ClinicianType> ClinicianTypes { get => this.clinicianTypes; init => this.clinicianTypes = value; }

    /// <summary>For groups and virtual groups: CMS's determination that every clinician qualifies for Promoting Interoperability reweighting, each on its own ground (§ 414.1380(c)(2)(iii)).</summary>
    public bool EveryClinicianQualifiesForPromotingInteroperabilityReweighting { get; init; }

    /// <summary>For administrative claims measure 492: whether at least one clinician is a cardiologist.</summary>
    public bool HasCardiologist { get; init; }
}

/// <summary>The kinds of MIPS APMs that the APM scoring standard of PY2017 to PY2020 distinguishes.</summary>
[JsonConverter(typeof(EnumNameConverter<MipsApm>))]
public enum MipsApm
{
    /// <summary>One that requires the CMS Web Interface, the Shared Savings Program apart; also where it is not stated.</summary>
    WebInterface,

    /// <summary>The Medicare Shared Savings Program.</summary>
    SharedSavingsProgram,

    /// <summary>An Other MIPS APM: one that does not require the CMS Web Interface; in PY2020, no quality data through any mechanism of MIPS.</summary>
    Other,
}

/// <summary>How a clinician takes part in MIPS.</summary>
[JsonConverter(typeof(EnumNameConverter<ParticipationOption>))]
public enum ParticipationOption
{
    /// <summary>One TIN/NPI.</summary>
    Individual,

    /// <summary>A TIN with two or more clinicians.</summary>
    Group,

    /// <summary>A combination of TINs that elected to be a virtual group.</summary>
    VirtualGroup,

    /// <summary>A subset of a group, registered for an MVP (from PY2023).</summary>
    Subgroup,

    /// <summary>An APM Entity.</summary>
    ApmEntity,
}

/// <summary>Clinician types that the rules distinguish (§ 414.1305).</summary>
[JsonConverter(typeof(EnumNameConverter<ClinicianType>))]
public enum ClinicianType
{
    /// <summary>Physician.</summary>
    Physician,

    /// <summary>Nurse practitioner.</summary>
    NursePractitioner,

    /// <summary>Physician assistant.</summary>
    PhysicianAssistant,

    /// <summary>Clinical nurse specialist.</summary>
    ClinicalNurseSpecialist,

    /// <summary>Certified registered nurse anesthetist.</summary>
    CertifiedRegisteredNurseAnesthetist,

    /// <summary>Physical therapist.</summary>
    PhysicalTherapist,

    /// <summary>Occupational therapist.</summary>
    OccupationalTherapist,

    /// <summary>Clinical psychologist.</summary>
    ClinicalPsychologist,

    /// <summary>Qualified audiologist.</summary>
    QualifiedAudiologist,

    /// <summary>Qualified speech-language pathologist.</summary>
    QualifiedSpeechLanguagePathologist,

    /// <summary>Registered dietitian or nutrition professional.</summary>
    RegisteredDietitianOrNutritionProfessional,

    /// <summary>Clinical social worker.</summary>
    ClinicalSocialWorker,

    /// <summary>Certified nurse midwife.</summary>
    CertifiedNurseMidwife,
}
