

namespace Mips.Scoring.Batches;

/// <summary>Equal for requests with the same statuses, clinician types and exceptions.</summary>
/// <param name="Participant">The participant without number of clinicians, cardiologists and types.</param>
/// <param name="Types">The clinician types, in order.</param>
/// <param name="Grants">The exceptions, in order.</param>
/// <param name="Automatic">Whether CMS identified the participant as located in an affected area.</param>
internal readonly record struct ProfileKey(Participant Participant, string Types, string Grants, bool Automatic)
{
    private const int CategoryBits = 4;

    public static ProfileKey Of(ScoringRequest request)
    {
        Participant participant = request.Participant;
        return new(
            participant with { Clinicians = 1, HasCardiologist = false, ClinicianTypes = ImmutableArray<ClinicianType>.Empty },
            participant.ClinicianTypes.IsEmpty ? string.Empty : string.Concat(participant.ClinicianTypes.Select(type => (char)type)),
            request.ReweightingGrants.IsEmpty ? string.Empty : string.Concat(request.ReweightingGrants.Select(grant => (char)(((int)grant.Circumstance << CategoryBits) | (int)grant.Categories))),
            request.AutomaticExtremeAndUncontrollableCircumstances);
    }
}
