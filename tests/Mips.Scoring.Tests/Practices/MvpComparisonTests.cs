using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Practices;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Practices;

/// <summary>A result beside the means of everybody who reported the same MVP.</summary>
public class MvpComparisonTests
{
    private static readonly Scorecard[] Population = [.. new[] { 40m, 60m, 95m }.Select(quality => Card(quality, "M0005")), Card(10m, "G0058")];

    [Fact]
    public void The_means_are_those_of_the_participants_of_the_MVP()
    {
        MvpMeans means = MvpMeans.Of("M0005", Population);

        Assert.Equal((3, Population.Take(3).Sum(card => card.FinalScore) / 3), (means.Participants, means.FinalScore));
        Assert.Equal(new Percent(65m), means.Categories.Quality);
        Assert.Equal((0, null), (MvpMeans.Of("M0001", Population).Participants, MvpMeans.Of("M0001", Population).FinalScore));
    }

    [Fact]
    public void The_own_result_stands_beside_them()
    {
        MvpComparison comparison = MvpComparison.Of(Population[2], MvpMeans.Of("M0005", Population));

        Assert.Equal(new Percent(30m), comparison.Categories[0].Difference);
        Assert.Equal(Population[2].FinalScore - comparison.Means.FinalScore, comparison.FinalScoreDifference);
        Assert.Contains("beside 3 participants of M0005", Explanation.Of(comparison).ToText(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => MvpComparison.Of(Population[3], comparison.Means));
    }

    private static Scorecard Card(decimal quality, string mvp) => Scorer.Score(
        new()
        {
            PerformanceYear = 2025,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 20 },
            Mvp = new(mvp),
            StatedScores = new() { Source = "test", Quality = new(quality), Cost = new(50m), ImprovementActivities = new(100m), PromotingInteroperability = new(90m) },
        },
        CmsTables.For(2025));
}
