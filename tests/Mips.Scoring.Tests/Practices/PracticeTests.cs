using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Practices;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Practices;

/// <summary>Which final score each clinician of a practice receives, and the lists that CMS's feedback has of it.</summary>
public class PracticeTests
{
    private static readonly Scorecard Group = Card(ParticipationOption.Group, 60m);
    private static readonly Scorecard Individual = Card(ParticipationOption.Individual, 80m);
    private static readonly Scorecard Low = Card(ParticipationOption.Individual, 10m);
    private static readonly Scorecard Subgroup = Card(ParticipationOption.Subgroup, 70m);
    private static readonly Scorecard Entity = Card(ParticipationOption.ApmEntity, 95m);
    private static readonly Scorecard VirtualGroup = Card(ParticipationOption.VirtualGroup, 20m);

    /// <summary>§ 414.1310(e), 414.1318(b), 414.1317(b): the highest counts; CMS's feedback shows the others beside it.</summary>
    [Fact]
    public void Each_clinician_receives_the_highest_of_their_scores()
    {
        Practice practice = Practice.Of(Roster());

        Assert.Equal(
            [
                ("1111111111", Individual.FinalScore, "Individual", null),
                ("2222222222", Group.FinalScore, "Group", null),
                ("3333333333", Subgroup.FinalScore, "Subgroup", "SG-1"),
                ("4444444444", Entity.FinalScore, "ApmEntity", "E0001"),
                ("5555555555", Group.FinalScore, "Group", null),
            ],
            practice.Members.Where(member => member.FinalScore is not null)
                .Select(member => (member.Clinician.Npi, member.FinalScore!.Value, member.Attribution!.Choice.Attributed.Participation.ToString(), member.EntityId)));
        Assert.Equal(["Group 2", "Subgroup SG-1 1", "ApmEntity E0001 1", "Individual 1111111111 1", "Individual 2222222222 0"], practice.Reporters.Select(Words));
        Assert.Equal("6666666666", Assert.Single(practice.WithoutScore).Clinician.Npi);
        Assert.Equal(PracticeOutcome.NotMipsEligible, practice.Members[5].Outcome);
    }

