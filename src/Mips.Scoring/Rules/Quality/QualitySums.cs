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

    public static int ScoredClaims(ReadOnlySpan<ClaimsLine> claims)
    {
        int scored = 0;
        foreach (ref readonly ClaimsLine claim in claims)
        {
            scored += claim.IsScored ? 1 : 0;
        }

        return scored;
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

    public static Points AchievementPoints(ReadOnlySpan<QualityLine> lines, ReadOnlySpan<ClaimsLine> claims)
    {
        long sum = 0;
        foreach (ref readonly QualityLine line in lines)
        {
            sum += line.Points.TenThousandths * (line.IsCounted ? 1 : 0);
        }

        foreach (ref readonly ClaimsLine claim in claims)
        {
            sum += claim.Points.TenThousandths * (claim.IsCounted ? 1 : 0);
        }

        return Points.FromTenThousandths(sum);
    }
}
