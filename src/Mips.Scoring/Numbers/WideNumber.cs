#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Mips.Scoring.Numbers;

/// <summary>A whole number of 128 bits, as far as a <see cref="FractionSum"/> needs it. Nothing is checked: who calculates knows how many bits a result has.</summary>
/// <remarks>UInt128 says the same, but no image (ReadyToRun) can hold code that uses it: every process would compile each of its operators, and run them slowly until it compiles them again.</remarks>
internal readonly struct WideNumber(ulong upper, ulong lower)
{
    private const int Half = 64;
    private readonly ulong upper = upper;
    private readonly ulong lower = lower;

    /// <summary>The lower 64 bits.</summary>
    public ulong Lower => this.lower;

    /// <summary>How many bits it has.</summary>
    public int Bits => this.upper == 0 ? Half - BitOperations.LeadingZeroCount(this.lower) : (2 * Half) - BitOperations.LeadingZeroCount(this.upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideNumber operator *(WideNumber number, ulong factor)
    {
        ulong carried = Math.BigMul(number.lower, factor, out ulong product);
        return new(unchecked(carried + (number.upper * factor)), product);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideNumber operator +(WideNumber left, WideNumber right)
    {
        unchecked
        {
            ulong sum = left.lower + right.lower;
            return new(left.upper + right.upper + (sum < left.lower ? 1UL : 0UL), sum);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideNumber operator -(WideNumber left, WideNumber right) =>
        unchecked(new(left.upper - right.upper - (left.lower < right.lower ? 1UL : 0UL), left.lower - right.lower));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(WideNumber left, WideNumber right) => left.upper > right.upper || (left.upper == right.upper && left.lower >= right.lower);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(WideNumber left, WideNumber right) => right >= left;

    /// <summary>The number without its last bits, 1 to 63 of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideNumber operator >>(WideNumber number, int bits) => new(number.upper >> bits, (number.lower >> bits) | (number.upper << (Half - bits)));
}
#endif
