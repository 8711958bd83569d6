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

public class CostMeasurePointsTests
{
    private static readonly CostBenchmarkMethod.MedianAndStandardDeviation Method = (CostBenchmarkMethod.MedianAndStandardDeviation)Py2024.Rules.Cost.BenchmarkMethod;

    private static readonly CostBounds Knee2019 = Bounds(30548.4m, 22971.4m, 20747m, 20001.3m, 18952.9m, 17655.15m, 16427.2m, 15465.7m, 14991.3m, 14208.1m);

    public static TheoryData<RulePageRow> CutOffRows => RulePage.Rows("cost-measure-points", "Worked rows");

    public static TheoryData<RulePageRow> DecileRows => RulePage.Rows("cost-measure-points", "Worked rows by deciles");

    private static CostMeasurePointsResult Of(CostBounds bounds, decimal cost, int cases = 20) =>
        CostMeasurePoints.Of(Dollars.Of(cost), cases, ParticipationOption.Group, new(20, bounds.Measured, false, CostMeasureDisposition.Scored), Py2024.Rules.Cost.DecilePoints);

    [Theory]
    [MemberData(nameof(CutOffRows))]
    public void Cut_offs_of_median_and_standard_deviation_give_points(RulePageRow row)
    {
        CostMeasurePointsResult result = Of(Method.CutOffs(Dollars.Of(1000m), Dollars.Of(100m)), row.Number("cost"), row.Count("cases"));
        Assert.Equal((row.Count("decile"), row.Number("points")), (result.Decile, result.Points.ToDecimal()));
    }

    [Theory]
    [MemberData(nameof(DecileRows))]
    public void Deciles_give_points(RulePageRow row)
    {
        CostMeasurePointsResult result = Of(Knee2019, row.Number("cost"));
        Assert.Equal((row.Count("decile"), row.Number("points")), (result.Decile, result.Points.ToDecimal()));
    }

    /// <summary>§ 414.1380(b)(2)(ii), (v)(A): a measure that is not scored has no points, and reached no decile, however low its cost.</summary>
    [Theory]
    [InlineData(20, ParticipationOption.Group, CostMeasureDisposition.Suppressed, CostMeasureDisposition.Suppressed)]
    [InlineData(20, ParticipationOption.Individual, CostMeasureDisposition.Scored, CostMeasureDisposition.GroupsOnly)]
    [InlineData(19, ParticipationOption.Group, CostMeasureDisposition.Scored, CostMeasureDisposition.BelowCaseMinimum)]
    public void A_measure_that_is_not_scored_has_no_decile(int cases, ParticipationOption option, CostMeasureDisposition exclusion, CostMeasureDisposition disposition) => Assert.Equal(
        new CostMeasurePointsResult(disposition, 0, Points.Zero),
        CostMeasurePoints.Of(Dollars.Of(1m), cases, option, new(20, Knee2019.Measured, true, exclusion), Py2024.Rules.Cost.DecilePoints));

