using Mips.Scoring.Citations;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Scorers;

/// <summary>What can be wrong with the clinicians of an APM Entity.</summary>
internal static class ApmEntityCheck
{
    private static readonly Citation Paragraph = Citation.Cfr("414.1317(b)(1)");

    public static void Check(ScoringRequest request, ImmutableArray<ApmClinician> clinicians, ref RequestProblems problems)
    {
        if (request.Participant is { Option: not ParticipationOption.ApmEntity } participant)
        {
            problems.Add(RequestProblemCode.WrongScorer, "participant.option", participant.Option, "ApmEntityScorer scores APM Entities", Citation.Cfr("414.1317"));
        }

        if (clinicians.IsDefault)
        {
            problems.Add(RequestProblemCode.NotInitialised, "clinicians", null, "must not be an uninitialised array; give an empty one for none");
            return;
        }

        for (int i = 0; i < clinicians.Length; i++)
        {
            if (clinicians[i] is not { } clinician)
            {
                problems.Add(RequestProblemCode.Missing, $"clinicians[{i}]", null, "must not be null");
                continue;
            }

            CheckCard(clinician.Group, ParticipationOption.Group, $"clinicians[{i}].group", request, ref problems);
            CheckCard(clinician.Individual, ParticipationOption.Individual, $"clinicians[{i}].individual", request, ref problems);
            if ((clinician.Excepted & ~PerformanceCategories.All) != PerformanceCategories.None)
            {
                problems.Add(RequestProblemCode.UndefinedValue, $"clinicians[{i}].excepted", (int)clinician.Excepted, "must be a set of the four categories");
            }
        }
    }

    private static void CheckCard(Scorecard? card, ParticipationOption option, string path, ScoringRequest request, ref RequestProblems problems)
    {
        if (card is null)
        {
            return;
        }

        ParticipationOption scored = card.Request.Participant.Option;
        if (scored != option)
        {
            string right = scored == ParticipationOption.VirtualGroup ? "scores of virtual groups are not included" : $"must be the score of {(option == ParticipationOption.Group ? "a group" : "an individual")}";
            problems.Add(RequestProblemCode.ScoreOfAnotherParticipation, path, scored, right, scored == ParticipationOption.VirtualGroup ? Citation.Cfr("414.1317(a)(3)") : Paragraph);
        }

        if (card.Request.PerformanceYear != request.PerformanceYear)
        {
            problems.Add(RequestProblemCode.OtherPerformanceYear, path, card.Request.PerformanceYear, $"must be a score of PY{request.PerformanceYear}", Paragraph);
        }
    }
}