    /// <summary>CMS's APM participation file: who was active on no snapshot date does not receive the entity's score.</summary>
    [Fact]
    public void A_participant_who_was_active_on_no_snapshot_date_does_not_receive_the_score_of_the_entity()
    {
        Practice practice = Practice.Of(Roster());

        PracticeMember member = Assert.Single(practice.NotActiveInApm);
        Assert.Equal(("5555555555", Group.FinalScore), (member.Clinician.Npi, member.FinalScore));
        Assert.Contains("not actively participating in the APM Entity on any snapshot date", Explanation.Of(practice).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_score_of_a_virtual_group_counts_before_any_other() =>
        Assert.All(
            Practice.Of(Roster() with { VirtualGroup = PracticeScores.Of(VirtualGroup) }).Members.Where(member => member.Clinician.IsMipsEligible),
            member => Assert.Equal((VirtualGroup.FinalScore, AttributionReason.Precedence), (member.FinalScore, member.Attribution!.Choice.Reason)));

    /// <summary>§ 414.1380(c)(2)(i)(A)(3): who joins in the last three months a practice that does not report as a group has every category reweighted.</summary>
    [Theory]
    [InlineData("2024-09-30", PracticeOutcome.NoScore, null)]
    [InlineData("2024-10-01", PracticeOutcome.NeutralForJoiningLate, "75")]
    [InlineData("2024-12-31", PracticeOutcome.NeutralForJoiningLate, "75")]
    [InlineData("2023-11-01", PracticeOutcome.NoScore, null)]
    public void Who_joins_in_the_last_three_months_is_neutral_without_a_group(string joined, PracticeOutcome outcome, string? score)
    {
        PracticeClinician clinician = new() { Npi = "7777777777", Joined = DateTime.ParseExact(joined, "yyyy-MM-dd", CultureInfo.InvariantCulture) };
        PracticeRoster roster = new() { Tin = "000043500", PerformanceYear = 2024, Clinicians = [clinician] };

        PracticeMember alone = Practice.Of(roster).Members[0];
        Assert.Equal((outcome, score), (alone.Outcome, alone.FinalScore?.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(Group.FinalScore, Practice.Of(roster with { Group = PracticeScores.Of(Group) }).Members[0].FinalScore);
    }

    [Fact]
    public void A_roster_that_contradicts_itself_is_refused()
    {
        PracticeRoster roster = Roster();
        PracticeRoster[] wrong =
        [
            roster with { Clinicians = [.. roster.Clinicians, roster.Clinicians[0]] },
            roster with { Subgroups = [new() { Id = "SG-1", Members = ["9999999999"] }] },
            roster with { ApmEntities = [new() { Id = "SG-1", Participants = [] }] },
            roster with { Group = PracticeScores.Of(Individual) },
            roster with { PerformanceYear = 2025 },
        ];
        Assert.All(wrong, one => Assert.Throws<ArgumentException>(() => Practice.Of(one)));
    }

    [Fact]
    public void Everybody_receives_one_of_their_scores_and_none_is_higher() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        Dice dice = new(seed, 0);
        PracticeRoster roster = Random(dice);
        Practice practice = Practice.Of(roster);

        Assert.Equal(practice.Members.Count(member => member.Attribution is not null), practice.Reporters.Sum(reporter => reporter.Receiving));
        foreach (PracticeMember member in practice.Members)
        {
            decimal[] own = [.. Sources(roster, member.Clinician).Select(card => card.FinalScore)];
            Assert.Equal(member.Clinician.IsMipsEligible && own.Length > 0 ? own.Max() : null, member.Attribution?.FinalScore);
        }

        ImmutableArray<FeedbackList> lists = FeedbackList.Of(practice, 0.2m);
        Assert.Equal(practice.Members.Length, lists[1].Rows.Length);
        Assert.Equal(practice.Members.Count(member => member.FinalScore is not null), lists[2].Rows.Length);
        Assert.All(lists, list => Assert.All(list.Rows, row => Assert.Equal(list.Columns.Length, row.Length)));
        Assert.Equal(practice.Members.Count(member => member.Attribution is not null), practice.Count(0.2m).Clinicians);
    }).Hold(4);

    [Fact]
    public void The_lists_are_those_of_the_feedback()
    {
        ImmutableArray<FeedbackList> lists = FeedbackList.Of(Practice.Of(Roster()), 0.2m);

        Assert.Equal(["score submission", "connected clinicians", "payment adjustment", "subgroup members", "interoperability roll-up"], lists.Select(list => list.Name));
        Assert.Equal("highest", Cell(lists[1], 1, "reason"));
        Assert.Equal(FormattableString.Invariant($"individual traditionalMips {Low.FinalScore:0.00}"), Cell(lists[1], 1, "other scores"));
        Assert.Equal(["1111111111", "2222222222", "3333333333", "4444444444", "5555555555"], Enumerable.Range(0, 5).Select(row => Cell(lists[2], row, "npi")));
        Assert.Equal(("80.0000", "30.00", "False"), (Cell(lists[2], 0, "quality score"), Cell(lists[2], 0, "quality weight"), Cell(lists[2], 0, "quality for information")));
        Assert.Equal(("3333333333", "True"), (Cell(lists[3], 0, "npi"), Cell(lists[3], 0, "receives it")));
        using StringWriter csv = new(CultureInfo.InvariantCulture);
        lists[3].WriteCsv(csv);
        Assert.Equal(FormattableString.Invariant($"performance year,tin,subgroup id,npi,name,subgroup final score,receives it\r\n2024,000043500,SG-1,3333333333,,{Subgroup.FinalScore:0.00},True\r\n"), csv.ToString());
    }

    /// <summary>A category that was submitted and does not count is shown for information.</summary>
    [Fact]
    public void A_score_without_weight_is_marked_as_information()
    {
        ScoringRequest request = Group.Request with
        {
            ReweightingGrants = [new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.Cost)],
        };
        Scorecard card = Scorer.Score(request, CmsTables.For(2024));

        CategoryStanding cost = CategoryStanding.Of(card)[1];
        Assert.Equal((new Percent(50m), Percent.Zero, true), (cost.Score, cost.Weight, cost.IsForInformation));
        Assert.Contains("for information, without weight: Cost 50.00 %", Explanation.Of(Practice.Of(new() { Tin = "000043500", PerformanceYear = 2024, Clinicians = [], Group = PracticeScores.Of(card) })).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_practice_is_JSON_of_its_schema_and_a_page()
    {
        Practice practice = Practice.Of(Roster());
        string written = WrittenJson.Of(json => PracticeJson.Write(practice, json));
        Assert.Empty(new JsonSchema("practice").Violations(written));
        Assert.Contains("5 of 6 clinicians receive a final score", Explanation.Of(practice).ToHtml(), StringComparison.Ordinal);
    }

    private static PracticeRoster Roster() => new()
    {
        Tin = "000043500",
        PerformanceYear = 2024,
        Clinicians =
        [
            new() { Npi = "1111111111", Name = "First", Individual = PracticeScores.Of(Individual) },
            new() { Npi = "2222222222", Individual = PracticeScores.Of(Low) },
            new() { Npi = "3333333333" },
            new() { Npi = "4444444444" },
            new() { Npi = "5555555555" },
            new() { Npi = "6666666666", IsMipsEligible = false },
        ],
        Group = PracticeScores.Of(Group),
        Subgroups = [new() { Id = "SG-1", Members = ["3333333333"], Scores = PracticeScores.Of(Subgroup) }],
        ApmEntities = [new() { Id = "E0001", Participants = [new("4444444444", true), new("5555555555", false)], Scores = PracticeScores.Of(Entity) }],
    };

    private static PracticeRoster Random(Dice dice)
    {
        string[] npis = [.. Enumerable.Range(0, dice.Between(1, 8)).Select(number => $"{1_000_000_000 + number}")];
        return new()
        {
            Tin = "000000001",
            PerformanceYear = 2024,
            Clinicians =
            [
                .. npis.Select(npi => new PracticeClinician
                {
                    Npi = npi,
                    IsMipsEligible = dice.Chance(90),
                    Joined = dice.Chance(20) ? new DateTime(2024, dice.Between(1, 12), 1) : null,
                    Individual = dice.Chance(50) ? PracticeScores.Of(Card(ParticipationOption.Individual, dice.Between(0, 100))) : null,
                }),
            ],
            Group = dice.Chance(60) ? PracticeScores.Of(Card(ParticipationOption.Group, dice.Between(0, 100))) : null,
            Subgroups = dice.Chance(50) ? [new() { Id = "S", Members = [.. dice.Some(npis, 3)], Scores = dice.Chance(80) ? PracticeScores.Of(Card(ParticipationOption.Subgroup, dice.Between(0, 100))) : null }] : [],
            ApmEntities = dice.Chance(50)
                ? [new() { Id = "E", Participants = [.. dice.Some(npis, 3).Select(npi => new ApmParticipation(npi, dice.Chance(70)))], Scores = PracticeScores.Of(Card(ParticipationOption.ApmEntity, dice.Between(0, 100))) }]
                : [],
        };
    }

    private static IEnumerable<Scorecard> Sources(PracticeRoster roster, PracticeClinician clinician) =>
        new[] { clinician.Individual, roster.Group }
            .Concat(roster.Subgroups.Where(subgroup => subgroup.Members.Contains(clinician.Npi)).Select(subgroup => subgroup.Scores))
            .Concat(roster.ApmEntities.Where(entity => entity.Participants.Any(one => one.Npi == clinician.Npi && one.ActiveOnSnapshotDate)).Select(entity => entity.Scores))
            .OfType<PracticeScores>().SelectMany(scores => scores.All);

    private static Scorecard Card(ParticipationOption option, decimal quality) => Scorer.Score(
        new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = option, Clinicians = option == ParticipationOption.Individual ? 1 : 20 },
            Mvp = option == ParticipationOption.Subgroup ? new("M0005") { SelectedPopulationHealthMeasure = "479" } : null,
            StatedScores = new()
            {
                Source = "test",
                Quality = new(quality),
                Cost = option == ParticipationOption.ApmEntity ? null : new(50m),
                ImprovementActivities = new(100m),
                PromotingInteroperability = new(90m),
            },
        },
        CmsTables.For(2024));

    private static string Words(PracticeReporter reporter) => string.Join(" ", new[] { reporter.Participation.ToString(), reporter.Id, reporter.Receiving.ToString(CultureInfo.InvariantCulture) }.Where(word => word is not null));

    private static string Cell(FeedbackList list, int row, string column) => list.Rows[row][list.Columns.IndexOf(column)];
}
