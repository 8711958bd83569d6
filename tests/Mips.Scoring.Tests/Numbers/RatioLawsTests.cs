using System.Numerics;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Numbers;

public class RatioLawsTests
{
    [Property(MaxTest = 500)]
    public void Every_decimal_comes_back_as_it_was(decimal value) => Assert.Equal(value, Ratio.Of(value).ToDecimal());

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("33.333333333333333333333333333")]
    [InlineData("-1.000000000000000000000000001")]
    [InlineData("999999999999999999.9999999999")]
    public void So_does_one_that_is_no_fraction_of_whole_numbers(string text)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.False(Ratio.Of(value).IsFraction);
        Assert.Equal(value, Ratio.Of(value).ToDecimal());
    }

    [Property(MaxTest = 500)]
    public void Sums_products_quotients_and_order_are_those_of_fractions(int a, int b, int c, int d)
    {
        (long bottom, long other) = (Math.Abs((long)b) + 1, Math.Abs((long)d) + 1);
        (Ratio left, Ratio right) = (Ratio.Of(a, bottom), Ratio.Of(c, other));

        AssertEqual((BigInteger)a * other + (BigInteger)c * bottom, (BigInteger)bottom * other, left + right);
        AssertEqual((BigInteger)a * other - (BigInteger)c * bottom, (BigInteger)bottom * other, left - right);
        AssertEqual((BigInteger)a * c, (BigInteger)bottom * other, left * right);
        Assert.Equal(((BigInteger)a * other).CompareTo((BigInteger)c * bottom), left.CompareTo(right));
        if (c > 0)
        {
            AssertEqual((BigInteger)a * other, (BigInteger)bottom * c, left / right);
        }
    }

    [Property(MaxTest = 2_000)]
    public void The_order_of_fractions_is_exact_whatever_their_length(long a, long b, long c, long d, bool near)
    {
        (long numerator, long denominator, long itsNumerator, long itsDenominator) = (LongOf(a), Math.Abs(LongOf(b)), LongOf(c), Math.Abs(LongOf(d)));
        if (near)
        {
            (itsNumerator, itsDenominator) = (numerator - 1, Math.Max(1, denominator - 1));
        }

        int expected = ((BigInteger)numerator * itsDenominator).CompareTo((BigInteger)itsNumerator * denominator);
        (Ratio left, Ratio right) = (Ratio.Of(numerator, denominator), Ratio.Of(itsNumerator, itsDenominator));

        Assert.Equal(expected, Math.Sign(left.CompareTo(right)));
        Assert.Equal(expected < 0, left < right);
        Assert.Equal(expected == 0, left == right);
    }

    /// <summary>Neighbours in a Farey sequence: their decimals are equal in every place that a decimal has.</summary>
    [Fact]
    public void Fractions_of_64_bits_that_differ_by_less_than_a_decimal_can_tell_are_told_apart()
    {
        (Ratio below, Ratio above) = (Ratio.Of(4_000_000_000_000_000_000, 4_000_000_000_000_000_001), Ratio.Of(4_000_000_000_000_000_001, 4_000_000_000_000_000_002));

        Assert.Equal(below.ToDecimal(), above.ToDecimal());
        Assert.True(below < above);
        Assert.False(below == above);
    }

    // Numbers of every length, without 0 and the one whose negative does not exist.
    private static long LongOf(long value)
    {
        long number = unchecked(value * 2_862_933_555_777_941_757L) >> (int)(value & 31);
        return number is 0 or long.MinValue ? 1 : number;
    }

    [Fact]
    public void What_does_not_fit_is_calculated_in_decimals()
    {
        Ratio large = Ratio.Of(long.MaxValue, 3);

        Assert.Equal((decimal)long.MaxValue / 3m + 1m / 7m, (large + Ratio.Of(1, 7)).ToDecimal());
        Assert.True(Ratio.Of(1) < Ratio.Of(1m + 1e-20m));
    }

    [Property(MaxTest = 500)]
    public void A_weighted_sum_is_rounded_half_up_once_and_exactly(ushort quality, ushort cost, byte activities, byte interoperability, uint bonus)
    {
        WeightedTerm[] terms =
        [
            new(30, Ratio.Of(quality, 700_001)), new(30, Ratio.Of(cost, 900_007)), new(15, Ratio.Of(activities, 4)), new(25, Ratio.Of(interoperability)),
            new(WeightedSum.Whole, Ratio.Of(bonus % 1_000_000, 123_457)),
        ];
        AssertRounded(terms);
    }

    [Property(MaxTest = 500)]
    public void So_is_one_of_numbers_between_nothing_and_a_hundred_with_any_denominators(uint quality, uint cost, uint activities, byte first, byte second, byte third)
    {
        WeightedTerm[] terms = [.. new[] { (quality, first), (cost, second), (activities, third) }.Select(one =>
        {
            long denominator = 1L + ((long)one.Item1 << (one.Item2 % 5));
            return new WeightedTerm(1 + (one.Item2 % 100), Ratio.Of(1 + (one.Item2 % 3 * (denominator / 3)), denominator));
        })];
        AssertRounded(terms);
    }

    /// <summary>Halves of next to nothing: twice the denominator has one bit more than the numerator.</summary>
    [Theory]
    [InlineData(31, 32)]
    [InlineData(31, 31)]
    [InlineData(30, 33)]
    [InlineData(32, 32)]
    public void Next_to_nothing_is_rounded_to_nothing(int first, int second) =>
        AssertRounded([new(30, Ratio.Of(1, 1L << first)), new(30, Ratio.Of(1, 1L << second))]);

    /// <summary>50.015 and the nearest numbers below and above it, in a fraction of 110 bits.</summary>
    [Theory]
    [InlineData(-1, 5001)]
    [InlineData(0, 5002)]
    [InlineData(1, 5002)]
    public void Ties_are_exact_at_the_largest_denominators(int step, long hundredths)
    {
        const long Large = 1L << 49;
        const long Prime = 16_777_213;
        WeightedTerm[] terms = [new(1, Ratio.Of((5_000 * Large) + (Large / 2) + step, Large)), new(1, Ratio.Of(5, Prime)), new(1, Ratio.Of(Prime - 5, Prime))];

        Assert.Equal(hundredths, WeightedSum.Rounded(terms, SumLimit.Of(100m), 2));
    }

    private static void AssertRounded(WeightedTerm[] terms)
    {
        (BigInteger numerator, BigInteger denominator) = terms.Aggregate(
            (BigInteger.Zero, BigInteger.One),
            (sum, term) => (sum.Item1 * term.Number.Denominator + sum.Item2 * term.Weight * term.Number.Numerator, sum.Item2 * term.Number.Denominator));

        BigInteger expected = BigInteger.Min((2 * numerator + denominator) / (2 * denominator), 10_000);
        Assert.Equal((long)expected, WeightedSum.Rounded(terms, SumLimit.Of(100m), 2));
    }

    private static void AssertEqual(BigInteger numerator, BigInteger denominator, Ratio actual)
    {
        if (actual.IsFraction)
        {
            Assert.Equal(numerator * actual.Denominator, actual.Numerator * denominator);
        }
    }
}
