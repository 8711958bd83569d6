namespace Mips.Scoring.ImportCmsData;

/// <summary>A number that cannot be right in CMS's file: a decile that would start on the worse side of the one before it.</summary>
internal static class PublishedSlip
{
    private const int Decile8 = 6;

    // CAHPS_9 in 2018: decile 7 starts at 93.55 and decile 8 at 92.24. Decile 7 is left empty, the smallest change that keeps the order.
    internal static ImmutableArray<decimal> Corrected((int Year, string MeasureId) row, ImmutableArray<decimal> deciles) =>
        row == (2018, "CAHPS_9") && deciles[Decile8] < deciles[Decile8 - 1] ? deciles.SetItem(Decile8, deciles[Decile8 - 1]) : deciles;
}
