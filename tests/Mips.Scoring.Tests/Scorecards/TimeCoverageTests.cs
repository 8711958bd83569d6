using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Scorecards;

public class TimeCoverageTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 10)];

    [Theory]
    [MemberData(nameof(Years))]
    public void One_plain_request_scores_in_every_year(int year)
    {
        Scorecard card = Scorer.Score(
            new()
            {
                PerformanceYear = year,
                Participant = new() { Option = ParticipationOption.Group, Clinicians = 30 },
                Quality = [new("047", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(75m), Cases = 400 }],
                ImprovementActivities = [new("IA_BE_4")],
            },
            CmsTables.For(year));

        Assert.True(card.Quality.AchievementPoints > Points.Zero);
        Assert.InRange(card.FinalScore, 1m, 100m);
        Assert.NotEmpty(Explanation.Of(card, ExplanationDepth.Everything).ToText());
    }
}
