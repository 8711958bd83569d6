namespace Mips.Scoring.Numbers;

/// <summary>Decimal numbers in whole millionths. Nearly every figure of a request is one, and then the calculation goes on in whole numbers.</summary>
internal static class Millionths
{
    /// <summary>Millionths of one.</summary>
    public const long PerOne = 1_000_000;
    private const int Places = 6;
    private const int ScaleBits = 16;

    /// <summary>A number in millionths.</summary>
    /// <param name="value">The number.</param>
    /// <param name="most">The largest number that is wanted, at most one billion.</param>
    /// <param name="millionths">The number in millionths; 0 if it has not that form.</param>
    /// <returns>Whether it is from 0 to <paramref name="most"/> and written with at most six places.</returns>
    public static bool TryOf(decimal value, long most, out long millionths)
    {
        unchecked
        {
            DecimalBits bits = new(value);
            uint signAndScale = (uint)bits.Flags >> ScaleBits;
            if (signAndScale > Places || bits.High != 0 || bits.Lower > (ulong)(most * Ratio.PowersOfTen[signAndScale]))
            {
                millionths = 0;
                return false;
            }

            millionths = (long)bits.Lower * Ratio.PowersOfTen[Places - signAndScale];
            return true;
        }
    }
}
