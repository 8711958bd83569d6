using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.FinalScores;

[Properties(Arbitrary = [typeof(Generators)])]
public sealed class FinalScoreAttributionTests
{
    private static readonly AttributionRules py2024 = Py2024.Rules.FinalScore.Attribution;

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("final-score-attribution", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_score_that_counts(RulePageRow row)
    {
        ImmutableArray<AttributableScore> scores = [.. row["Scores"].Split(' ').Select(Parse)];

        FinalScoreAttribution attribution = FinalScoreAttribution.Of(scores, ProgramYears.For(row.Count("Year")).FinalScore.Attribution);

        Assert.Equal(Parse(row["Attributed"]), attribution.Attributed);
        Assert.Equal(Enum.Parse<AttributionReason>(row["Reason"]), attribution.Reason);
        Assert.Equal(scores.Remove(attribution.Attributed), attribution.Others.Select(other => other.Score));
    }

    [Fact]
    public void The_precedence_of_apm_entities_has_two_readings()
    {
        AttributionRules apmFirst = Py2020.FinalScore.Attribution;
        AttributionRules virtualGroupFirst = apmFirst with { Precedence = [.. apmFirst.Precedence.Reverse()] };
        ImmutableArray<AttributableScore> scores = [Parse("VirtualGroup/MIPS:90"), Parse("ApmEntity/MIPS:50")];

        Assert.Equal(ParticipationOption.ApmEntity, FinalScoreAttribution.Of(scores, apmFirst).Attributed.Participation);
        Assert.Equal(ParticipationOption.VirtualGroup, FinalScoreAttribution.Of(scores, virtualGroupFirst).Attributed.Participation);
    }

    [Fact]
    public void Another_score_shows_its_difference_by_category()
    {
        FinalScoreCalculation higher = new(83.13m, 83.125m, 28m, 20m, 15m, 17.625m, 2m, 0.5m, FinalScoreDisposition.Calculated, Citation.Cfr("414.1380(c)"));
        FinalScoreCalculation lower = new(79m, 79m, 25m, 23m, 15m, 15m, 0m, 1m, FinalScoreDisposition.Calculated, Citation.Cfr("414.1380(c)"));

        OtherScore other = Assert.Single(FinalScoreAttribution.Of(
            [new(ParticipationOption.Group, ReportingOption.MipsValuePathway, lower), new(ParticipationOption.Group, ReportingOption.TraditionalMips, higher)], py2024).Others);

        Assert.Equal(
            (-4.13m, -3m, 3m, 0m, -2.625m, -1.5m, -0.005m),
            (other.Difference, other.Quality, other.Cost, other.ImprovementActivities, other.PromotingInteroperability, other.Bonuses, other.Remainder));
    }

    /// <summary>Two scores that differ in nothing the rule looks at: the first that was given counts, and the other is the one beside it.</summary>
    [Fact]
    public void Of_two_scores_that_are_equal_in_everything_the_first_counts() => Assert.Equal(0, FinalScoreAttribution.Of([Parse("Group/MIPS:80"), Parse("Group/MIPS:80")], py2024).AttributedIndex);

    [Fact]
    public void A_single_score_counts_because_there_is_no_other_even_if_its_option_takes_precedence() => Assert.Equal(
        AttributionReason.OnlyScore,
        FinalScoreAttribution.Of([Parse("VirtualGroup/MIPS:90")], py2024).Reason);

    [Fact]
    public void No_score_is_refused()
    {
        Assert.Throws<ArgumentException>(() => FinalScoreAttribution.Of([], py2024));
        Assert.Throws<ArgumentException>(() => FinalScoreAttribution.Of(default, py2024));
    }

    [Property]
    public bool The_order_of_the_scores_is_irrelevant(AttributableScore[] scores) =>
        FinalScoreAttribution.Of([.. scores], py2024).Attributed == FinalScoreAttribution.Of([.. scores.Reverse()], py2024).Attributed;

    [Property]
    public bool Without_a_virtual_group_no_other_score_is_higher_and_the_differences_add_up(AttributableScore[] scores)
    {
        FinalScoreAttribution attribution = FinalScoreAttribution.Of([.. scores], py2024);
        return attribution.Others.All(other =>
            (other.Difference <= 0m || attribution.Reason == AttributionReason.Precedence)
            && other.Difference == other.Quality + other.Cost + other.ImprovementActivities + other.PromotingInteroperability + other.Bonuses + other.Remainder);
    }

    public static class Generators
    {
        public static Arbitrary<AttributableScore[]> AnyScores() => Shrinking.Lists(Gen.NonEmptyListOf(
            from participation in Gen.Elements(Enum.GetValues<ParticipationOption>())
            from reporting in Gen.Elements(Enum.GetValues<ReportingOption>())
            from quality in Gen.Choose(0, 3)
            from cost in Gen.Choose(0, 3)
            let sum = (quality * 10m) + (cost * 10m) + 0.5m
            select new AttributableScore(participation, reporting, new FinalScoreCalculation(Math.Min(sum, 60m), sum, quality * 10m, cost * 10m, 0m, 0m, 0.5m, 0m, FinalScoreDisposition.Calculated, Citation.Cfr("414.1380(c)"))))
            .Select(scores => scores.DistinctBy(score => (score.Participation, score.Reporting)).ToArray()),
            least: 1);
    }

    private static AttributableScore Parse(string text)
    {
        string[] parts = text.Split('/', ':');
        decimal value = decimal.Parse(parts[2], CultureInfo.InvariantCulture);
        ReportingOption reporting = parts[1] switch
        {
            "MIPS" => ReportingOption.TraditionalMips,
            "MVP" => ReportingOption.MipsValuePathway,
            "APP" => ReportingOption.ApmPerformancePathway,
            _ => throw new FormatException(text),
        };
        return new AttributableScore(Enum.Parse<ParticipationOption>(parts[0]), reporting, new FinalScoreCalculation(value, value, value, 0m, 0m, 0m, 0m, 0m, FinalScoreDisposition.Calculated, Citation.Cfr("414.1380(c)")));
    }
}
