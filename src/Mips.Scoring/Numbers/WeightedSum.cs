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
    public static long Rounded(ReadOnlySpan<WeightedTerm> terms, decimal most, int places) => Rounded(terms, most, WholeLimit(most), places);

    /// <summary>A limit that is a whole number from 1 to 100; 0 for any other.</summary>
    public static int WholeLimit(decimal most) => most is > 0m and <= 100m && decimal.Truncate(most) == most ? (int)most : 0;

    /// <summary>The rounded sum with a limit whose <see cref="WholeLimit"/> is known.</summary>
    public static long Rounded(ReadOnlySpan<WeightedTerm> terms, decimal most, int wholeLimit, int places)
    {
#if NET
        if (places == Places && wholeLimit > 0 && TotalBits(terms) <= MostBits)
        {
            return RoundedFraction(terms, wholeLimit);
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

    // With two places the hundredths are the sum itself, because the terms are hundred times as large. Whole numbers need no common denominator.
    private static long RoundedFraction(ReadOnlySpan<WeightedTerm> terms, int most)
    {
        unchecked
        {
            long whole = 0;
            Int128 numerator = 0;
            Int128 denominator = 1;
            foreach (ref readonly WeightedTerm term in terms)
            {
                Ratio number = term.Number;
                if (number.Denominator == 1 && number.Numerator is >= 0 and <= int.MaxValue)
                {
                    whole += number.Numerator * term.Weight;
                }
                else if (number.Numerator != 0)
                {
                    numerator = (numerator * number.Denominator) + (denominator * ((Int128)number.Numerator * term.Weight));
                    denominator *= number.Denominator;
                }
            }

            numerator += denominator * whole;
            long limit = most * 100L;
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
