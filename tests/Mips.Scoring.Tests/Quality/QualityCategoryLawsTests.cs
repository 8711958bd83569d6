using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

/// <summary>What holds for every submission: measures of all kinds, through one or two collection types, complete or not.</summary>
[Properties(Arbitrary = [typeof(Generators)])]
public class QualityCategoryLawsTests
{
    private static readonly CollectionType[] Types = [CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.PartBClaims];
    private static readonly int[] Years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

    [Property]
    public bool The_score_lies_between_0_and_100_percent(ScoringRequest request) =>
        Score(request).Score is { } score && score >= Percent.Zero && score <= Percent.Hundred;

    [Property]
    public bool The_order_of_the_submissions_is_irrelevant(ScoringRequest request)
    {
        QualityScore one = Score(request);
        QualityScore other = Score(request with { Quality = [.. request.Quality.Reverse()] });
        return one.Score == other.Score
            && one.Measures.All(m => other.Measures.Single(o => o.Measure.Id == m.Measure.Id && o.CollectionType == m.CollectionType).Disposition == m.Disposition);
    }

    // Through PY2021 the score can fall: the better outcome measure takes the required place and leaves its bonus there, and the one
    // it replaces may have too few cases for a bonus.
    [Property]
    public bool A_better_rate_never_lowers_the_score(ScoringRequest request) =>
        request.Quality
            .Select((submission, i) => request with { Quality = request.Quality.SetItem(i, submission with { PerformanceRate = PerformanceRate.Of(Math.Min(100m, submission.PerformanceRate!.Value.ToDecimal() + 10m)) }) })
            .All(better => Score(better).AchievementPoints >= Score(request).AchievementPoints
                && (request.PerformanceYear <= 2021 || Score(better).Score >= Score(request).Score));

    // Bonus for a further measure included; without a clinical topic nothing lowers the requirement.
    [Property]
    public bool One_more_measure_never_lowers_the_score(ScoringRequest request) =>
        Score(request with { Quality = request.Quality.Add(QualityData.Submit("P9", 55)) }).Score >= Score(request).Score;

    [Property]
    public bool Counted_and_unfilled_places_are_the_required_ones(ScoringRequest request) =>
        Score(request) is var score
            && score.RequiredMeasures.Counted == score.Measures.Count(m => m.IsCounted)
            && score.RequiredMeasures.Counted + score.RequiredMeasures.Unfilled == 6
            && score.AchievementPoints.ToDecimal() == score.Measures.Where(m => m.IsCounted).Sum(m => m.Points.ToDecimal());

    [Property]
    public bool A_measure_counts_at_most_once(ScoringRequest request) =>
        Score(request).Measures.Where(m => m.IsCounted).GroupBy(m => m.Measure.Id).All(g => g.Count() == 1);

    [Property]
    public bool A_small_practice_never_scores_less(ScoringRequest request) =>
        Score(request.Small()).Score >= Score(request).Score;

    /// <summary>§ 414.1380(b)(1)(vi)(F): suppression takes the points of a measure, not the duty to report it completely.</summary>
    [Property]
    public bool Suppression_neither_ends_nor_saves_full_participation(ScoringRequest request)
    {
        ScoringRequest improving = request with { PriorYear = new() { QualityAchievementPercent = 50, QualityScore = 50 } };
        QualityMeasure[] suppressed = [.. QualityFacts.Measures().Select(m => m.Id is "O1" or "H1" or "P1" ? m with { SuppressedFor = [CollectionType.MipsCqm] } : m)];
        return Score(improving).Improvement.Reason == improving.Score(QualityData.Data(request.PerformanceYear, suppressed)).Improvement.Reason;
    }

    [Theory]
    [InlineData(FullParticipationReading.RequiredMeasuresComplete, QualityImprovementReason.Calculated)]
    [InlineData(FullParticipationReading.EveryMeasureComplete, QualityImprovementReason.NotFullyParticipating)]
    public void A_surplus_incomplete_measure_does_not_end_full_participation(FullParticipationReading reading, QualityImprovementReason reason)
    {
        ScoringRequest request = QualityData.Request(2024, [.. QualityFacts.Parse("O1:55 P1:55 P2:55 P3:55 P4:55 P5:55 P6:95%70")]) with
        {
            PriorYear = new() { QualityAchievementPercent = 50, QualityScore = 50 },
        };
        QualityRules rules = QualityYears.For(2024);

        Assert.Equal(
            reason,
            QualityCategory.Score(request, QualityData.Data(2024, QualityFacts.Measures()), rules with { Improvement = rules.Improvement! with { FullParticipation = reading } }).Improvement.Reason);
    }

    private static QualityScore Score(ScoringRequest request) => request.Score(QualityData.Data(request.PerformanceYear, QualityFacts.Measures()));

    public static class Generators
    {
        public static Arbitrary<ScoringRequest> Requests() => Shrinking.Parts(
            from year in Gen.Elements(Years)
            from submissions in Submission().ListOf()
            select QualityData.Request(year, [.. submissions.DistinctBy(s => (s.MeasureId, s.CollectionType)).Take(12)]),
            request => request.Quality,
            (request, submissions) => request with { Quality = submissions });

        private static Gen<QualityMeasureSubmission> Submission() =>
            from kind in Gen.Elements("O", "H", "P", "P", "P")
            from number in Gen.Choose(1, 4)
            from type in Gen.Elements(Types)
            from rate in Gen.Choose(0, 1_000)
            from cases in Gen.Elements(10, 19, 20, 100)
            from completeness in Gen.Elements(40m, 60m, 70m, 75m, 100m)
            select QualityData.Submit($"{kind}{number}", rate / 10m, type, cases, completeness);
    }
}
