using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The limit of a quality bonus, a share of the available points.</summary>
internal static class BonusLimit
{
    /// <summary>Adds the finding that the measures earned more than counts.</summary>
    public static void AddTo(ImmutableArray<Shortfall>.Builder found, ShortfallSubject subject, Points counted, Points earned, Citation citation)
    {
        if (earned > counted)
        {
            found.Add(new()
            {
                Subject = subject,
                Category = PerformanceCategory.Quality,
                Reason = ShortfallReason.BonusAtLimit,
                Actual = earned.ToDecimal(),
                Needed = counted.ToDecimal(),
                Citation = citation,
            });
        }
    }

    /// <summary>Adds that finding and, while one more measure could add to the bonus, what each measure lacks.</summary>
    public static void AddWithMeasures(
        ImmutableArray<Shortfall>.Builder found,
        Scorecard card,
        ShortfallSubject subject,
        Points counted,
        Func<QualityMeasureScore, Points> earned,
        Cited<decimal> maximumPercent,
        Func<QualityMeasureScore, int, Shortfall?> lacking)
    {
        ImmutableArray<QualityMeasureScore> lines = card.Quality.Measures;
        AddTo(found, subject, counted, lines.Aggregate(Points.Zero, (sum, line) => sum + earned(line)), maximumPercent.Citation);
        if (IsOpen(card, counted, maximumPercent.Value))
        {
            found.AddRange(lines.Select(lacking).OfType<Shortfall>());
        }
    }

    private static bool IsOpen(Scorecard card, Points counted, decimal percent) =>
        counted < Points.Of(card.Quality.AvailablePoints.Total.ToDecimal() * percent / 100m);
}
