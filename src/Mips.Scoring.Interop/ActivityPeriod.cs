namespace Mips.Scoring.Interop;

/// <summary>The days of improvement activities that are stated for a set or a section.</summary>
internal static class ActivityPeriod
{
    /// <summary>An attestation without a period says that the activity was performed as long as it must be.</summary>
    public const int LeastDays = 90;

    /// <summary>The days of the period, both ends included; a period that is none, or of another year, is a problem.</summary>
    public static int Days(DateTime? start, DateTime? end, int performanceYear, Place place, ProblemList problems)
    {
        if (start is not DateTime first || end is not DateTime last)
        {
            return LeastDays;
        }

        if (last >= first && first.Year == performanceYear && last.Year == performanceYear)
        {
            return (last - first).Days + 1;
        }

        problems.Add(ImportProblemKind.Contradiction, place, FormattableString.Invariant($"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}"), FormattableString.Invariant($"must be a period of {performanceYear}"));
        return LeastDays;
    }
}
