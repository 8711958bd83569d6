using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

/// <summary>Which measures count, § 414.1335(a)(1) and § 414.1380(b)(1)(i).</summary>
public class MeasureSelectionTests
{
    private static readonly ReferenceData Data = QualityData.Data(2024, QualityFacts.Measures(CollectionType.MipsCqm, CollectionType.Ecqm));

    /// <summary>Of so many measures that taking the best is shorter than leaving the worst, and of so few that it is not, the best count.</summary>
    [Theory]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(17)]
    [InlineData(26)]
    public void The_best_count_however_many_there_are(int others)
    {
        string[] ids = [.. Enumerable.Range(1, 9).SelectMany(n => new[] { $"P{n}", $"X{n}", $"H{n}" }).Take(others)];
        ScoringRequest request = QualityData.Request(2024, [QualityData.Submit("O1", 15), .. ids.Select((id, i) => QualityData.Submit(id, 30 + (i * 7 % 61)))]);

        QualityScore score = request.Score(Data);

        Assert.Equal(
            request.Quality.Skip(1).OrderByDescending(one => one.PerformanceRate).Take(5).Select(one => one.MeasureId).Order(StringComparer.Ordinal),
            score.Measures.Where(line => line.Disposition == QualityMeasureDisposition.Counted).Select(line => line.Measure.Id).Order(StringComparer.Ordinal));
        Assert.Equal(QualityMeasureDisposition.CountedAsOutcomeMeasure, score.DispositionOf("O1"));
    }

    /// <summary>Every measure through two collection types, stated in any order: each counts through its better one.</summary>
    [Fact]
    public void Many_measures_through_two_collection_types_count_once()
    {
        string[] ids = [.. Enumerable.Range(1, 9).SelectMany(n => new[] { $"P{n}", $"X{n}", $"H{n}", $"O{n}" })];
        QualityMeasureSubmission[] both = [.. ids.Reverse().Select(id => QualityData.Submit(id, 45, CollectionType.MipsCqm)), .. ids.Select(id => QualityData.Submit(id, 55, CollectionType.Ecqm))];

        QualityScore score = QualityData.Request(2024, both).Score(Data);

        Assert.Equal(ids.Length, score.Measures.Count(line => line.Disposition == QualityMeasureDisposition.OtherCollectionTypeCounts));
        Assert.All(score.Measures, line => Assert.Equal(line.CollectionType == CollectionType.MipsCqm, line.Disposition == QualityMeasureDisposition.OtherCollectionTypeCounts));
        Assert.Equal(Points.Of(33), score.AchievementPoints);
    }

    /// <summary>A survey, and a measure whose points CMS stated, have no cases and no benchmark of their own: they were not computed from any.</summary>
    [Fact]
    public void What_was_not_computed_here_has_no_cases_and_no_benchmark()
    {
        ReferenceData data = QualityData.Data(
            2024,
            [.. QualityFacts.Measures(), QualityData.Measure("321", QualityMeasureType.PatientEngagementExperience, true, CollectionType.CahpsSurvey)],
            [QualityData.Benchmark("CAHPS_1", CollectionType.CahpsSurvey)],
            []);
        ScoringRequest request = QualityData.Request(2024) with
        {
            CahpsSurvey = new() { SummarySurveyMeasures = [new("CAHPS_1", PerformanceRate.Of(55m)), new("CAHPS_9", PerformanceRate.Of(55m))] },
            StatedScores = new() { Source = "feedback", Measures = [new("P1", CollectionType.MipsCqm, 7.5m)] },
        };

        QualityScore score = request.Score(data);

        Assert.Equal(
            [("321", 0, 0, 0, false), ("P1", 0, 0, 0, false)],
            score.Measures.OrderBy(line => line.Measure.Id, StringComparer.Ordinal).Select(line => (line.Measure.Id, line.Cases, line.CasesNeeded, line.Achievement.Decile, line.Benchmark is not null)));
        Assert.Equal([("CAHPS_1", 5), ("CAHPS_9", 0)], score.SummarySurveyMeasures.Select(line => (line.MeasureId, line.Decile)));
    }

    /// <summary>Of two collection types with the same points the eCQM counts.</summary>
    [Theory]
    [InlineData(CollectionType.Ecqm, CollectionType.MipsCqm)]
    [InlineData(CollectionType.MipsCqm, CollectionType.Ecqm)]
    public void Of_equal_points_those_of_the_eCQM_count(CollectionType first, CollectionType second)
    {
        QualityScore score = QualityData.Request(2024, QualityData.Submit("P1", 55, first), QualityData.Submit("P1", 55, second)).Score(Data);

        Assert.Equal(CollectionType.Ecqm, Assert.Single(score.Measures, line => line.Disposition == QualityMeasureDisposition.Counted).CollectionType);
    }

    /// <summary>Where nothing is required there is no place for an outcome measure.</summary>
    [Fact]
    public void Without_places_nothing_counts()
    {
        QualityLine[] lines = [new() { Priority = MeasurePriority.Outcome, Achievement = new(MeasurePointsGround.Benchmark, 5, Points.Of(5), MeasurePointsAdjustment.None, Points.Of(5)) }];
        QualityMeasureDisposition before = lines[0].Disposition;

        Assert.Equal(OutcomePlace.NotRequired, MeasureSelection.Select(lines, 0, outcomePlace: true, severalTypes: false));
        Assert.Equal(before, lines[0].Disposition);
    }

    /// <summary>Of more measures than twice the places the best counts wherever it stands, the first and the last too.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(19)]
    public void The_best_of_many_counts_wherever_it_stands(int best)
    {
        QualityLine[] lines = [.. Enumerable.Range(0, 20).Select(i => Line(i, Points.Of(i == best ? 9 : 4)))];

        MeasureSelection.Select(lines, 1, outcomePlace: false, severalTypes: false);

        Assert.Equal(best, Array.FindIndex(lines, line => line.IsCounted));
        Assert.Single(lines, line => line.IsCounted);

        static QualityLine Line(int measure, Points points) => new()
        {
            Measure = measure,
            Achievement = new(MeasurePointsGround.Benchmark, 4, points, MeasurePointsAdjustment.None, points),
            CanCount = true,
            Disposition = QualityMeasureDisposition.NotAmongTheBest,
        };
    }

    /// <summary>Of any measures the best of the highest priority fills the place for an outcome measure and the best of the rest the others; of equal points those with the lower measure ID.</summary>
    [Property(MaxTest = 500)]
    public void The_best_count_whatever_their_points(byte[] points, byte places, bool outcomePlace)
    {
        QualityLine[] lines = [.. points.Select((one, i) => new QualityLine
        {
            Measure = i,
            Priority = (MeasurePriority)(one / 8 % 3),
            Achievement = new(MeasurePointsGround.Benchmark, 4, Points.Of(one % 8), MeasurePointsAdjustment.None, Points.Of(one % 8)),
            CanCount = one % 11 != 0,
            Disposition = one % 11 != 0 ? QualityMeasureDisposition.NotAmongTheBest : QualityMeasureDisposition.Suppressed,
        })];
        int required = (places % 8) + 1;
        QualityLine[] best = [.. lines.Where(line => line.CanCount).OrderByDescending(line => line.Points).ThenBy(line => line.Measure)];
        int first = outcomePlace ? best.Where(line => line.Priority != MeasurePriority.None).OrderByDescending(line => line.Priority).Select(line => line.Measure).FirstOrDefault(-1) : -1;
        int[] others = [.. best.Select(line => line.Measure).Where(measure => measure != first).Take(required - (outcomePlace ? 1 : 0))];

        OutcomePlace filled = MeasureSelection.Select(lines, required, outcomePlace, severalTypes: false);

        Assert.Equal(others.Order(), lines.Where(line => line.Disposition == QualityMeasureDisposition.Counted).Select(line => line.Measure));
        Assert.Equal(
            !outcomePlace ? OutcomePlace.NotRequired : first < 0 ? OutcomePlace.NotFilled : lines[first].Priority == MeasurePriority.Outcome ? OutcomePlace.OutcomeMeasure : OutcomePlace.HighPriorityMeasure,
            filled);
        Assert.All(lines, line => Assert.Equal(line.Measure == first, line.FillsTheOutcomePlace));
    }
}
