using System.Runtime.CompilerServices;

namespace Mips.Scoring.Numbers;

/// <summary>The one rounding of the engine: half up, as CMS's published outputs show, safe against decimals that do not terminate.</summary>
/// <remarks>
/// Thirds do not terminate in <see cref="decimal"/>, so a sum that is exactly half can arrive as 0.4999….
/// The value is therefore first rounded to 20 places (guard digits) and only then to the places asked for.
/// Negative values round half away from zero.
/// </remarks>
public static class Rounding
{
    private const int GuardPlaces = 20;

    /// <summary>Rounds half up (half away from zero for negative values).</summary>
    /// <param name="value">Any value whose magnitude is below 10^7.</param>
    /// <param name="places">Decimal places to keep, 0 to 19.</param>
    /// <returns>The rounded value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is not in 0 to 19.</exception>
    public static decimal HalfUp(decimal value, int places)
    {
        if (places is < 0 or >= GuardPlaces)
        {
            throw new ArgumentOutOfRangeException(nameof(places), places, "Places must be 0 to 19.");
        }

        decimal guarded = decimal.Round(value, GuardPlaces, MidpointRounding.AwayFromZero);
        return decimal.Round(guarded, places, MidpointRounding.AwayFromZero);
    }

    /// <summary>Compares two results of calculations. What differs after the guard digits only is equal: sums of thirds that are the same number.</summary>
    /// <param name="left">Any value whose magnitude is below 10^7.</param>
    /// <param name="right">Another.</param>
    /// <returns>Below 0, 0 or above 0, as <see cref="decimal.Compare"/>.</returns>
    internal static int Compare(decimal left, decimal right) => decimal.Round(left - right, GuardPlaces, MidpointRounding.AwayFromZero).CompareTo(0m);

    /// <summary>Divides two integers and rounds the quotient half up to a whole number, exactly.</summary>
    /// <param name="numerator">At least 0 and at most <see cref="long.MaxValue"/> / 2.</param>
    /// <param name="denominator">At least 1 and at most <see cref="long.MaxValue"/> / 2.</param>
    internal static long DivideHalfUp(long numerator, long denominator) => (2 * numerator + denominator) / (2 * denominator);

    /// <summary>Rounds part ÷ whole × scale half up to a whole number, exactly.</summary>
    /// <param name="part">From 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">At least 1.</param>
    /// <param name="scale">At least 0 and at most 1,000,000.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long ShareHalfUp(long part, long whole, long scale)
    {
        const long SafeWhole = long.MaxValue / 4_000_000;
        return whole <= SafeWhole ? unchecked((long)((ulong)(2 * part * scale + whole) / (ulong)(2 * whole))) : ShareOfMore(part, whole, scale);
    }

    private static long ShareOfMore(long part, long whole, long scale) => (long)decimal.Floor(((2m * part * scale) + whole) / (2m * whole));
}
