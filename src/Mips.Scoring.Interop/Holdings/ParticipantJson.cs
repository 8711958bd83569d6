using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Writes size and statuses of a participant; the participation option is the submission's.</summary>
internal static class ParticipantJson
{
    public static void Write(Utf8JsonWriter json, Participant participant)
    {
        json.WriteNumber("clinicians", participant.Clinicians);
        foreach ((string name, bool isStated) in Statuses(participant))
        {
            CmsHoldingsJson.Yes(json, name, isStated);
        }

        if (participant.MipsApm != default)
        {
            json.WriteString("mipsApm", CmsHoldingsJson.WordOf(HoldingsWords.MipsApms, participant.MipsApm));
        }

        if (!participant.ClinicianTypes.IsEmpty)
        {
            json.Texts("clinicianTypes", [.. participant.ClinicianTypes.Select(type => CmsHoldingsJson.WordOf(HoldingsWords.ClinicianTypes, type))]);
        }
    }

    private static (string Name, bool IsStated)[] Statuses(Participant participant) =>
    [
        ("smallPractice", participant.SmallPractice),
        ("rural", participant.Rural),
        ("healthProfessionalShortageArea", participant.HealthProfessionalShortageArea),
        ("nonPatientFacing", participant.NonPatientFacing),
        ("hospitalBased", participant.HospitalBased),
        ("ambulatorySurgicalCenterBased", participant.AmbulatorySurgicalCenterBased),
        ("facilityBased", participant.FacilityBased),
        ("apmParticipant", participant.ApmParticipant),
        ("everyClinicianQualifiesForPromotingInteroperabilityReweighting", participant.EveryClinicianQualifiesForPromotingInteroperabilityReweighting),
        ("hasCardiologist", participant.HasCardiologist),
    ];
}
