using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

/// <summary>From decided measures to the category, § 414.1380(b)(1)(v) to (vii).</summary>
public class QualityTotalsTests
{
    private static readonly QualityMeasure[] Measures = QualityFacts.Measures(CollectionType.MipsCqm, CollectionType.Ecqm);

    /// <summary>The numerator is the sum of achievement, both bonuses of measures, that of a small practice and the adjustment of a complex organization; the score is its share of the available points.</summary>
    [Theory]
    [InlineData(2021, ParticipationOption.Group, 16.5, 2, 3, 6, 0)]
    [InlineData(2025, ParticipationOption.VirtualGroup, 16.5, 0, 0, 6, 3)]
    public void Every_part_is_in_the_numerator(int year, ParticipationOption option, decimal achieved, int highPriority, int endToEnd, int small, int adjustment)
    {
        ScoringRequest request = QualityData.Request(year, [.. new[] { "O1", "O2", "P1" }.Select(id => QualityData.Submit(id, 55, CollectionType.Ecqm) with { EndToEndReported = true })]).Small();

        QualityScore score = (request with { Participant = request.Participant with { Option = option } }).Score(QualityData.Data(year, Measures));

        Assert.Equal((Points.Of(achieved), Points.Of(highPriority), Points.Of(endToEnd)), (score.AchievementPoints, score.HighPriorityBonus, score.EndToEndBonus));
        Assert.Equal((Points.Of(small), Points.Of(adjustment)), (score.SmallPracticeBonus, score.ComplexOrganizationAdjustment));
        Assert.Equal(Points.Of(achieved + highPriority + endToEnd + small + adjustment), score.Numerator);
        Assert.Equal(Percent.OfShare(score.Numerator.ToDecimal(), score.AvailablePoints.Total.ToDecimal()), score.Score);
    }

    /// <summary>One measure is a submission, on the card and in the outcome that is handed on; none is none.</summary>
    [Theory]
    [InlineData("P1:55", true)]
    [InlineData("P1:55 P2:55", true)]
    [InlineData("P1:0/0", false)]
    [InlineData("none", false)]
    public void One_measure_is_a_submission(string submitted, bool expected)
    {
        ScoringRequest request = QualityData.Request(2024, [.. QualityFacts.Parse(submitted)]);
        ReferenceData data = QualityData.Data(2024, Measures);
        QualityRules rules = QualityYears.For(2024);
        QualityRoom room = QualityRoom.Take();
        QualityLines lines = room.Read(request, data, RequestPlaces.TakeFor(request, data).Places, ResolvedMeasures.For(data, rules.MeasurePoints), SubmittedMeasures.SurveyOf(request));
        NoQualityTrace trace = default;
        SubmittedMeasures.Score(lines, QualityContext.Of(request));
        QualityCategory.Score(lines, QualityContext.Of(request), default, rules, ref trace, out CategoryOutcome outcome);
        QualityRoom.Return(room);

        Assert.Equal((expected, expected), (QualityCategory.Score(request, data, rules).DataSubmitted, outcome.DataSubmitted));
    }

    /// <summary>§ 414.1380(b)(1)(ii): a submitted measure without a benchmark is an estimate while those of the performance period can still come, one with a benchmark is not.</summary>
    [Theory]
    [InlineData("P1", true)]
    [InlineData("P2", false)]
    [InlineData("P2 P1", true)]
    public void A_measure_that_awaits_its_benchmark_is_an_estimate(string submitted, bool isEstimate)
    {
        ReferenceData data = QualityData.Data(2024, Measures, [], [], "P1");

        Assert.Equal(isEstimate, QualityData.Request(2024, [.. submitted.Split(' ').Select(id => QualityData.Submit(id, 55))]).Score(data).IsEstimate);
    }

    /// <summary>A claims measure that is scored against a placeholder is an estimate; one that is not scored rests on nothing.</summary>
    [Theory]
    [InlineData(BenchmarkBasis.Mock, 500, true)]
    [InlineData(BenchmarkBasis.Mock, 5, false)]
    [InlineData(BenchmarkBasis.Historical, 500, false)]
    public void A_scored_claims_measure_with_a_placeholder_is_an_estimate(BenchmarkBasis basis, int cases, bool isEstimate)
    {
        ReferenceData data = QualityData.Data(
            2024,
            [.. Measures, QualityData.Measure("480", QualityMeasureType.Outcome, false, CollectionType.AdministrativeClaims)],
            [QualityData.Benchmark("480", CollectionType.AdministrativeClaims) with { Basis = basis }],
            []);
        ScoringRequest request = QualityData.Request(2024, QualityData.Submit("P2", 55)) with { AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(55), Cases = cases }] };

        Assert.Equal(isEstimate, request.Score(data).IsEstimate);
    }
}
