using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Requests;

public sealed class ParticipantCheckTests
{
    private static readonly Participant individual = new() { Option = ParticipationOption.Individual };
    private static readonly Participant group = new() { Option = ParticipationOption.Group, Clinicians = 2 };

    public static TheoryData<string?, Participant> Rows => new()
    {
        { null, individual },
        { null, group },
        { null, group with { SmallPractice = true, Clinicians = 15 } },
        { null, individual with { ClinicianTypes = [ClinicianType.Physician] } },
        { null, new() { Option = ParticipationOption.ApmEntity } },
        { "participant", null! },
        { "participant.option", individual with { Option = (ParticipationOption)9 } },
        { "participant.clinicians", individual with { Clinicians = 0 } },
        { "participant.clinicians", group with { Clinicians = 1 } },
        { "participant.smallPractice", group with { SmallPractice = true, Clinicians = 16 } },
        { "participant.clinicianTypes", individual with { ClinicianTypes = [ClinicianType.Physician, ClinicianType.Physician] } },
        { "participant.clinicianTypes[1]", group with { ClinicianTypes = [ClinicianType.Physician, (ClinicianType)99] } },
        { "participant.everyClinicianQualifiesForPromotingInteroperabilityReweighting", individual with { EveryClinicianQualifiesForPromotingInteroperabilityReweighting = true } },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_problem_of_a_participant(string? path, Participant participant)
    {
        RequestProblems problems = default;

        ParticipantCheck.Check(new ScoringRequest { PerformanceYear = 2024, Participant = participant }, null!, ref problems);

        Assert.Equal(path, problems.All.SingleOrDefault()?.Path);
    }
}
