using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The administrative claims measures that CMS calculated for a participant.</summary>
internal static class AdministrativeClaimsMeasures
{
    /// <summary>Leaves out measures that CMS's data gives to other programs than MIPS only.</summary>
    public static void KeepMips(in QualityLines lines)
    {
        if (!lines.Facts.HasClaimsOfOtherPrograms)
        {
            return;
        }

        foreach (ref ClaimsLine line in lines.Claims)
        {
            if (!lines.Facts.Claims(line.Measure).IsInMips)
            {
                line = line with { Disposition = AdministrativeClaimsDisposition.NotPartOfTheSet };
            }
        }
    }

    public static int IndexOf(ReadOnlySpan<ClaimsLine> lines, int measure)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Measure == measure)
            {
                return i;
            }
        }

        return -1;
    }
}