    /// <summary>
    /// § 414.1380(b)(2), § 414.1365(d)(3)(ii): every exclusion, status, number of cases and MVP. What is outside the MVP is not looked at; what CMS scores for nobody, or only
    /// shows, is not suppressed; the number of cases is asked last.
    /// </summary>
    [Fact]
    public void The_first_test_that_a_measure_fails_says_what_becomes_of_it()
    {
        CostMeasureDisposition[] exclusions =
            [CostMeasureDisposition.Scored, CostMeasureDisposition.NoBenchmark, CostMeasureDisposition.Suppressed, CostMeasureDisposition.Informational, CostMeasureDisposition.CategoryNotScored];
        foreach (CostMeasureDisposition exclusion in exclusions)
        {
            foreach (ParticipationOption option in Enum.GetValues<ParticipationOption>())
            {
                for (int flags = 0; flags < 8; flags++)
                {
                    (bool groupsOnly, bool suppressed, bool isInMvp) = ((flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0);
                    CostMeasureFacts facts = new(20, Knee2019.Measured, groupsOnly, exclusion);
                    Assert.All([0, 19, 20, 21], cases => Assert.Equal(
                        isInMvp ? Reason(exclusion, groupsOnly && option == ParticipationOption.Individual, suppressed, cases) : CostMeasureDisposition.NotInMvp,
                        LineOf(facts, cases, suppressed).Of(option, isInMvp).Result.Disposition));
                }
            }
        }

        static CostLine LineOf(CostMeasureFacts facts, int cases, bool suppressed) => new(Points.Of(5), 5, CostMeasureFacts.FailedBy(facts.Failed, cases < facts.CaseMinimum, suppressed), false);

        static CostMeasureDisposition Reason(CostMeasureDisposition exclusion, bool groupsOnly, bool suppressed, int cases) =>
            exclusion is CostMeasureDisposition.CategoryNotScored or CostMeasureDisposition.Informational or CostMeasureDisposition.Suppressed ? exclusion
            : suppressed ? CostMeasureDisposition.Suppressed
            : exclusion == CostMeasureDisposition.NoBenchmark ? CostMeasureDisposition.NoBenchmark
            : groupsOnly ? CostMeasureDisposition.GroupsOnly
            : cases < 20 ? CostMeasureDisposition.BelowCaseMinimum
            : CostMeasureDisposition.Scored;
    }

    /// <summary>CMS's cut-offs of COST_ACOPD_1 in PY2024 follow from median and standard deviation within a cent: s = (d1 − d10) ÷ 4.25, M = d10 + 1.5 s.</summary>
    [Fact]
    public void The_published_cut_offs_follow_from_median_and_standard_deviation()
    {
        CostBounds bounds = Method.CutOffs(Dollars.Of(4722.8806m), Dollars.Of(1357.7671m));
        for (int decile = 1; decile <= 10; decile++)
        {
            Assert.InRange(bounds[decile].ToDecimal() - Acopd[decile].ToDecimal(), -0.01m, 0.01m);
        }

        Assert.Equal(Points.Of(7.5m), Of(Acopd, 4722.88m).Points);
    }

    [Fact]
    public void A_spread_of_zero_makes_the_median_ten_points_and_everything_above_it_one()
    {
        CostBounds bounds = Method.CutOffs(Dollars.Of(500m), Dollars.Of(0m));
        Assert.Equal(Points.Of(10m), Of(bounds, 500m).Points);
        Assert.Equal(Points.Of(1m), Of(bounds, 500.01m).Points);
        Assert.Throws<ArgumentOutOfRangeException>(() => Method.CutOffs(Dollars.Of(500m), Dollars.Of(-1m)));
    }

    [Fact]
    public void Exactly_the_case_minimum_is_enough()
    {
        Assert.Equal(CostMeasureDisposition.Scored, Of(Acopd, 5000m, 20).Disposition);
        Assert.Equal(CostMeasureDisposition.BelowCaseMinimum, Of(Acopd, 5000m, 19).Disposition);
    }

    [Fact]
    public void Costs_far_apart_are_still_exact()
    {
        CostBounds bounds = Bounds(900_000_000m, 800_000_000m, 700_000_000m, 600_000_000m, 500_000_000m, 400_000_000m, 300_000_000m, 200_000_000m, 100_000_000m, -900_000_000m);
        Assert.Equal(Points.Of(9.75m), Of(bounds, -650_000_000m).Points);
    }

    [Property]
    public Property Law_lower_cost_never_earns_fewer_points() => Prop.ForAll(
        Gen.Choose(0, 20_000).Two().ToArbitrary(),
        costs =>
        {
            (int low, int high) = costs.Item1 <= costs.Item2 ? costs : (costs.Item2, costs.Item1);
            return Of(Acopd, low).Points >= Of(Acopd, high).Points;
        });

    [Property]
    public Property Law_points_are_between_one_and_ten_and_fit_the_decile() => Prop.ForAll(
        Gen.Choose(0, 2_000_000).ToArbitrary(),
        cents =>
        {
            CostMeasurePointsResult result = Of(Acopd, cents / 100m);
            decimal points = result.Points.ToDecimal();
            return points is >= 1m and <= 10m && (result.Decile == 0 ? points == 1m : points >= result.Decile && points <= result.Decile + 1);
        });

    [Property]
    public Property Law_the_median_earns_seven_and_a_half_whatever_the_spread() => Prop.ForAll(
        Gen.Choose(1, 100_000).Two().ToArbitrary(),
        pair => Of(Method.CutOffs(Dollars.Of(pair.Item1), Dollars.Of(pair.Item2)), pair.Item1).Points == Points.Of(7.5m));
}
