using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>Quality scores that CMS published: outputs of its scoring API and rows of the QPP Experience public use files.</summary>
public class QualityCategoryCasesTests
{
    // Example output of CMS's scoring API, engine 0.75.0: a small practice under the rules of PY2018 and the small practice bonus of PY2019.
    [Fact]
    public void The_example_output_of_engine_0_75_is_reproduced_node_by_node()
    {
        QualityMeasure[] measures = [QualityData.Measure("046"), QualityData.Measure("110"), QualityData.Measure("ACRAD15", QualityMeasureType.Process, false, CollectionType.QcdrMeasure)];
        ReferenceData data = QualityData.Data(
            2019,
            measures,
            [
                QualityData.Benchmark("046", CollectionType.MipsCqm, QualityData.Bounds(96.15m, 99.44m, 100, 100, 100, 100, 100, 100), toppedOut: true),
                QualityData.Benchmark("110", CollectionType.MipsCqm, QualityData.Bounds(26.89m, 40.49m, 50, 57.07m, 64.79m, 73.08m, 82.71m, 96.44m)),
            ],
            [],
            "ACRAD15");
        ScoringRequest request = QualityData.Request(
            2019,
            QualityData.Submit("046", 82.31m, cases: 147),
            QualityData.Submit("110", 82.31m, cases: 562),
            QualityData.Submit("ACRAD15", 3, CollectionType.QcdrMeasure, 1_000, 11)).Small();
        QualityScore score = request.Score(data);

        Assert.Equal([3m, 8.9585m, 3m], score.Measures.Select(m => m.Points.ToDecimal()));
        Assert.Equal(0, score.Measures[0].Achievement.Decile);
        Assert.Equal(8, score.Measures[1].Achievement.Decile);
        Assert.Equal(MeasurePointsGround.IncompleteData, score.Measures[2].Achievement.Ground);
        Assert.Equal(Points.Of(14.9585m), score.AchievementPoints);
        Assert.Equal(Points.Of(6), score.SmallPracticeBonus);
        Assert.Equal(Points.Of(60), score.AvailablePoints.Total);
        Assert.Equal(34.9308m, Rounding.HalfUp(score.Score!.Value.Value, 4));
        Assert.Equal(20.9585m, score.Score.Value.Of(60));
    }

    // Example output of CMS's scoring API, engine 0.29.0: six eCQMs at their best rate, reported end to end.
    [Fact]
    public void The_example_output_of_engine_0_29_is_reproduced_node_by_node()
    {
        ScoringRequest request = QualityData.Request(2017, [.. from id in new[] { "005", "110", "128", "191", "192", "310" } select EndToEnd(id)]);
        QualityScore score = request.Score(CmsTables.For(2017));

        Assert.All(score.Measures, measure => Assert.Equal(Points.Of(10), measure.Points));
        Assert.Equal(QualityMeasureDisposition.CountedAsOutcomeMeasure, score.DispositionOf("191"));
        Assert.Equal(Points.Of(2), score.Measures.Single(m => m.Measure.Id == "192").HighPriorityBonus);
        Assert.Equal((Points.Of(2), Points.Of(6)), (score.HighPriorityBonus, score.EndToEndBonus));
        Assert.Equal(Percent.Hundred, score.Score);
    }

    // Points are published with one decimal, so each can be off by 0.05.
    [Theory]
    [InlineData(2017, "5.5 3.7 3 3 3 3", 4, 60, 0, 41.9)]
    [InlineData(2019, "10 10 6.1 5.2 4.5 4.3", 18, 60, 0, 96.71)]
    [InlineData(2021, "9.8 9.5 9 8.3 8.3 7.4 6.6 6.6 5 3", 10, 100, 0, 83.5)]
    [InlineData(2022, "10 9.6 9.5 9.3 8.9 8.7 8.6 7.2 6.8 5 3 3", 0, 120, 0.32, 75)]
    [InlineData(2023, "7 5.7 5.2 5.2 5.2 5 4.8 4.1 3.1 3", 0, 100, 0, 48.32)]
    [InlineData(2023, "10 10 10 7 7 7", 6, 60, 0.71, 95.71)]
    public void A_row_of_the_public_use_file_is_reproduced_within_its_rounding(int year, string displayed, int bonus, int available, decimal improvement, decimal published)
    {
        decimal[] points = [.. displayed.Split(' ').Select(QualityFacts.Number)];
        Percent score = QualityCategoryScore.Of(Points.Of(points.Sum() + bonus), Points.Of(available), new Percent(improvement))!.Value;
        decimal rounding = (100m * points.Count(p => p is > 3m and < 10m) * 0.05m / available) + 0.05m;

        Assert.True(Math.Abs(score.Value - published) <= rounding, $"PY{year}: {score} against {published} ± {rounding}");
    }

    private static QualityMeasureSubmission EndToEnd(string id) => new(id, CollectionType.Ecqm)
    {
        Counts = new() { PerformanceMet = id == "192" ? 0 : 10_000, PerformanceNotMet = id == "192" ? 10_000 : 0, EligiblePopulation = 10_000 },
        EndToEndReported = true,
    };
}
