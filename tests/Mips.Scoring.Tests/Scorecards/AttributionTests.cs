using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Scorecards;

public class AttributionTests
{
    /// <summary>CMS's feedback example: the group's traditional MIPS (83) before its MVP (78), which stays visible as the other score.</summary>
    [Fact]
    public void The_best_reporting_option_counts_and_the_other_stays_visible()
    {
        Scorecard mvp = ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group));
        Scorecard traditional = ParticipationSamples.Score(mvp.Request with { Mvp = null });
        Attribution attribution = Attribution.Of([traditional, mvp]);
        Assert.True(mvp.FinalScore > traditional.FinalScore);
        Assert.Same(mvp, attribution.Scorecard);
        Assert.Equal((mvp.FinalScore, AttributionReason.Highest), (attribution.FinalScore, attribution.Choice.Reason));
        OtherScore other = Assert.Single(attribution.Choice.Others);
        Assert.Equal(ReportingOption.TraditionalMips, other.Score.Reporting);
        Assert.Equal(traditional.FinalScore - mvp.FinalScore, other.Difference);
        Assert.Equal(other.Difference, other.Quality + other.Cost + other.ImprovementActivities + other.PromotingInteroperability + other.Bonuses + other.Remainder);
    }

    [Fact]
    public void A_virtual_group_counts_before_a_higher_score()
    {
        Scorecard virtualGroup = Empty(2024, ParticipationOption.VirtualGroup);
        Scorecard individual = ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Individual));
        Attribution attribution = Attribution.Of([individual, virtualGroup]);
        Assert.Same(virtualGroup, attribution.Scorecard);
        Assert.Equal(AttributionReason.Precedence, attribution.Choice.Reason);
    }

    [Theory]
    [InlineData(2017, ParticipationOption.ApmEntity)]
    [InlineData(2020, ParticipationOption.ApmEntity)]
    [InlineData(2021, ParticipationOption.Group)]
    [InlineData(2026, ParticipationOption.Group)]
    public void Through_2020_an_APM_Entity_counts_before_a_higher_score(int year, ParticipationOption expected)
    {
        Scorecard group = ParticipationSamples.Score(new() { PerformanceYear = year, Participant = ParticipationSamples.Group, ImprovementActivities = [new("IA_PCMH")] });
        Scorecard entity = ParticipationSamples.Score(new() { PerformanceYear = year, Participant = ParticipationSamples.Entity with { EveryClinicianQualifiesForPromotingInteroperabilityReweighting = false } });
        Assert.Equal(expected, Attribution.Of([entity, group]).Scorecard.Request.Participant.Option);
    }

    [Fact]
    public void The_only_score_counts()
    {
        Scorecard card = Empty(2024, ParticipationOption.Group);
        Attribution attribution = Attribution.Of([card]);
        Assert.Equal((card, AttributionReason.OnlyScore), (attribution.Scorecard, attribution.Choice.Reason));
        Assert.Empty(attribution.Choice.Others);
        Assert.Equal(card.PaymentAdjustment(1m), attribution.PaymentAdjustment(1m));
    }

    [Fact]
    public void A_facility_based_score_can_count()
    {
        Participant clinician = ParticipationSamples.Individual with { FacilityBased = true, HospitalBased = true };
        FacilityPercentiles percentiles = new(2024, [new(0, 0m, 20m, 30m), new(50, 35m, 75m, 58m), new(99, 90m, 100m, 93.87m)]);
        FacilityBasedScorecard facility = FacilityBasedScorer.Score(new ScoringRequest { PerformanceYear = 2024, Participant = clinician }, CmsTables.For(2024), 91.23m, percentiles);
        Attribution attribution = Attribution.Of([Empty(2024, ParticipationOption.Group)], [facility]);
        Assert.Same(facility, attribution.FacilityBased);
        Assert.Same(facility.Submission, attribution.Scorecard);
        Assert.True(attribution.Choice.Attributed.FacilityBased);
        Assert.Equal(83.16m, attribution.FinalScore);

        Attribution alone = Attribution.Of([], [facility]);
        Assert.Equal((83.16m, AttributionReason.FacilityBasedChoice), (alone.FinalScore, alone.Choice.Reason));
        OtherScore submission = Assert.Single(alone.Choice.Others);
        Assert.Equal((facility.Submission.FinalScore, false), (submission.Score.Score.Value, submission.Score.FacilityBased));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(100, true)]
    public void The_side_that_lost_between_facility_and_submission_stays_visible(int facilityScore, bool facilityCounts)
    {
        Participant clinician = ParticipationSamples.Individual with { FacilityBased = true, HospitalBased = true };
        FacilityPercentiles percentiles = new(2024, [new(0, 0m, facilityScore, facilityScore)]);
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = clinician,
            Quality = [new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(50m), Cases = 100 }],
            ImprovementActivities = [new("IA_EPA_1")],
        };
        FacilityBasedScorecard facility = FacilityBasedScorer.Score(request, CmsTables.For(2024), 50m, percentiles);
        Attribution attribution = Attribution.Of([], [facility]);
        OtherScore other = Assert.Single(attribution.Choice.Others);
        Assert.Equal((facilityCounts, !facilityCounts), (attribution.Choice.Attributed.FacilityBased, other.Score.FacilityBased));
        Assert.Equal((facility.FinalScore, facilityCounts ? facility.Submission.FinalScore : facility.Facility!.FinalScoreCalculation.Value), (attribution.FinalScore, other.Score.Score.Value));
    }

    [Fact]
    public void Scores_of_two_years_or_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Attribution.Of([Empty(2024, ParticipationOption.Group), Empty(2023, ParticipationOption.Group)]));
        Assert.Throws<ArgumentException>(() => Attribution.Of([]));
        Assert.Throws<ArgumentException>(() => Attribution.Of(default));
        Assert.Throws<ArgumentNullException>(() => Attribution.Of([null!]));
    }

    /// <summary>Without a precedence no score is above the attributed one, every score is there once, and the order does not change the value.</summary>
    [Property]
    public Property Laws_of_attribution() => Prop.ForAll(
        Gen.Choose(0, 3).NonEmptyListOf().ToArbitrary(),
        chosen =>
        {
            ImmutableArray<Scorecard> cards = [.. chosen.Select(i => Several[i])];
            Attribution attribution = Attribution.Of(cards);
            return cards.All(card => card.FinalScore <= attribution.FinalScore)
                && attribution.Choice.Others.Length == cards.Length - 1
                && attribution.Choice.Others.All(other => other.Difference <= 0m)
                && Attribution.Of([.. cards.Reverse()]).FinalScore == attribution.FinalScore
                && attribution.Scorecard.FinalScore == attribution.FinalScore;
        });

    private static readonly Scorecard[] Several =
    [
        Empty(2024, ParticipationOption.Group),
        ParticipationSamples.Score(ParticipationSamples.App(ParticipationSamples.Entity)),
        ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group)),
        ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Individual)),
    ];

    private static Scorecard Empty(int year, ParticipationOption option) =>
        ParticipationSamples.Score(new() { PerformanceYear = year, Participant = new() { Option = option, Clinicians = 42 } });
}
