using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

[Properties(Arbitrary = [typeof(Generators)])]
public class DecilePointsTests
{
    private static readonly DecilePointsRules Py2024Rules = QualityYears.PointsFor(2024).DecilePoints;

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("decile-points", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Points_of_a_rate(RulePageRow row)
    {
        DecileBounds bounds = QualityData.Bounds([.. row["Bounds"].Split(' ').Select(QualityFacts.Number)]);
        DecileResult result = DecilePoints.Of(bounds, PerformanceRate.Of(row.Number("Rate")), QualityYears.PointsFor(row.Count("Year")).DecilePoints);

        Assert.Equal(row.Count("Decile"), result.Decile);
        Assert.Equal(row.Number("Points"), result.Points.ToDecimal());
    }

    [Fact]
    public void A_rate_of_zero_has_two_readings()
    {
        DecileBounds bounds = QualityData.Bounds(10, 20, 30, 40, 50, 60, 70, 80);
        DecilePointsRules asCmsDid = QualityYears.PointsFor(2018).DecilePoints;

        Assert.Equal(Points.Zero, DecilePoints.Of(bounds, PerformanceRate.Of(0m), asCmsDid).Points);
        Assert.Equal(Points.Of(3), DecilePoints.Of(bounds, PerformanceRate.Of(0m), asCmsDid with { ZeroRate = ZeroRateReading.MinimumPoints }).Points);
    }

    [Property]
    public bool Points_lie_between_the_minimum_and_ten(BoundsAndRate x) =>
        DecilePoints.Of(x.Bounds, x.Rate, Py2024Rules).Points is var points && points >= Points.Of(1) && points <= Points.Of(10);

    [Property]
    public bool A_better_rate_never_earns_less(BoundsAndRate x) =>
        DecilePoints.Of(x.Bounds, PerformanceRate.Of(x.Rate.ToDecimal() + 0.01m), Py2024Rules).Points >= DecilePoints.Of(x.Bounds, x.Rate, Py2024Rules).Points;

    [Property]
    public bool An_inverse_measure_mirrors_a_direct_one(BoundsAndRate x)
    {
        DecileBounds mirrored = new(true, 1, [.. Enumerable.Range(1, 10).Select(d => PerformanceRate.Of(100m - x.Bounds[d].ToDecimal()))]);
        return DecilePoints.Of(mirrored, PerformanceRate.Of(100m - x.Rate.ToDecimal()), Py2024Rules) == DecilePoints.Of(x.Bounds, x.Rate, Py2024Rules);
    }

    [Property]
    public bool Every_bound_earns_at_least_its_decile(BoundsAndRate x) =>
        Enumerable.Range(1, 10).All(d => DecilePoints.Of(x.Bounds, x.Bounds[d], Py2024Rules).Points >= Points.Of(d));

    // Bounds with two decimals, some of them equal, and a rate with two decimals.
    public static class Generators
    {
        public static Arbitrary<BoundsAndRate> BoundsWithRate() => Arb.From(
            from hundredths in Gen.Choose(0, 10_000).ListOf(10)
            from rate in Gen.Choose(0, 9_999)
            select new BoundsAndRate(new DecileBounds(false, 1, [.. hundredths.Order().Select(h => PerformanceRate.Of(h / 100m))]), PerformanceRate.Of(rate / 100m)));
    }

    public sealed record BoundsAndRate(DecileBounds Bounds, PerformanceRate Rate);
}
