using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

public sealed class NeededTests
{
    private static readonly ReferenceData Even = QualityData.Data(2026, [.. Enumerable.Range(1, 6).Select(i => QualityData.Measure($"00{i}", i == 1 ? QualityMeasureType.Outcome : QualityMeasureType.Process))]);

    // 42 of 60 is 70 %, decile 7; (42 + k) of (60 + k) is 80 % at k = 30 and 79.78 % at k = 29.
    [Fact]
    public void Further_patients_move_numerator_and_denominator()
    {
        Lever patients = Patients(Counted(42, 60), new Target.Decile("002", CollectionType.MipsCqm, 8));
        Assert.Equal(30m, patients.To);
        Assert.Equal(8, patients.After.Quality.Measures[1].Achievement.Decile);
        Assert.Equal(90, patients.After.Quality.Measures[1].Cases);
    }

    // Of 20 patients to come (42 + k) of 80 have to be 80 %: 22 are needed and there are not as many; 75 % needs 18.
    [Theory]
    [InlineData(8, null)]
    [InlineData(7, 14)]
    public void Of_the_remaining_patients_all_are_reported(int decile, int? needed)
    {
        Lever patients = Patients(Counted(42, 61), new Target.Decile("002", CollectionType.MipsCqm, decile), new RemainingPatients("002", CollectionType.MipsCqm, 19));
        Assert.Equal(needed, patients.To);
        Assert.Equal(80, patients.After.Quality.Measures[1].Cases);
    }

    [Fact]
    public void A_lower_rate_that_is_better_counts_patients_who_do_not_meet_the_measure()
    {
        ReferenceData data = QualityData.Data(2026, [QualityData.Measure("001") with { IsInverse = true }], [QualityData.Benchmark("001", CollectionType.MipsCqm, QualityData.Bounds(90, 80, 70, 60, 50, 40, 30, 20, 10, 0))], []);
        Scorecard card = Scorer.Score(QualityData.Request(2026, Row("001", 18, 60)), data);
        Lever patients = Needed.For(card, new Target.Decile("001", CollectionType.MipsCqm, 8)).Levers.Single(lever => lever.Kind == LeverKind.QualityPatients);
        Assert.Equal(30m, patients.To);
        Assert.Equal(72, patients.After.Request.Quality[0].Counts!.PerformanceNotMet);
    }

    [Fact]
    public void Patients_below_the_case_minimum_count_for_cases_and_rate()
    {
        Scorecard card = Scorer.Score(QualityData.Request(2026, Row("002", 15, 15)), Even);
        Lever patients = Needed.For(card, new Target.Decile("002", CollectionType.MipsCqm, 10)).Levers.Single(lever => lever.Kind == LeverKind.QualityPatients);
        Assert.Equal(5m, patients.To);
    }

    [Fact]
    public void A_rate_that_only_one_number_of_cases_can_have_has_counts()
    {
        Scorecard one = Scorer.Score(QualityData.Request(2026, QualityData.Submit("002", 66.67m, cases: 60)), Even);
        Scorecard none = Scorer.Score(QualityData.Request(2026, QualityData.Submit("002", 66.6m, cases: 60)), Even);
        Target target = new Target.Decile("002", CollectionType.MipsCqm, 7);
        Assert.Equal(7m, Needed.For(one, target).Levers.Single(lever => lever.Kind == LeverKind.QualityPatients).To);
        Assert.DoesNotContain(Needed.For(none, target).Levers, lever => lever.Kind == LeverKind.QualityPatients);
    }

    // Five patients raise each of two small measures by as much as many more would raise a large one.
    [Fact]
    public void The_cheapest_plan_is_spread_over_measures()
    {
        ScoringRequest request = QualityData.Request(2026, Row("001", 10, 20), Row("002", 10, 20), Row("003", 500, 1_000));
        Scorecard card = Scorer.Score(request, Even);
        Needed needed = Needed.For(card, new Target.CategoryScore(PerformanceCategory.Quality, new Percent(30m)));
        PatientPlan plan = needed.CheapestPlan!;
        Assert.InRange(plan.After.Quality.Score!.Value.Value, 30m, 30.5m);
        Assert.Equal(["001", "002"], plan.Measures.Select(one => one.MeasureId));
        Assert.True(plan.IsOptimal);
        Assert.True(plan.Patients < needed.Levers.Where(lever => lever is { Kind: LeverKind.QualityPatients, Reaches: true }).Min(lever => lever.To));
    }

