using Mips.Scoring.Citations;

namespace Mips.Scoring.Registers;

/// <summary>When data of a performance year are submitted to CMS: § 414.1325(e).</summary>
/// <param name="PerformanceYear">The performance year.</param>
/// <param name="Opens">The first day, where CMS has announced it; null otherwise.</param>
/// <param name="Closes">The last day; CMS may specify a later one.</param>
public sealed record SubmissionPeriod(int PerformanceYear, Cited<DateTime>? Opens, Cited<DateTime> Closes)
{
    private static readonly Citation Deadline = Citation.Cfr("414.1325(e)");

    private static readonly ImmutableArray<Cited<DateTime>> Announced = [new DateTime(2027, 1, 4).CitedBy(Citation.Guidance("CMS, QPP notices of 2026"))];

    /// <summary>The submission period of a performance year: it ends on March 31 of the year after.</summary>
    /// <param name="performanceYear">For example 2026.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year has no calendar year after it.</exception>
    public static SubmissionPeriod Of(int performanceYear) => performanceYear is >= 1 and < 9999
        ? new(performanceYear, Announced.FirstOrDefault(day => day.Value.Year == performanceYear + 1), new DateTime(performanceYear + 1, 3, 31).CitedBy(Deadline))
        : throw new ArgumentOutOfRangeException(nameof(performanceYear), performanceYear, "A performance year is a calendar year.");
}
