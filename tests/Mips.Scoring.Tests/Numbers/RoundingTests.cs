using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Numbers;

public class RoundingTests
{
    [Theory]
    [InlineData("7.11565", 4, "7.1157")]
    [InlineData("7.11564999", 4, "7.1156")]
    [InlineData("84.645", 2, "84.65")]
    [InlineData("-0.385", 2, "-0.39")]
    public void Half_rounds_away_from_zero(string value, int places, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Rounding.HalfUp(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), places));

    [Fact]
    public void As_many_places_as_guard_digits_are_refused()
    {
        Assert.Equal(0.0000000000000000001m, Rounding.HalfUp(0.00000000000000000005m, 19));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfUp(1m, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfUp(1m, -1));
    }

    [Fact]
    public void A_half_that_arrives_as_a_nonterminating_sum_still_rounds_up()
    {
        decimal third = 1m / 3m;
        Assert.Equal(0.13m, Rounding.HalfUp((third + third + third) * 0.125m, 2));
    }
}
