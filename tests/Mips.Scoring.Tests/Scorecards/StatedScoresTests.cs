using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.EndToEnd;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tests.WhyNotAnswers;

namespace Mips.Scoring.Tests.Scorecards;

/// <summary>Scores that are given and not computed stand in the place of what would be computed, and the card says so.</summary>
public class StatedScoresTests
{
    private static readonly ScoringRequest Mvp = ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group);

    private static readonly ScoringRequest Feedback = new()
    {
        PerformanceYear = 2024,
        Participant = ParticipationSamples.Group,
        StatedScores = new()
        {
            Source = "feedback of 2024",
            Quality = new(66.6m),
            Cost = new(50m),
            ImprovementActivities = new(100m),
            PromotingInteroperability = new(90m),
        },
    };

    /// <summary>30 % of 66.6 is the 19.98 of CMS's 2024 performance feedback FAQ.</summary>
    [Fact]
    public void A_card_of_stated_categories_has_the_weights_of_the_law()
    {
        Scorecard card = ParticipationSamples.Score(Feedback);
        Assert.Equal(("30/30/15/25", 19.98m, 72.48m), (card.Weights.ToString(), card.FinalScoreCalculation.Quality, card.FinalScore));
    }

    /// <summary>A category whose computed score is stated instead changes nothing in the final score.</summary>
    [Property]
    public Property Law_stating_what_is_computed_changes_nothing() => Prop.ForAll(
        Gen.Choose(2017, 2026).ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (year, index) => GeneratedScorecards.Of(year, index).Where(card => card.ApmEntity is null).All(card =>
        {
            ScoringRequest request = card.Request;
            ScoringRequest stated = request with
            {
                PriorYear = null,
                ImprovementActivities = [],
                PromotingInteroperability = [],
                StatedScores = new()
                {
                    Source = "the engine",
                    ImprovementActivities = new(card.ImprovementActivities.Score.Value) { WithoutSubmission = !card.ImprovementActivities.Outcome.DataSubmitted },
                    PromotingInteroperability = new(card.PromotingInteroperability.Score.Value) { WithoutSubmission = !card.PromotingInteroperability.DataSubmitted },
                },
            };
            stated = card.Quality.Score is { } quality
                ? stated with
                {
                    Quality = [],
                    CahpsSurvey = null,
                    AdministrativeClaims = [],
                    StatedScores = stated.StatedScores! with { Quality = new(quality.Value) { WithoutSubmission = !card.Quality.DataSubmitted } },
                }
                : stated with { PriorYear = request.PriorYear };
            stated = card.Cost.Score is { } cost ? stated with { Cost = [], StatedScores = stated.StatedScores! with { Cost = new(cost.Value) } } : stated;
            return GeneratedScorecards.Score(stated).FinalScoreCalculation == card.FinalScoreCalculation;
        }));

    /// <summary>What is stated is never advice, and every card of stated scores can be explained, written and compared with its own.</summary>
    [Property]
    public Property Law_every_card_of_stated_scores_has_its_words() => Prop.ForAll(
        Gen.Choose(2017, 2026).ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (year, index) =>
        {
            ScoringRequest request = StatedGenerator.Request(CmsTables.For(year), 14, index);
            Scorecard card = GeneratedScorecards.Score(request);
            string json = Json(card);
            return WhyNot.Of(card).All(shortfall => shortfall.Category is not { } category || request.StatedScores!.Of(category) is null).Label("advice")
                .And((Explanation.Of(card, ExplanationDepth.Everything).ToHtml().Contains("not computed", StringComparison.Ordinal) == card.Warnings.Any(warning => warning.Code == RequestProblemCode.StatedNotComputed)).Label("words"))
                .And(json.Contains("\"statedScores\"", StringComparison.Ordinal).Label("JSON"))
                .And((ScorecardDifference.Between(card, card).Total == 0m).Label("difference"));
        });

    [Theory]
    [InlineData(2017)]
    [InlineData(2019)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void The_oracle_agrees_on_stated_scores(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Assert.All(Enumerable.Range(0, 300), index => Assert.Empty(OracleComparison.Differences(StatedGenerator.Request(data, 1414, index), data)));
    }

    [Fact]
    public void Stated_points_take_a_place_like_computed_ones()
    {
        ScoringRequest request = Mvp with
        {
            Quality = [.. Mvp.Quality.Where(submission => submission.MeasureId != "236")],
            StatedScores = new() { Source = "dashboard", Measures = [new("236", CollectionType.Ecqm, 9.75m)] },
        };
        Scorecard card = ParticipationSamples.Score(request);

        Assert.Equal((9.75m, MeasurePointsGround.Stated, true), (card.Quality.Find("236", CollectionType.Ecqm)!.Value.Points.ToDecimal(), card.Quality.Find("236", CollectionType.Ecqm)!.Value.Achievement.Ground, card.Quality.Find("236", CollectionType.Ecqm)!.Value.IsCounted));
        Assert.Contains(card.Warnings, warning => warning is { Code: RequestProblemCode.StatedNotComputed, Path: "statedScores.measures[0]" });
    }

    [Fact]
    public void Words_JSON_and_CSV_say_what_is_stated_and_by_whom()
    {
        Scorecard card = ParticipationSamples.Score(Feedback);
        Assert.Contains("stated, not computed: feedback of 2024", Explanation.Of(card).ToText(), StringComparison.Ordinal);
        Assert.Contains("stated, not computed: feedback of 2024", Explanation.Of(card).ToHtml(), StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Json(card));
        Assert.Equal(66.6m, json.RootElement.GetProperty("statedScores").GetProperty("quality").GetDecimal());
        Assert.Equal("feedback of 2024", json.RootElement.GetProperty("statedScores").GetProperty("source").GetString());
        using StringWriter csv = new();
        FeedbackCsv.WriteScoreSubmission(csv, [new ScoredSubmission(new ImportedSubmission { Request = Feedback, Entity = new() { Option = ParticipationOption.Group }, Program = "mips" }, card, null, 0m)]);
        Assert.Equal(4, csv.ToString().Split('\n').Count(line => line.Contains(",stated,", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_stated_cannot_stand_beside_what_was_submitted_for_it()
    {
        ScoringRequest both = Mvp with { StatedScores = Feedback.StatedScores! with { Source = " ", Measures = [new("236", CollectionType.Ecqm, 10.5m), new("479", CollectionType.AdministrativeClaims, 1m), new("999", CollectionType.Ecqm, 1m)] } };
        Assert.Equal(
            [
                "statedScores.source", "statedScores.quality", "statedScores.cost", "statedScores.improvementActivities", "statedScores.promotingInteroperability",
                "statedScores.measures[0].points", "statedScores.measures[0].measureId", "statedScores.measures[1].collectionType", "statedScores.measures[2].measureId",
            ],
            Paths(both));
        Assert.Equal(["statedScores.quality.score"], Paths(Feedback with { StatedScores = Feedback.StatedScores! with { Quality = new(100.1m) } }));
        Assert.Equal(["statedScores.cost"], Paths(Feedback with { PerformanceYear = 2021 }));
        Assert.Equal(["statedScores.measures"], Paths(Feedback with { PerformanceYear = 2021, StatedScores = new() { Source = "x", Measures = [new("236", CollectionType.Ecqm, 1m)] } }));
    }

    [Fact]
    public void A_batch_refuses_them()
    {
        BatchBuilder batch = BatchBuilder.For(CmsTables.For(2024));
        Assert.False(batch.Add(Feedback));
        Assert.Equal((RequestProblemCode.WrongScorer, "statedScores"), (batch.Problems[0].Problems[0].Code, batch.Problems[0].Problems[0].Path));
    }

    [Fact]
    public void They_are_kept_by_JSON()
    {
        ScoringRequest request = Feedback with { StatedScores = Feedback.StatedScores! with { Quality = new(66.666m) { WithoutSubmission = true }, Measures = [new("236", CollectionType.Ecqm, 9.75m)] } };
        string json = JsonSerializer.Serialize(request);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<ScoringRequest>(json)));
        Assert.Contains("66.666", json, StringComparison.Ordinal);
    }

    private static string Json(Scorecard card) => WrittenJson.Of(json => ScorecardJson.Write(card, json));

    private static IEnumerable<string> Paths(ScoringRequest request)
    {
        _ = Scorer.TryScore(request, CmsTables.For(request.PerformanceYear), out _, out ImmutableArray<RequestProblem> problems, Accepting.Placeholders);
        return problems.Select(problem => problem.Path);
    }
}
