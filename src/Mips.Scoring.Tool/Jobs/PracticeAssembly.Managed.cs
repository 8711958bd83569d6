using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Interop;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>A roster with the scorecards that belong to it.</summary>
internal sealed class PracticeAssembly(ImmutableArray<RosterRow> rows, IReadOnlyList<NamedScorecard> cards, string? tin)
{
    /// <summary>Scorecards that belong to nobody of the roster.</summary>
    public ImmutableArray<string> Problems => [.. cards.Select(this.Problem).OfType<string>()];

    public PracticeRoster Roster() => new()
    {
        Tin = tin ?? cards.Select(card => card.Scored.Submission.Entity.TaxpayerIdentificationNumber).FirstOrDefault(known => known is not null) ?? string.Empty,
        PerformanceYear = cards[0].Scored.Scorecard.Law.PerformanceYear,
        Clinicians = [.. rows.GroupBy(row => row.Npi).Select(this.Clinician)],
        Group = this.Scores(ParticipationOption.Group, null),
        VirtualGroup = this.Scores(ParticipationOption.VirtualGroup, null),
        Subgroups =
        [
            .. rows.Where(row => row.SubgroupId is not null).GroupBy(row => row.SubgroupId!)
                .Select(subgroup => new PracticeSubgroup { Id = subgroup.Key, Members = [.. subgroup.Select(row => row.Npi).Distinct()], Scores = this.Scores(ParticipationOption.Subgroup, subgroup.Key) }),
        ],
        ApmEntities =
        [
            .. rows.Where(row => row.ApmEntityId is not null).GroupBy(row => row.ApmEntityId!)
                .Select(entity => new PracticeApmEntity { Id = entity.Key, Participants = [.. entity.Select(row => new ApmParticipation(row.Npi, row.ActiveOnSnapshotDate))], Scores = this.Scores(ParticipationOption.ApmEntity, entity.Key) }),
        ],
    };

    private PracticeClinician Clinician(IGrouping<string, RosterRow> rowsOfOne)
    {
        RosterRow first = rowsOfOne.First();
        return new() { Npi = first.Npi, Name = first.Name, IsMipsEligible = rowsOfOne.All(row => row.IsMipsEligible), Joined = rowsOfOne.Select(row => row.Joined).FirstOrDefault(day => day is not null), Individual = this.Scores(ParticipationOption.Individual, first.Npi) };
    }

    private PracticeScores? Scores(ParticipationOption option, string? id)
    {
        ImmutableArray<Scorecard> own = [.. cards.Where(card => card.Scored.Submission.Entity.Option == option && (id is null || IdOf(card) == id)).Select(card => card.Scored.Scorecard)];
        return own.IsEmpty ? null : PracticeScores.Of(own);
    }

    private string? Problem(NamedScorecard card) => card.Scored.Submission.Entity.Option switch
    {
        ParticipationOption.Individual when !rows.Any(row => row.Npi == IdOf(card)) => $"{card.Name}: NPI {IdOf(card)} is not in the roster",
        ParticipationOption.Subgroup when !rows.Any(row => row.SubgroupId == IdOf(card)) => $"{card.Name}: nobody in the roster is in subgroup {IdOf(card)}",
        ParticipationOption.ApmEntity when !rows.Any(row => row.ApmEntityId == IdOf(card)) => $"{card.Name}: nobody in the roster is in APM Entity {IdOf(card)}",
        _ => null,
    };

    private static string? IdOf(NamedScorecard card)
    {
        SubmittingEntity entity = card.Scored.Submission.Entity;
        return entity.Option == ParticipationOption.Individual ? entity.NationalProviderIdentifier : entity.EntityId;
    }
}
