using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

using static Mips.Scoring.Tests.Cost.CostSamples;

namespace Mips.Scoring.Tests.Cost;

public class CostCategoryTests
{
    private static readonly CostBounds Thousand = ((CostBenchmarkMethod.MedianAndStandardDeviation)Py2024.Rules.Cost.BenchmarkMethod).CutOffs(Dollars.Of(1000m), Dollars.Of(100m));

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("cost-category", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        CostMeasureResult[] results = [.. row["results"].Split(", ").Select(text => text.Split(' ')).Select(p => Result(p[0], decimal.Parse(p[1], CultureInfo.InvariantCulture), int.Parse(p[2], CultureInfo.InvariantCulture)))];
        ReferenceData data = Data(2024, [.. results.Select(r => Benchmark(r.MeasureId, Thousand))]);
        ScoringRequest request = Request(2024, results) with { PriorYear = row["prior"] == "none" ? null : new() { CostScore = row.Number("prior") } };
        CostScore score = CostCategory.Score(request, data, Py2024.Rules.Cost);
        Assert.Equal((row.Number("points"), row.Number("available")), (score.AchievementPoints.ToDecimal(), score.AvailablePoints.ToDecimal()));
        Assert.Equal(row["score"] == "none" ? null : row.Number("score"), score.Score?.Value);
    }

    /// <summary>CMS's QPP Experience public use file, PY2019 and PY2023: one measure, printed with one decimal, and the category with two.</summary>
    [Theory]
    [InlineData("6.927", "6.9", "69.27")]
    [InlineData("2.916", "2.9", "29.16")]
    public void Published_category_percents_are_ten_times_the_points_of_one_measure(string points, string printed, string percent)
    {
        decimal exact = decimal.Parse(points, CultureInfo.InvariantCulture);
        Assert.Equal(decimal.Parse(printed, CultureInfo.InvariantCulture), Rounding.HalfUp(exact, 1));
        Assert.Equal(decimal.Parse(percent, CultureInfo.InvariantCulture), CostCategory.Achievement(Points.Of(exact), Points.Of(10m))!.Value.Value);
    }

    [Property]
    public Property Law_the_order_of_the_measures_is_irrelevant_and_the_score_is_ten_to_a_hundred_percent() => Prop.ForAll(
        Gen.Choose(0, 2000).Three().ToArbitrary(),
        costs =>
        {
            CostMeasureResult[] results = [Result("TPCC_1", costs.Item1, 35), Result("MSPB_1", costs.Item2, 35), Result("COST_KA_1", costs.Item3, 35)];
            ReferenceData data = Data(2024, [.. results.Select(r => Benchmark(r.MeasureId, Thousand))]);
            Percent? forwards = CostCategory.Score(Request(2024, results), data, Py2024.Rules.Cost).Score;
            Percent? backwards = CostCategory.Score(Request(2024, [.. results.AsEnumerable().Reverse()]), data, Py2024.Rules.Cost).Score;
            return forwards == backwards && forwards!.Value.Value is >= 10m and <= 100m;
        });

    [Fact]
    public void Category_score_is_points_over_ten_for_each_scored_measure()
    {
        ReferenceData data = Data(2024, Benchmark("COST_ACOPD_1", Acopd), Benchmark("TPCC_1", Acopd));
        CostScore score = CostCategory.Score(Request(2024, Result("COST_ACOPD_1", 4722.88m, 20), Result("TPCC_1", 2686.23m, 20)), data, Py2024.Rules.Cost);
        Assert.Equal(Points.Of(17.5m), score.AchievementPoints);
        Assert.Equal(Points.Of(20m), score.AvailablePoints);
        Assert.Equal(new Percent(87.5m), score.Score);
        Assert.Equal(new CategoryOutcome(false, new Percent(87.5m)), score.Outcome);
    }

    /// <summary>§ 414.1325(e), § 414.1350(b): CMS calculates cost from claims; nobody submits data for it, whatever it scores.</summary>
    [Fact]
    public void A_cost_score_is_no_submission() => Assert.Equal(new CategoryOutcome(false, new Percent(50m)), new CostSums(Points.Of(5m), 1, false).TotalOf(default, Py2024.Rules.Cost).Outcome);

