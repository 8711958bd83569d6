#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
#endif

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
    private const int LongBits = 64;

    // More than fits for a number that is no fraction, or is below 0.
    private static int TotalBits(ReadOnlySpan<WeightedTerm> terms)
    {
        int bits = 0;
        foreach (ref readonly WeightedTerm term in terms)
        {
            Ratio number = term.Number;
            bits += !number.IsFraction || number.Numerator < 0 ? MostBits + 1
                : number.Denominator == 1 && number.Numerator <= 100 ? 0
                : BitOperations.Log2((ulong)number.Numerator | (ulong)number.Denominator) + 1;
        }

        return bits;
    }

    // With two places the hundredths are the sum itself, because the terms are hundred times as large. Whole numbers need no common denominator.
    private static long RoundedFraction(ReadOnlySpan<WeightedTerm> terms, int most)
    {
        unchecked
        {
            ulong whole = 0;
            UInt128 numerator = 0;
            UInt128 denominator = 1;
            foreach (ref readonly WeightedTerm term in terms)
            {
                (ulong part, ulong parts, ulong weight) = ((ulong)term.Number.Numerator, (ulong)term.Number.Denominator, (ulong)term.Weight);
                if (parts == 1 && part <= int.MaxValue)
                {
                    whole += part * weight;
                }
                else if (part != 0)
                {
                    numerator = Times(numerator, parts) + Times(Times(denominator, part), weight);
                    denominator = Times(denominator, parts);
                }
            }

            numerator += Times(denominator, whole);
            ulong limit = (ulong)most * 100;
            return (long)(numerator >= Times(denominator, limit) ? limit : DivideHalfUp(numerator, denominator));
        }
    }

    // The quotient of the leading bits is short by one at most; what is left decides.
    private static ulong DivideHalfUp(UInt128 numerator, UInt128 denominator)
    {
        unchecked
        {
            UInt128 twice = denominator + denominator;
            UInt128 doubled = numerator + numerator + denominator;
            int shift = Math.Max(0, LongBits - (int)UInt128.LeadingZeroCount(doubled));
            ulong quotient = shift == 0 ? (ulong)doubled / (ulong)twice : (ulong)(doubled >> shift) / ((ulong)(twice >> shift) + 1);
            return doubled - Times(twice, quotient) >= twice ? quotient + 1 : quotient;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static UInt128 Times(UInt128 number, ulong factor)
    {
        unchecked
        {
            ulong upper = Math.BigMul((ulong)number, factor, out ulong lower);
            return new UInt128(upper + ((ulong)(number >> LongBits) * factor), lower);
        }
    }
#endif
}
