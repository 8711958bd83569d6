using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Numbers;

public class MillionthsTests
{
    private const int Most = 100;

    /// <summary>Whatever has the form is the decimal times a million, and within the limits; whatever has not is outside of them or has more places.</summary>
    [Fact]
    public void A_number_from_0_to_the_limit_with_at_most_six_places_is_taken_exactly() => Prop.ForAll(Figures().ToArbitrary(), value =>
    {
        bool taken = Millionths.TryOf(value, Most, out long millionths);

        Assert.Equal(value is >= 0m and <= Most && Places(value) <= 6 && !IsNegativeZero(value), taken);
        Assert.Equal(taken ? value * 1_000_000m : 0m, millionths);
    }).Hold(2_000);

    /// <summary>The same rate comes of a number that is taken exactly and of one that is rounded.</summary>
    [Fact]
    public void A_rate_is_the_number_rounded_half_up_to_six_places() => Prop.ForAll(Figures().ToArbitrary(), value =>
        Assert.Equal(decimal.Round(value, 6, MidpointRounding.AwayFromZero), PerformanceRate.Of(value).ToDecimal())).Hold(2_000);

    [Theory]
    [InlineData("1000000000", 1_000_000_000_000_000)]
    [InlineData("1000000000.000000", 1_000_000_000_000_000)]
    [InlineData("999999999.999999", 999_999_999_999_999)]
    public void A_billion_is_the_largest_limit(string value, long expected)
    {
        Assert.True(Millionths.TryOf(Number(value), 1_000_000_000, out long millionths));
        Assert.Equal(expected, millionths);
    }

    [Theory]
    [InlineData("1000000000.000001")]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709.551616")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("79228162514264337593543.950335")]
    [InlineData("-0.000001")]
    [InlineData("0.0000001")]
    public void Whatever_is_longer_is_not_taken(string value) => Assert.False(Millionths.TryOf(Number(value), 1_000_000_000, out _));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static int Places(decimal value) => (decimal.GetBits(value)[3] >> 16) & byte.MaxValue;

    private static bool IsNegativeZero(decimal value) => value == 0m && decimal.GetBits(value)[3] < 0;

    private static Gen<decimal> Figures() =>
        from digits in Gen.OneOf(Gen.Choose(0, 1_000), Gen.Choose(0, int.MaxValue), Gen.Elements(0, 100, 1_000_000, 99_999_999, 100_000_000, 100_000_001))
        from places in Gen.Choose(0, 10)
        from negative in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        let value = new decimal(digits, 0, 0, negative, (byte)places)
        where Math.Abs(value) <= PerformanceRate.Limit
        select value;
}
