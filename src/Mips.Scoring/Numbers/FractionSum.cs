#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Mips.Scoring.Numbers;

/// <summary>A <see cref="WeightedSum"/> as one fraction of 128 bits, term by term.</summary>
internal struct FractionSum
{
    private const int MostBits = 112;
    private const int LongBits = 64;
    private const int Places = 2;
    private UInt128 numerator;
    private UInt128 lessOne;
    private ulong whole;
    private int bits;

    /// <summary>Whether a sum with such a limit (<see cref="WeightedSum.WholeLimit"/>) and so many places is rounded as one fraction.</summary>
    public static bool CanRound(int wholeLimit, int places) => places == Places && wholeLimit > 0;

    /// <summary>Whether all terms together have few enough bits, and none is below 0 or no fraction.</summary>
    public readonly bool IsExact => this.bits <= MostBits;

    /// <summary>Adds a term. With two places the hundredths are the sum itself, because the terms are hundred times as large. Whole numbers need no common denominator.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in WeightedTerm term)
    {
        if (term.Number.IsWholePercent)
        {
            this.whole = unchecked(this.whole + ((ulong)term.Number.Numerator * (ulong)term.Weight));
        }
        else
        {
            this.AddFraction(term);
        }
    }

    /// <summary>The rounded sum in hundredths, for a limit that is a whole number.</summary>
    public readonly long Rounded(int most)
    {
        unchecked
        {
            UInt128 denominator = this.lessOne + 1;
            UInt128 all = this.numerator + Times(denominator, this.whole);
            ulong limit = (ulong)most * 100;
            return (long)(all >= Times(denominator, limit) ? limit : DivideHalfUp(all, denominator));
        }
    }

    private void AddFraction(in WeightedTerm term)
    {
        unchecked
        {
            Ratio number = term.Number;
            if (!number.IsFraction || number.Numerator < 0)
            {
                this.bits = MostBits + 1;
                return;
            }

            (ulong part, ulong parts) = ((ulong)number.Numerator, (ulong)number.Denominator);
            UInt128 denominator = this.lessOne + 1;
            this.bits += BitOperations.Log2(part | parts) + 1;
            this.numerator = Times(this.numerator, parts) + Times(Times(denominator, part), (ulong)term.Weight);
            this.lessOne = Times(denominator, parts) - 1;
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
}
#endif
