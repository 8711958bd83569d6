using Mips.Scoring.Citations;

namespace Mips.Scoring.Requests;

/// <summary>Checks who is scored.</summary>
internal static class ParticipantCheck
{
    private const int LargestSmallPractice = 15;

    // The size of a participant that states none.
    private const int NotGiven = 1;
    private static readonly Citation Definitions = Citation.Cfr("414.1305");

    public static void Check(ScoringRequest request, ReferenceData data, ref RequestProblems problems)
    {
        if (request.Participant is not { } participant)
        {
            problems.Add(RequestProblemCode.Missing, "participant", null, "must be given");
            return;
        }

        if (participant.Option is < ParticipationOption.Individual or > ParticipationOption.ApmEntity)
        {
            problems.Add(RequestProblemCode.UndefinedValue, "participant.option", (int)participant.Option, "not a participation option");
        }

        if (participant.MipsApm is < MipsApm.WebInterface or > MipsApm.Other)
        {
            problems.Add(RequestProblemCode.UndefinedValue, "participant.mipsApm", (int)participant.MipsApm, "not a kind of MIPS APM");
        }

        CheckSize(participant, ref problems);
        CheckTypes(participant, ref problems);
        if (participant.EveryClinicianQualifiesForPromotingInteroperabilityReweighting && participant.Option == ParticipationOption.Individual)
        {
            problems.Add(RequestProblemCode.NotForThisParticipant, "participant.everyClinicianQualifiesForPromotingInteroperabilityReweighting", true, "is a determination about groups: give the individual's own status or clinician type", Citation.Cfr("414.1380(c)(2)(iii)"));
        }
    }

    private static void CheckSize(Participant participant, ref RequestProblems problems)
    {
        int least = participant.Option is ParticipationOption.Group or ParticipationOption.VirtualGroup ? 2 : 1;
        if (participant.Clinicians == NotGiven && least > NotGiven)
        {
            problems.Add(RequestProblemCode.Missing, "participant.clinicians", null, $"size missing: {participant.Option} needs its number of clinicians, at least {least}", Definitions);
        }
        else if (participant.Clinicians < least)
        {
            problems.Add(RequestProblemCode.OutOfRange, "participant.clinicians", participant.Clinicians, $"must be at least {least}", Definitions);
        }

        if (participant.SmallPractice && participant.Clinicians > LargestSmallPractice)
        {
            problems.Add(RequestProblemCode.SmallPracticeTooLarge, "participant.smallPractice", true, $"a small practice has at most {LargestSmallPractice} clinicians, not {participant.Clinicians}", Definitions);
        }
    }

    private static void CheckTypes(Participant participant, ref RequestProblems problems)
    {
        if (participant.Option == ParticipationOption.Individual && participant.ClinicianTypes.Length > 1)
        {
            problems.Add(RequestProblemCode.SeveralClinicianTypes, "participant.clinicianTypes", participant.ClinicianTypes.Length, "an individual has one clinician type");
        }

        for (int i = 0; i < participant.ClinicianTypes.Length; i++)
        {
            if (participant.ClinicianTypes[i] is < ClinicianType.Physician or > ClinicianType.CertifiedNurseMidwife)
            {
                problems.Add(RequestProblemCode.UndefinedValue, $"participant.clinicianTypes[{i}]", (int)participant.ClinicianTypes[i], "not a clinician type", Definitions);
            }
        }
    }
}
