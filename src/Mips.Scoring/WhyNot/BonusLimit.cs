namespace Mips.Scoring;

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

    /// <summary>Whether one more measure could add to the bonus.</summary>
    public static bool IsOpen(Scorecard card, Points counted, decimal percent) =>
        counted < Points.Of(card.Quality.AvailablePoints.Total.ToDecimal() * percent / 100m);
}
