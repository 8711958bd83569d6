namespace Mips.Scoring.Numbers;

/// <summary>One part of a weighted sum.</summary>
/// <param name="Weight">A whole weight, 0 to 100.</param>
/// <param name="Number">What is weighted.</param>
internal readonly record struct WeightedTerm(int Weight, Ratio Number);

/// <summary>Sums of weighted numbers ÷ 100, rounded half up once, exactly.</summary>
/// <remarks>
/// The sum is one fraction, whose denominator is the product of the denominators. It fits into 128 bits where the numerators and denominators of all
/// terms together have at most 112 bits, which the numbers of law and data do by far. Beyond that, and on netstandard2.0, which has no integers
/// of this size, the sum is one of decimals and rounded as such.
/// </remarks>
internal static class WeightedSum
{
    /// <summary>The weight of what is not weighted.</summary>
    public const int Whole = 100;

    /// <summary>The rounded sum in units of its last place.</summary>
    /// <param name="terms">The terms; together not negative.</param>
    /// <param name="most">The limit of the sum.</param>
    /// <param name="places">The decimal places to keep, 0 to 6.</param>
    /// <returns>For example 9453 for 94.53 with two places.</returns>
    public static long Rounded(ReadOnlySpan<WeightedTerm> terms, decimal most, int places)
    {
#if NET
        if (places == Places && most is > 0m and <= 100m && decimal.Truncate(most) == most && TotalBits(terms) <= MostBits)
        {
            return RoundedFraction(terms, most);
        }
#endif
        decimal sum = 0m;
        foreach (ref readonly WeightedTerm term in terms)
        {
            sum += term.Weight * term.Number.ToDecimal();
        }

        return (long)(Rounding.HalfUp(Math.Min(sum / 100m, most), places) * Ratio.PowersOfTen[places]);
    }

#if NET
    private const int Places = 2;
    private const int MostBits = 112;
    private const int LongBits = 62;

    // More than fits for a number that is no fraction.
    private static int TotalBits(ReadOnlySpan<WeightedTerm> terms)
    {
        int bits = 0;
        foreach (ref readonly WeightedTerm term in terms)
        {
            Ratio number = term.Number;
            bits += !number.IsFraction ? MostBits + 1
                : number.Denominator == 1 && number.Numerator is >= 0 and <= 100 ? 0
                : 64 - (int)long.LeadingZeroCount(Math.Max(Math.Abs(number.Numerator), number.Denominator));
        }

        return bits;
    }

    // With two places the hundredths are the sum itself, because the terms are hundred times as large.
    private static long RoundedFraction(ReadOnlySpan<WeightedTerm> terms, decimal most)
    {
        unchecked
        {
            Int128 numerator = 0;
            Int128 denominator = 1;
            foreach (ref readonly WeightedTerm term in terms)
            {
                long one = term.Number.Denominator;
                Int128 weighted = (Int128)term.Number.Numerator * term.Weight;
                if (one == 1)
                {
                    numerator += denominator * weighted;
                }
                else if (weighted != 0)
                {
                    numerator = (numerator * one) + (denominator * weighted);
                    denominator *= one;
                }
            }

            long limit = (long)(most * 100m);
            return numerator >= denominator * limit ? limit : DivideHalfUp(numerator, denominator);
        }
    }

    // The quotient of the leading bits is off by one at most; what is left decides.
    private static long DivideHalfUp(Int128 numerator, Int128 denominator)
    {
        unchecked
        {
            int shift = Math.Max(0, 128 - (int)Int128.LeadingZeroCount(numerator | denominator) - LongBits);
            long quotient = (long)(numerator >> shift) / (long)(denominator >> shift);
            Int128 twice = denominator << 1;
            Int128 rest = (numerator << 1) + denominator - (twice * quotient);
            while (rest < 0)
            {
                (quotient, rest) = (quotient - 1, rest + twice);
            }

            while (rest >= twice)
            {
                (quotient, rest) = (quotient + 1, rest - twice);
            }

            return quotient;
        }
    }
#endif
}
