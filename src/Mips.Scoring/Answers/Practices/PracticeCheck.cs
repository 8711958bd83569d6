namespace Mips.Scoring.Answers.Practices;

/// <summary>What can contradict itself in a roster.</summary>
internal static class PracticeCheck
{
    /// <summary>The first contradiction; null if there is none.</summary>
    public static string? Problem(PracticeRoster roster)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        return roster.Clinicians.FirstOrDefault(clinician => !known.Add(clinician.Npi)) is { } twice
            ? $"NPI {twice.Npi} is in the roster twice."
            : Strangers(roster, known).FirstOrDefault() ?? Twice(roster.Subgroups.Select(subgroup => subgroup.Id).Concat(roster.ApmEntities.Select(entity => entity.Id))) ?? Scores(roster).FirstOrDefault(problem => problem is not null);
    }

    private static IEnumerable<string> Strangers(PracticeRoster roster, HashSet<string> known) =>
        roster.Subgroups.SelectMany(subgroup => subgroup.Members.Where(npi => !known.Contains(npi)).Select(npi => $"NPI {npi} of subgroup {subgroup.Id} is not in the roster."))
            .Concat(roster.ApmEntities.SelectMany(entity => entity.Participants.Where(one => !known.Contains(one.Npi)).Select(one => $"NPI {one.Npi} of APM Entity {entity.Id} is not in the roster.")));

    private static string? Twice(IEnumerable<string> ids)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        return ids.FirstOrDefault(id => !known.Add(id)) is { } id ? $"The ID {id} is in the roster twice." : null;
    }

    private static IEnumerable<string?> Scores(PracticeRoster roster) =>
    [
        Problem(roster.Group, ParticipationOption.Group, roster),
        Problem(roster.VirtualGroup, ParticipationOption.VirtualGroup, roster),
        .. roster.Subgroups.Select(subgroup => Problem(subgroup.Scores, ParticipationOption.Subgroup, roster)),
        .. roster.ApmEntities.Select(entity => Problem(entity.Scores, ParticipationOption.ApmEntity, roster)),
        .. roster.Clinicians.Select(clinician => Problem(clinician.Individual, ParticipationOption.Individual, roster)),
    ];

    private static string? Problem(PracticeScores? scores, ParticipationOption option, PracticeRoster roster) => scores?.All
        .Where(card => card.Request.Participant.Option != option || card.Law.PerformanceYear != roster.PerformanceYear)
        .Select(card => FormattableString.Invariant($"A score of {card.Request.Participant.Option} in PY{card.Law.PerformanceYear} stands where one of {option} in PY{roster.PerformanceYear} belongs."))
        .FirstOrDefault();
}