    [Fact]
    public void Measures_that_are_not_scored_are_in_neither_sum_and_say_why()
    {
        ReferenceData data = Data(2024, Benchmark("COST_ACOPD_1", Acopd), Benchmark("TPCC_1", Acopd), Benchmark("COST_LGH_1", Acopd), Benchmark("COST_AKID_1", Acopd));
        ScoringRequest request = Request(
            2024,
            Result("COST_ACOPD_1", 4722.88m, 20),
            Result("TPCC_1", 2686.23m, 19),
            Result("MSPB_1", 20000m, 500),
            Result("COST_AKID_1", 4722.88m, 50),
            Result("COST_LGH_1", 4722.88m, 50)) with { Participant = new() { Option = ParticipationOption.Individual } };
        CostScore score = CostCategory.Score(request, data, Py2024.Rules.Cost);
        Assert.Equal(
            [CostMeasureDisposition.Scored, CostMeasureDisposition.BelowCaseMinimum, CostMeasureDisposition.NoBenchmark, CostMeasureDisposition.Suppressed, CostMeasureDisposition.GroupsOnly],
            score.Measures.Select(m => m.Disposition));
        Assert.Equal(20, score.Measures[1].CaseMinimum);
        Assert.Equal(new Percent(75m), score.Score);
    }

    [Theory]
    [InlineData(ParticipationOption.Group)]
    [InlineData(ParticipationOption.VirtualGroup)]
    [InlineData(ParticipationOption.Subgroup)]
    public void Lower_gastrointestinal_hemorrhage_is_scored_for_groups(ParticipationOption option)
    {
        ScoringRequest request = Request(2024, Result("COST_LGH_1", 4722.88m, 20)) with { Participant = new() { Option = option, Clinicians = 3 } };
        Assert.Equal(new Percent(75m), CostCategory.Score(request, Data(2024, Benchmark("COST_LGH_1", Acopd)), Py2024.Rules.Cost).Score);
    }

    [Fact]
    public void Without_a_scored_measure_there_is_no_category_score()
    {
        CostScore score = CostCategory.Score(Request(2024, Result("TPCC_1", 1000m, 5)), Data(2024, Benchmark("TPCC_1", Acopd)), Py2024.Rules.Cost);
        Assert.Null(score.Score);
        Assert.Null(score.Outcome.Score);
        Assert.Equal(CostImprovementReason.CurrentYearNotScored, score.Improvement.Reason);
        Assert.Null(CostCategory.Score(Request(2024), Data(2024), Py2024.Rules.Cost).Score);
    }

    [Fact]
    public void Improvement_is_added_and_the_category_never_passes_a_hundred_percent()
    {
        ReferenceData data = Data(2024, Benchmark("TPCC_1", Acopd));
        ScoringRequest median = Request(2024, Result("TPCC_1", 4722.88m, 20)) with { PriorYear = new() { CostScore = 60m } };
        Assert.Equal(new Percent(75.25m), CostCategory.Score(median, data, Py2024.Rules.Cost).Score);
        ScoringRequest best = Request(2024, Result("TPCC_1", 0m, 20)) with { PriorYear = new() { CostScore = 10m } };
        Assert.Equal(Percent.Hundred, CostCategory.Score(best, data, Py2024.Rules.Cost).Score);
    }

    [Fact]
    public void A_new_measure_of_2026_only_informs_for_two_years()
    {
        ReferenceData data = new(new ReferenceTables
        {
            PerformanceYear = 2026,
            Version = new("test", "2026-01-01", "0"),
            CostMeasures = [Measure("TPCC_1", 2026), Measure("MSPB_1", 2025)],
            CostBenchmarks = [Benchmark("TPCC_1", Acopd), Benchmark("MSPB_1", Acopd)],
        });
        CostScore score = CostCategory.Score(Request(2026, Result("TPCC_1", 0m, 20), Result("MSPB_1", 0m, 35)), data, Py2026.Rules.Cost);
        Assert.Equal([CostMeasureDisposition.Informational, CostMeasureDisposition.Scored], score.Measures.Select(m => m.Disposition));
        InformationalCostMeasures rule = Py2026.Rules.Cost.InformationalMeasures!;
        Assert.True(rule.Covers(2026, 2027));
        Assert.False(rule.Covers(2026, 2028));
        Assert.False(rule.Covers(2025, 2026));
    }

    [Fact]
    public void A_placeholder_benchmark_makes_the_score_an_estimate()
    {
        ReferenceData data = Data(2026, Benchmark("TPCC_1", Acopd, BenchmarkBasis.Mock));
        Assert.True(CostCategory.Score(Request(2026, Result("TPCC_1", 0m, 20)), data, Py2026.Rules.Cost).IsEstimate);
        Assert.False(CostCategory.Score(Request(2026, Result("TPCC_1", 0m, 19)), data, Py2026.Rules.Cost).IsEstimate);
    }

    [Fact]
    public void An_unknown_measure_is_never_zero_points()
    {
        Assert.Throws<ArgumentException>(() => CostCategory.Score(Request(2024, Result("COST_NONE_1", 1m, 1)), Data(2024), Py2024.Rules.Cost));
        Assert.Throws<ArgumentException>(() => CostCaseMinimum.For("COST_NONE_1", Py2024.Rules.Cost.CaseMinimums));
    }
}
