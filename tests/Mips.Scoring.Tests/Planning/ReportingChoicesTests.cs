using Mips.Scoring.Benchmarks;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

public sealed class ReportingChoicesTests
{
    private static readonly ReferenceData Data = CmsTables.For(2025);

    private static readonly ScoringRequest Group = new()
    {
        PerformanceYear = 2025,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 40 },
        Quality =
        [
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 1_412 },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.10m), Cases = 3_204 },
            new("226", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(88.00m), Cases = 930 },
        ],
        ImprovementActivities = [new("IA_BE_4"), new("IA_PM_2")],
    };

    [Fact]
    public void Traditional_MIPS_and_every_MVP_of_the_year_are_scored()
    {
        ReportingChoices choices = ReportingChoices.Of(Group, Data);
        Assert.Equal(1 + Data.Tables.Mvps.Length, choices.Ranked.Length);
        Assert.Equal(choices.Ranked.OrderByDescending(choice => choice.FinalScore).Select(choice => choice.FinalScore), choices.Ranked.Select(choice => choice.FinalScore));
        Assert.Equal(choices.Best.Scorecard.FinalScore, choices.Attributed.FinalScore);
    }

    [Fact]
    public void The_APM_Performance_Pathway_is_for_those_who_take_part_in_an_APM()
    {
        ReportingChoices choices = ReportingChoices.Of(Group with { Participant = Group.Participant with { ApmParticipant = true } }, Data);
        Assert.Equal([AppMeasureSet.App, AppMeasureSet.AppPlus], choices.Ranked.Select(choice => choice.Scorecard.Request.App?.MeasureSet).OfType<AppMeasureSet>().Order());
    }

    [Fact]
    public void An_MVP_needs_registration_by_the_date_of_the_year()
    {
        ReportingChoice mvp = ReportingChoices.Of(Group, Data).Ranked.First(choice => choice.Scorecard.Request.Mvp is not null);
        ChoiceRequirement registration = mvp.Requirements.Single(requirement => requirement.Kind == ChoiceRequirementKind.MvpRegistration);
        Assert.Equal(mvp.Scorecard.Law.MvpRegistration!.Closes.Value, registration.Deadline);
    }

    [Fact]
    public void Traditional_MIPS_with_three_measures_lacks_three() =>
        Assert.Contains(new(ChoiceRequirementKind.QualityMeasures, null, 3), ReportingChoices.Of(Group, Data).Ranked.Single(choice => choice.Scorecard.Request.Mvp is null).Requirements);

    // A small practice's Promoting Interoperability is reweighted, § 414.1380(c)(2)(i)(C)(9); a submission of 56 % ends that.
    [Fact]
    public void Data_that_costs_points_is_named_as_a_trap()
    {
        ScoringRequest small = Group with
        {
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 5, SmallPractice = true },
            PerformanceYear = 2024,
            Quality = MaximumAttainable.Of(TypicalSubmission.Request, TypicalSubmission.Data).Scorecard.Request.Quality,
            PromotingInteroperability = ParticipationSamples.Interoperability(2024, 1),
        };
        ReportingChoices choices = ReportingChoices.Of(small, CmsTables.For(2024));
        ReportingChoice everything = choices.Ranked.Single(choice => choice.Scorecard.Request.Mvp is null && choice.Withheld == PerformanceCategories.None);
        ReportingChoice without = choices.Ranked.Single(choice => choice.Scorecard.Request.Mvp is null && choice.Withheld == PerformanceCategories.PromotingInteroperability);
        Assert.Equal(PerformanceCategories.PromotingInteroperability, everything.CostsPoints);
        Assert.Contains(everything, choices.Traps);
        Assert.True(without.FinalScore > everything.FinalScore);
        Assert.Equal(without.FinalScore - everything.FinalScore, without.DifferenceFrom(everything).Parts.Sum(part => part.Points));
    }

    [Fact]
    public void Of_several_participation_options_the_rules_of_attribution_choose()
    {
        ScoringRequest individual = Group with { Participant = new() { Option = ParticipationOption.Individual, Clinicians = 40 }, Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(99m), Cases = 500 }] };
        ScoringRequest virtualGroup = Group with { Participant = new() { Option = ParticipationOption.VirtualGroup, Clinicians = 12 }, Quality = [] };
        ReportingChoices choices = ReportingChoices.Of([individual, Group, virtualGroup], Data);
        Assert.Equal(ParticipationOption.VirtualGroup, choices.Attributed.Scorecard.Request.Participant.Option);
        Assert.Equal(AttributionReason.Precedence, choices.Attributed.Choice.Reason);
        Assert.True(choices.Best.FinalScore > choices.Attributed.FinalScore);
    }

    [Fact]
    public void A_subgroup_does_not_report_traditional_MIPS() =>
        Assert.DoesNotContain(ReportingChoices.Of(Group with { Participant = Group.Participant with { Option = ParticipationOption.Subgroup } }, Data).Ranked, choice => choice.Scorecard.ReportingOption == ReportingOption.TraditionalMips);

    [Fact]
    public void Facts_that_are_valid_nowhere_are_refused_with_their_problems() =>
        Assert.Throws<InvalidScoringRequestException>(() => ReportingChoices.Of(Group with { Quality = [new("nothing", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(70m), Cases = 500 }] }, Data));

    [Fact]
    public void A_choice_is_what_scoring_its_request_gives()
    {
        foreach (int index in Enumerable.Range(0, 25))
        {
            foreach (int year in new[] { 2018, 2022, 2024, 2026 })
            {
                ReferenceData data = CmsTables.For(year);
                ScoringRequest facts = RequestGenerator.TraditionalMips(data, 31, index);
                foreach (ReportingChoice choice in ReportingChoices.Of(facts, data, Accepting.Placeholders).Ranked)
                {
                    Assert.Equal(choice.FinalScore, Scorer.Score(choice.Scorecard.Request, data, Accepting.Placeholders).FinalScore);
                }
            }
        }
    }
}
