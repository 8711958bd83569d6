using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Sums over the lines of a quality score.</summary>
internal static class QualitySums
{
    public static int CountedMeasures(ReadOnlySpan<QualityLine> lines)
    {
        int counted = 0;
        foreach (ref readonly QualityLine line in lines)
        {
            counted += line.IsCounted ? 1 : 0;
        }

        return counted;
    }

    /// <summary>The sums over administrative claims measures.</summary>
    public static ClaimsSums OfClaims(ReadOnlySpan<ClaimsLine> claims)
    {
        long points = 0;
        int scored = 0;
        foreach (ref readonly ClaimsLine claim in claims)
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

        return lines.Facts.HasPlaceholders && RestsOnPlaceholder(lines.Claims, lines.Facts);
    }

    private static bool RestsOnPlaceholder(ReadOnlySpan<ClaimsLine> claims, ResolvedMeasures facts)
    {
        foreach (ref readonly ClaimsLine claim in claims)
        {
            if (claim.IsScored && facts.Claims(claim.Measure).IsPlaceholder)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The achievement points of the submitted measures that count.</summary>
    public static Points OfMeasures(ReadOnlySpan<QualityLine> lines)
    {
        long sum = 0;
        foreach (ref readonly QualityLine line in lines)
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
