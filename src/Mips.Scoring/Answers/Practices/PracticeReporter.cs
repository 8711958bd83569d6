namespace Mips.Scoring.Answers.Practices;

/// <summary>Who reported in a practice, with the scores, and how many clinicians receive one of them.</summary>
/// <param name="Participation">How they took part.</param>
/// <param name="Id">The NPI, or the ID of a subgroup or APM Entity; null for the group and the virtual group.</param>
/// <param name="Scores">The scores.</param>
/// <param name="Receiving">The number of clinicians of the practice who receive one of them.</param>
public sealed record PracticeReporter(ParticipationOption Participation, string? Id, PracticeScores Scores, int Receiving)
{
    internal static IEnumerable<PracticeReporter> Of(PracticeRoster roster, ImmutableArray<PracticeMember> members) =>
    [
        .. Reporter(ParticipationOption.VirtualGroup, null, roster.VirtualGroup, members),
        .. Reporter(ParticipationOption.Group, null, roster.Group, members),
        .. roster.Subgroups.SelectMany(subgroup => Reporter(ParticipationOption.Subgroup, subgroup.Id, subgroup.Scores, members)),
        .. roster.ApmEntities.SelectMany(entity => Reporter(ParticipationOption.ApmEntity, entity.Id, entity.Scores, members)),
        .. roster.Clinicians.SelectMany(clinician => Reporter(ParticipationOption.Individual, clinician.Npi, clinician.Individual, members)),
    ];

    private static IEnumerable<PracticeReporter> Reporter(ParticipationOption option, string? id, PracticeScores? scores, ImmutableArray<PracticeMember> members)
    {
        if (scores is { All.IsEmpty: false })
        {
            yield return new(option, id, scores, members.Count(member => Receives(member, scores)));
        }
    }

    private static bool Receives(PracticeMember member, PracticeScores scores) => member.Attribution is { } attribution && scores.All.Any(card => ReferenceEquals(card, attribution.Scorecard));
}
