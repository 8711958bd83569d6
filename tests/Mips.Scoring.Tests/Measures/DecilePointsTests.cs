using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
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

    /// <summary>One and two thirds of the way from the bound of decile 4 to that of decile 5, with 0 to 4 places.</summary>
    [Theory]
    [InlineData(4, "4.3333", "4.6667")]
    [InlineData(3, "4.333", "4.667")]
    [InlineData(2, "4.33", "4.67")]
    [InlineData(1, "4.3", "4.7")]
    [InlineData(0, "4", "5")]
    public void Partial_points_have_as_many_places_as_the_law_says(int places, string oneThird, string twoThirds)
    {
        DecileBounds bounds = QualityData.Bounds(11, 20, 30, 50, 53, 60, 70, 80, 90, 95);
        DecilePointsRules rules = Py2024Rules with { Places = places.Cfr("414.1380(b)(1)(i)") };

        Assert.Equal((oneThird, twoThirds), (Printed(51), Printed(52)));

        string Printed(int rate) => DecilePoints.Of(bounds, PerformanceRate.Of(rate), rules).Points.ToDecimal().ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Bounds that lie two millionths apart, the least that can be halved: half of the way is half a point.</summary>
    [Fact]
    public void Half_of_the_shortest_way_is_half_a_point()
    {
        DecileBounds bounds = QualityData.Bounds([.. Enumerable.Range(0, 10).Select(i => 50m + (i * 0.000_002m))]);

        Assert.Equal(4.5m, DecilePoints.Of(bounds, PerformanceRate.Of(50.000_007m), Py2024Rules).Points.ToDecimal());
    }

    /// <summary>§ 414.1380(b)(1)(i): points that equal the lowest points were earned, fewer are raised to them.</summary>
    [Theory]
    [InlineData(9, 0, true)]
    [InlineData(10, 1, false)]
    [InlineData(11, 1, false)]
    public void Points_that_equal_the_minimum_are_not_raised(int rate, int decile, bool raised)
    {
        DecileResult result = DecilePoints.Of(QualityData.Bounds(10, 20, 30, 40, 50, 60, 70, 80, 90, 95), PerformanceRate.Of(rate), Py2024Rules);

        Assert.Equal((decile, raised), (result.Decile, result.AtMinimum));
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
