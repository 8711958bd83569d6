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
    private WideNumber numerator;
    private WideNumber lessOne;
    private ulong whole;
    private int bits;

    /// <summary>Whether a sum with such a limit (<see cref="SumLimit.Whole"/>) and so many places is rounded as one fraction.</summary>
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
            WideNumber denominator = this.lessOne + One;
            WideNumber all = this.numerator + (denominator * this.whole);
            ulong limit = (ulong)most * 100;
            return (long)(all >= denominator * limit ? limit : DivideHalfUp(all, denominator));
        }
    }

    private static WideNumber One => new(0, 1);

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
            WideNumber denominator = this.lessOne + One;
            this.bits += BitOperations.Log2(part | parts) + 1;
            this.numerator = (this.numerator * parts) + (denominator * part * (ulong)term.Weight);
            this.lessOne = (denominator * parts) - One;
        }
    }

    // The quotient of the leading bits is short by one at most; what is left decides.
    private static ulong DivideHalfUp(WideNumber numerator, WideNumber denominator)
    {
        unchecked
        {
            WideNumber twice = denominator + denominator;
            WideNumber doubled = numerator + numerator + denominator;
            int shift = Math.Max(0, Math.Max(doubled.Bits, twice.Bits) - LongBits);
            ulong quotient = shift == 0 ? doubled.Lower / twice.Lower : (doubled >> shift).Lower / ((twice >> shift).Lower + 1);
            return doubled - (twice * quotient) >= twice ? quotient + 1 : quotient;
        }
    }
}
#endif
