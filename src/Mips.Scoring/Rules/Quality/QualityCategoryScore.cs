using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The quality performance category score: points, bonuses and adjustment over available points, plus improvement, at most 100 %. § 414.1380(b)(1)(vii).</summary>
public static class QualityCategoryScore
{
    /// <summary>The unrounded category score.</summary>
    /// <param name="points">Achievement points, bonus points and complex organization adjustment.</param>
    /// <param name="available">Available points.</param>
    /// <param name="improvement">Percentage points of improvement.</param>
    /// <returns>0–100 %; null if no points are available.</returns>
    public static Percent? Of(Points points, Points available, Percent improvement) =>
        available == Points.Zero ? null : (Percent.OfShare(points.TenThousandths, available.TenThousandths) + improvement).AtMostHundred();
}
