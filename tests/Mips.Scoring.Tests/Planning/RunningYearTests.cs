using System.Text.Json;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

/// <summary>A scorecard of a running year says between which scores it will end, and no number that will not come true.</summary>
public sealed class RunningYearTests
{
    private static readonly ReferenceData Running = CmsTables.For(2026);

    private static readonly ScoringRequest Group = QualityData.Request(2026, new QualityMeasureSubmission("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(70m), Cases = 500 })
        with { ImprovementActivities = [new("IA_BE_4"), new("IA_PM_2")] };

    [Fact]
    public void The_range_stands_in_the_place_of_the_final_score()
    {
        Scorecard card = Scorer.Score(Group, Running);
        ScoreRange range = RunningYear.RangeOf(card)!;
        Assert.True(range.Lowest.FinalScore < range.Highest.FinalScore);
        Explanation explanation = PlanningExplanation.Of(card);
        Assert.Contains($"FINAL SCORE  {range} of 100", explanation.ToText(), StringComparison.Ordinal);
        Assert.Contains($"**Final score {range} of 100**", explanation.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"Final score {range} of 100", explanation.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>" + card.FinalScore.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) + "</b>", explanation.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("Running year, not known yet: ", explanation.Headline.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_of_a_scorecard_has_the_range()
    {
        Scorecard card = Scorer.Score(Group, Running);
        ScoreRange range = RunningYear.RangeOf(card)!;
        string json = Json(card);
        Assert.Empty(new JsonSchema("scorecard").Violations(json));
        JsonElement written = JsonDocument.Parse(json).RootElement.GetProperty("finalScoreRange");
        Assert.Equal((range.Lowest.FinalScore, range.Highest.FinalScore), (written.GetProperty("lowest").GetDecimal(), written.GetProperty("highest").GetDecimal()));
        Assert.DoesNotContain("finalScoreRange", Json(Scorer.Score(Group with { PerformanceYear = 2024 }, CmsTables.For(2024))), StringComparison.Ordinal);
    }

    private static string Json(Scorecard card) => WrittenJson.Of(json => ScorecardJson.Write(card, json));

    [Fact]
    public void A_year_that_is_over_and_an_estimate_have_their_number()
    {
        Scorecard over = Scorer.Score(Group with { PerformanceYear = 2024 }, CmsTables.For(2024));
        Assert.Null(RunningYear.RangeOf(over));
        Assert.Equal(Explanation.Of(over).ToText(), PlanningExplanation.Of(over).ToText());
        Scorecard estimate = Scorer.Score(Group with { Cost = [new("TPCC_1") { Cost = Dollars.Of(500m), Cases = 100 }] }, Running, Accepting.Placeholders);
        Assert.Null(RunningYear.RangeOf(estimate));
    }

    [Fact]
    public void The_scorecard_of_what_is_known_lies_in_its_range()
    {
        for (int index = 0; index < 60; index++)
        {
            ScoringRequest request = RequestGenerator.TraditionalMips(Running, 77, index) with { Cost = [], AdministrativeClaims = [] };
            Scorecard card = Scorer.Score(request, Running, Accepting.Placeholders);
            if (RunningYear.RangeOf(card) is { } range)
            {
                Assert.InRange(card.FinalScore, range.Lowest.FinalScore, range.Highest.FinalScore);
            }
        }
    }
}
