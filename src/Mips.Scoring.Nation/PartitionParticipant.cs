using Mips.Scoring.Tables;

namespace Mips.Scoring.Nation;

/// <summary>What a partition keeps of a participant beside the batch: name, groups and charges.</summary>
public sealed record PartitionParticipant
{
    private const int Solo = 1;
    private const int Small = 15;
    private const int Medium = 99;

    /// <summary>The name that ties the rows of the tables together.</summary>
    public required string Name { get; init; }

    /// <summary>Individual, group, …</summary>
    public required ParticipationOption Option { get; init; }

    /// <summary>What was reported.</summary>
    public required ReportingOption ReportingOption { get; init; }

    /// <summary>The MVP that was reported; null without.</summary>
    public string? MvpId { get; init; }

    /// <summary>The clinicians billing under the practice's TIN, at least 1.</summary>
    public required int Clinicians { get; init; }

    /// <summary>15 or fewer clinicians, as CMS determined.</summary>
    public bool SmallPractice { get; init; }

    /// <summary>A practice in a rural area.</summary>
    public bool Rural { get; init; }

    /// <summary>A practice in a health professional shortage area.</summary>
    public bool HealthProfessionalShortageArea { get; init; }

    /// <summary>Non-patient facing.</summary>
    public bool NonPatientFacing { get; init; }

    /// <summary>Hospital-based.</summary>
    public bool HospitalBased { get; init; }

    /// <summary>Facility-based.</summary>
    public bool FacilityBased { get; init; }

    /// <summary>Participates in an APM.</summary>
    public bool ApmParticipant { get; init; }

    /// <summary>The state or territory; null if it is not known.</summary>
    public string? State { get; init; }

    /// <summary>The specialty; null if it is not known.</summary>
    public string? Specialty { get; init; }

    /// <summary>The allowed charges in whole cents; 0 if the tables have none.</summary>
    public long AllowedChargesInCents { get; init; }

    /// <summary>The practice size in bands of clinicians: 1, 2-15, 16-99, 100+.</summary>
    /// <returns>The band.</returns>
    public string PracticeSize() => this.Clinicians switch
    {
        <= Solo => "1",
        <= Small => "2-15",
        <= Medium => "16-99",
        _ => "100+",
    };

    internal static PartitionParticipant Of(TableSubmission submission)
    {
        Participant participant = submission.Request.Participant;
        return new()
        {
            Name = submission.Participant,
            Option = participant.Option,
            ReportingOption = submission.Request.ReportingOption,
            MvpId = submission.Request.Mvp?.MvpId,
            Clinicians = participant.Clinicians,
            SmallPractice = participant.SmallPractice,
            Rural = participant.Rural,
            HealthProfessionalShortageArea = participant.HealthProfessionalShortageArea,
            NonPatientFacing = participant.NonPatientFacing,
            HospitalBased = participant.HospitalBased,
            FacilityBased = participant.FacilityBased,
            ApmParticipant = participant.ApmParticipant,
            State = submission.Charges?.State,
            Specialty = submission.Charges?.Specialty,
            AllowedChargesInCents = (long)((submission.Charges?.AllowedCharges.ToDecimal() ?? 0m) * 100m),
        };
    }
}
