using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Numbers;

public class DollarsTests
{
    [Theory]
    [InlineData("1234.56", "$1,234.56")]
    [InlineData("0", "$0.00")]
    [InlineData("-79.08", "-$79.08")]
    [InlineData("0.1234567", "$0.1234567")]
    public void An_amount_is_written_with_its_sign_and_every_place(string amount, string text)
    {
        Dollars dollars = Dollars.Of(decimal.Parse(amount, CultureInfo.InvariantCulture));
        Assert.Equal(text, dollars.ToString());
        Assert.Equal(dollars, Dollars.Parse(text));
        Assert.Equal(dollars, Dollars.Parse(amount));
    }

    [Theory]
    [InlineData("0.125", "0.13")]
    [InlineData("-0.125", "-0.13")]
    [InlineData("0.1249999999999999999999999999", "0.12")]
    public void Cents_are_rounded_half_away_from_zero(string amount, string cents) =>
        Assert.Equal(Dollars.Parse(cents), Dollars.Parse(amount).ToCents());

    [Theory]
    [InlineData("twelve")]
    [InlineData("12$")]
    [InlineData("$$12")]
    [InlineData("12345678901234567890123456789.5")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_amount_or_would_be_rounded_is_refused(string? text)
    {
        Assert.False(Dollars.TryParse(text, null, out Dollars dollars));
        Assert.Equal(Dollars.Zero, dollars);
        Assert.ThrowsAny<SystemException>(() => Dollars.Parse(text!));
    }

    [Fact]
    public void A_percentage_of_an_amount_is_not_rounded()
    {
        Assert.Equal(Dollars.Of(0.0009m), new Percent(9m).Of(Dollars.Of(0.01m)));
        Assert.Equal(3m, Dollars.Of(9m) / Dollars.Of(3m));
        Assert.Equal(Dollars.Of(13.5m), 1.5m * Dollars.Of(9m));
        Assert.Equal(Dollars.Of(4.5m), Dollars.Of(9m) / 2m);
        Assert.Equal(Dollars.Of(-9m), -Dollars.Of(9m));
    }

    [Property]
    public bool JSON_and_text_keep_every_amount(decimal amount)
    {
        Dollars dollars = Dollars.Of(amount);
        return JsonSerializer.Deserialize<Dollars>(JsonSerializer.Serialize(dollars)) == dollars
            && Dollars.Parse(dollars.ToString()) == dollars;
    }

    /// <summary>Sums are those of decimal numbers, in any order, so that a budget has no order.</summary>
    [Property]
    public bool Sums_and_order_are_those_of_decimal_numbers(int left, int right)
    {
        (decimal a, decimal b) = (left / 100m, right / 1000m);
        (Dollars x, Dollars y) = (Dollars.Of(a), Dollars.Of(b));
        return x + y == Dollars.Of(a + b) && x + y == y + x && x - y == Dollars.Of(a - b)
            && x.CompareTo(y) == a.CompareTo(b) && x < y == a < b && x >= y == a >= b && x > y == a > b && x <= y == a <= b
            && Dollars.Min(x, y) == (a < b ? x : y) && Dollars.Max(x, y) == (a < b ? y : x);
    }
}
