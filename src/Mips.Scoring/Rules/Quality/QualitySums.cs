using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Sums over the lines of a quality score.</summary>
internal static class QualitySums
{
    public static int CountedMeasures(in QualityLines lines)
    {
        int counted = 0;
        foreach (ref readonly QualityLine line in lines.Measures)
        {
            counted += line.IsCounted ? 1 : 0;
        }

        return counted;
    }

    /// <summary>The sums over administrative claims measures.</summary>
    public static ClaimsSums OfClaims(in QualityLines lines)
    {
        long points = 0;
        int scored = 0;
        foreach (ref readonly ClaimsLine claim in lines.Claims)
        {
            points += claim.Points.TenThousandths & -(claim.IsCounted ? 1L : 0L);
            scored += claim.IsScored ? 1 : 0;
        }

        return new(Points.FromTenThousandths(points), scored);
    }

    /// <summary>Whether a scored claims measure rests on a placeholder benchmark, or a submitted measure on the lack of one that can still come.</summary>
    public static bool IsEstimate(in QualityLines lines)
    {
        for (int i = 0; lines.Facts.AwaitsBenchmarks && i < lines.Measures.Length; i++)
        {
            if (lines.Measures[i].Achievement.Ground == MeasurePointsGround.NoBenchmark)
            {
                return true;
            }
        }

        return lines.Facts.HasPlaceholders && RestsOnPlaceholder(lines);
    }

    private static bool RestsOnPlaceholder(in QualityLines lines)
    {
        foreach (ref readonly ClaimsLine claim in lines.Claims)
        {
            if (claim.IsScored && lines.Facts.Claims(claim.Measure).IsPlaceholder)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The achievement points of the submitted measures that count.</summary>
    public static Points OfMeasures(in QualityLines lines)
    {
        long sum = 0;
        foreach (ref readonly QualityLine line in lines.Measures)
        {
            sum += line.Points.TenThousandths & -(line.IsCounted ? 1L : 0L);
        }

        return Points.FromTenThousandths(sum);
    }
}

/// <summary>The sums over administrative claims measures.</summary>
/// <param name="Points">The points of those that count.</param>
/// <param name="Scored">How many add their own available points.</param>
internal readonly record struct ClaimsSums(Points Points, int Scored);