    [Fact]
    public void Dollars_are_reached_where_the_percentage_pays_them()
    {
        Scorecard card = Scorer.Score(QualityData.Request(2026, [.. Even.Tables.QualityMeasures.Select(measure => Row(measure.Id, 40, 60))]), Even);
        Needed needed = Needed.For(card, new Target.PaymentAmount(-4_400m, 100_000m, 1m));
        Assert.All(needed.Levers.Where(lever => lever.Reaches), lever => Assert.True(lever.After.PaymentAdjustment(1m).Percent >= -4.4m));
        Assert.Contains(needed.Levers, lever => lever.Reaches);
    }

    [Fact]
    public void A_target_that_is_reached_needs_nothing()
    {
        Needed needed = Needed.For(Scorer.Score(QualityData.Request(2026, Row("002", 15, 60)), Even), new Target.FinalScore(0m));
        Assert.True(needed.IsReached);
        Assert.Empty(needed.Levers);
        Assert.Null(needed.CheapestPlan);
    }

    [Fact]
    public void What_was_not_submitted_cannot_be_a_target_or_have_remaining_patients()
    {
        Scorecard card = Scorer.Score(QualityData.Request(2026, Row("002", 15, 60)), Even);
        Assert.Throws<ArgumentException>(() => Needed.For(card, new Target.Decile("003", CollectionType.MipsCqm, 8)));
        Assert.Throws<ArgumentException>(() => Needed.For(card, new Target.FinalScore(75m), [new("003", CollectionType.MipsCqm, 8)]));
        Assert.Throws<ArgumentException>(() => Needed.For(card, new Target.FinalScore(75m), [new("002", CollectionType.MipsCqm, -1)]));
        Assert.Throws<ArgumentException>(() => Needed.For(card, new Target.FinalScore(75m), [new("002", CollectionType.MipsCqm, 1), new("002", CollectionType.MipsCqm, 1)]));
    }

    // A measure in its first year earns at least 7 points, § 414.1380(b)(1)(i)(C): it is in decile 4, and the points begin to rise in decile 7.
    [Fact]
    public void Under_a_floor_more_points_begin_later_than_the_next_decile()
    {
        ReferenceData data = QualityData.Data(2026, QualityData.Measure("001") with { FirstPerformanceYear = 2026 });
        Scorecard card = Scorer.Score(QualityData.Request(2026, QualityData.Submit("001", 45m)), data);
        QualityMeasureScore line = card.Quality.Measures[0];
        Lever decile = Needed.For(card, new Target.Decile("001", CollectionType.MipsCqm, 5)).Levers.Single(lever => lever.Kind == LeverKind.QualityRate);
        Lever points = Needed.For(card, new Target.MorePoints("001", CollectionType.MipsCqm, line.Points)).Levers.Single(lever => lever.Kind == LeverKind.QualityRate);
        Assert.Equal(Points.Of(7), line.Points);
        Assert.Equal(50m, decile.To);
        Assert.Equal(70.0005m, points.To);
        Assert.Equal(line.Points, decile.After.Quality.Measures[0].Points);
    }

    [Fact]
    public void A_group_of_PY2024_sees_every_lever()
    {
        Scorecard card = Scorer.Score(
            new()
            {
                PerformanceYear = 2024,
                Participant = new() { Option = ParticipationOption.Group, Clinicians = 40 },
                Quality = [new("236", CollectionType.Ecqm) { Counts = new() { PerformanceMet = 1_000, PerformanceNotMet = 412, EligiblePopulation = 1_412 } }, new("047", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(64m), Cases = 12 }],
                Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 164 }],
            },
            CmsTables.For(2024));
        Assert.Equal(
            [LeverKind.QualityRate, LeverKind.QualityPatients, LeverKind.QualityCases, LeverKind.Cost, LeverKind.ImprovementActivities],
            Needed.For(card, new Target.FinalScore(75m)).Levers.Select(lever => lever.Kind).Distinct());
    }

    private static Lever Patients(Scorecard card, Target target, params RemainingPatients[] remaining) =>
        Needed.For(card, target, [.. remaining]).Levers.Single(lever => lever is { Kind: LeverKind.QualityPatients, Id: "002" });

    private static Scorecard Counted(int met, int cases) => Scorer.Score(QualityData.Request(2026, Row("001", 30, 60), Row("002", met, cases)), Even);

    private static QualityMeasureSubmission Row(string id, int met, int cases) => new(id, CollectionType.MipsCqm) { Counts = new() { PerformanceMet = met, PerformanceNotMet = cases - met, EligiblePopulation = cases } };
}
