using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The administrative claims measures that CMS calculated for a participant.</summary>
internal static class AdministrativeClaimsMeasures
{
    /// <summary>Leaves out measures that CMS's data gives to other programs only.</summary>
    public static void KeepProgram(Span<AdministrativeClaimsMeasureScore> scores, string program)
    {
        foreach (ref AdministrativeClaimsMeasureScore score in scores)
        {
            if (!score.Measure.Programs.IsEmpty && !score.Measure.Programs.Contains(program))
            {
                score = Without(score, AdministrativeClaimsDisposition.NotPartOfTheSet);
            }
        }
    }

    public static AdministrativeClaimsMeasureScore Without(in AdministrativeClaimsMeasureScore score, AdministrativeClaimsDisposition disposition) =>
        score with { Disposition = disposition };

    public static int IndexOf(ReadOnlySpan<AdministrativeClaimsMeasureScore> scores, string? measureId)
    {
        for (int i = 0; i < scores.Length; i++)
        {
            if (string.Equals(scores[i].Measure.Id, measureId, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
