using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The oracle's arithmetic is right on its own terms.</summary>
public sealed class FractionTests
{
    [Fact]
    public void Thirds_add_up() => Assert.Equal(1, new Fraction(1, 3) + new Fraction(2, 3));

    [Theory]
    [InlineData(5, 1000, 2, "0.01")]
    [InlineData(-5, 1000, 2, "-0.01")]
    [InlineData(4999, 1000000, 2, "0")]
    [InlineData(2, 3, 4, "0.6667")]
    public void A_half_goes_away_from_zero(int numerator, int denominator, int places, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), new Fraction(numerator, denominator).HalfUp(places).ToDecimal());

    [Fact]
    public void The_default_is_zero() => Assert.Equal(0, default(Fraction));

    [Property]
    public Property Division_undoes_multiplication() =>
        Prop.ForAll<int, int>((a, b) => b == 0 || (Fraction)a / b * b == a);

    [Theory]
    [InlineData("3000000000.5")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("4294967296")]
    public void Large_decimals_keep_every_bit(string text)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(text, Fraction.Of(value).HalfUp(1) == Fraction.Of(value) ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "rounded");
        Assert.Equal(0, Fraction.Of(value) + Fraction.Of(-value));
    }

    [Property]
    public Property A_decimal_comes_back_unchanged() =>
        Prop.ForAll<int, int>((a, b) => ((decimal)a / 10_000) is var d && Fraction.Of(d).ToDecimal() == d && (Fraction.Of(d) < b) == (d < b));
}
