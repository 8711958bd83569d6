namespace Mips.Scoring.Interop;

/// <summary>Compares a rate that a document states beside its counts with the rate that the counts give.</summary>
internal static class StatedRate
{
    // CMS's guide for QRDA III writes six decimals; what lies beyond is the noise of binary numbers.
    private const int MostDecimals = 6;

    /// <summary>Whether the counts give the stated rate when they are rounded to as many decimals as are stated: it differs by half a unit of the last one at most.</summary>
    /// <param name="stated">The rate as written; trailing zeros are decimals, too.</param>
    /// <param name="computed">The rate of the counts, in the unit of the stated one.</param>
    public static bool Agrees(decimal stated, decimal computed) => Math.Abs(stated - computed) <= HalfUnit(Math.Min(MostDecimals, Decimals(stated)));

    private static int Decimals(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;

    private static decimal HalfUnit(int decimals) => new(5, 0, 0, isNegative: false, (byte)(decimals + 1));
}
