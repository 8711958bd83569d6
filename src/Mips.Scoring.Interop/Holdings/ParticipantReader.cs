using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Interop;

/// <summary>Reads size and statuses of a participant.</summary>
internal sealed class ParticipantReader(JsonCursor cursor, ImportLimits limits)
{
    private static readonly JsonFields Fields = new(
        "clinicians", "smallPractice", "rural", "healthProfessionalShortageArea", "nonPatientFacing", "hospitalBased",
        "ambulatorySurgicalCenterBased", "facilityBased", "apmParticipant", "mipsApm", "clinicianTypes",
        "everyClinicianQualifiesForPromotingInteroperabilityReweighting", "hasCardiologist");

    public Participant? Participant()
    {
        if (!cursor.BeginObject(" with statuses"))
        {
            return null;
        }

        // The submission says which option it is; CmsHoldings.Complete replaces this one.
        Participant participant = new() { Option = ParticipationOption.Group };
        ulong seen = 0;
        while (cursor.NextField(Fields, ref seen, out int field))
        {
            participant = Fields[field] switch
            {
                "clinicians" => participant with { Clinicians = this.Clinicians() },
                "smallPractice" => participant with { SmallPractice = this.YesNo() },
                "rural" => participant with { Rural = this.YesNo() },
                "healthProfessionalShortageArea" => participant with { HealthProfessionalShortageArea = this.YesNo() },
                "nonPatientFacing" => participant with { NonPatientFacing = this.YesNo() },
                "hospitalBased" => participant with { HospitalBased = this.YesNo() },
                "ambulatorySurgicalCenterBased" => participant with { AmbulatorySurgicalCenterBased = this.YesNo() },
                "facilityBased" => participant with { FacilityBased = this.YesNo() },
                "apmParticipant" => participant with { ApmParticipant = this.YesNo() },
                "mipsApm" => participant with { MipsApm = cursor.Word(HoldingsWords.MipsApms) ?? default },
                "clinicianTypes" => participant with { ClinicianTypes = this.ClinicianTypes() },
                "hasCardiologist" => participant with { HasCardiologist = this.YesNo() },
                _ => participant with { EveryClinicianQualifiesForPromotingInteroperabilityReweighting = this.YesNo() },
            };
        }

        return participant;
    }

    private bool YesNo() => cursor.Boolean() ?? false;

    private int Clinicians()
    {
        Place place = cursor.Here;
        int? count = cursor.Count();
        if (count == 0)
        {
            cursor.Problems.Add(ImportProblemKind.OutOfRange, place, "0", "there is at least one clinician");
        }

        return count ?? 1;
    }

    private ImmutableArray<ClinicianType> ClinicianTypes()
    {
        ImmutableArray<ClinicianType>.Builder types = ImmutableArray.CreateBuilder<ClinicianType>();
        if (cursor.BeginArray(" of clinician types"))
        {
            for (int rows = 1; cursor.NextElement(); rows++)
            {
                cursor.StopBeyond(limits.Measurements, rows, "clinician types");
                if (cursor.Word(HoldingsWords.ClinicianTypes) is ClinicianType type && !types.Contains(type))
                {
                    types.Add(type);
                }
            }
        }

        return types.ToImmutable();
    }
}
