

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The continuous performance period of the category, counted with its first and its last day (§ 414.1320).</summary>
public static class PromotingInteroperabilityPeriod
{
    /// <summary>The days of a period.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, not before <paramref name="start"/>.</param>
    /// <returns>At least 1: a period that starts and ends on the same day has one day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public static int Days(DateTime start, DateTime end) =>
        end.Date < start.Date
            ? throw new ArgumentOutOfRangeException(nameof(end), end, "A period ends on or after its first day.")
            : (end.Date - start.Date).Days + 1;
}
