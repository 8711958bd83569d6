using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Differences;

public class ScorecardDifferenceTests
{
    private static readonly ScoringRequest Facts = new()
    {
        PerformanceYear = 2024,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 9, SmallPractice = true },
        Quality =
        [
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 },
            new("130", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(99.10m), Cases = 1_204 },
        ],
        ImprovementActivities = [new("IA_BE_4")],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }],
    };

    private static readonly Scorecard Of2024 = Scorer.Score(Facts, CmsTables.For(2024));

    [Fact]
    public void Between_two_years_of_law_on_the_same_facts() => Snapshot.Verify(
        Explanation.Of(ScorecardDifference.Between(Of2024, Scorer.Score(Facts with { PerformanceYear = 2025 }, CmsTables.For(2025)))).ToText());

    [Fact]
    public void Before_and_after_a_correction() => Snapshot.Verify(
        Explanation.Of(ScorecardDifference.Between(Of2024, Scorer.Score(Facts with { Quality = Facts.Quality.SetItem(0, Facts.Quality[0] with { PerformanceRate = PerformanceRate.Of(75m) }) }, CmsTables.For(2024)))).ToMarkdown());

    [Fact]
    public void Where_our_score_and_the_published_one_part() => Snapshot.Verify(Explanation.Of(PublishedComparison.Between(Of2024, new()
    {
        Measures = [new("236", Of2024.Quality.Measures[0].Points.ToDecimal()) { Places = 4 }, new("130", 7m)],
        Quality = 27.5m,
        CostWeight = 30m,
        FinalScore = 60m,
    })).ToText());

    /// <summary>Weight and score both change: each effect is taken at the mean of the other.</summary>
    [Fact]
    public void The_contribution_of_a_category_splits_into_weight_and_score()
    {
        Scorecard without = Scorer.Score(Facts with { Participant = new() { Option = ParticipationOption.Group, Clinicians = 30 } }, CmsTables.For(2024));
        DifferencePart quality = Assert.Single(ScorecardDifference.Between(Of2024, without).Parts, part => part.Category == PerformanceCategory.Quality);
        CategoryWeight before = Of2024.Weights.Quality;
        CategoryWeight after = without.Weights.Quality;
        Assert.NotEqual(before.Weight, after.Weight);
        Assert.NotEqual(before.Score, after.Score);
        decimal byWeight = Rounding.HalfUp((after.Weight.Value - before.Weight.Value) * (before.Score.Value + after.Score.Value) / 200m, 12);
        Assert.Equal(byWeight, quality.Parts.Single(part => part.Source == DifferenceSource.Weight).Points);
    }

    [Fact]
    public void Every_source_and_compared_value_has_words()
    {
        foreach (DifferenceSource source in Enum.GetValues<DifferenceSource>())
        {
            DifferencePart part = new(source, PerformanceCategory.Quality, "X", 1m, 2m, 1m);
            Assert.NotEmpty(DifferenceWords.Name(part));
            Assert.NotEmpty(DifferenceWords.Value(part, 1m));
        }

        foreach (ComparedValueKind kind in Enum.GetValues<ComparedValueKind>())
        {
            Assert.NotEmpty(DifferenceWords.Name(new ComparedValue(kind, PerformanceCategory.Cost, "X", 1m, 2m)));
        }
    }
}
