namespace Mips.Scoring.Interop;

/// <summary>The improvement activities of a set or section, which states one period for all of them.</summary>
/// <param name="Start">The first day of the period.</param>
/// <param name="End">The last day of the period, included.</param>
/// <param name="Rows">The activities.</param>
internal sealed record WrittenActivities(DateTime Start, DateTime End, ImmutableArray<ImprovementActivitySubmission> Rows)
{
    private const string Path = "improvementActivities";
    private const decimal LeastPercent = 50m;

    /// <summary>The activities that an attestation states; it never states more than the request: not longer, and not more of the group.</summary>
    public static WrittenActivities Of(ScoringRequest request, ReferenceData data, UnwrittenList unwritten)
    {
        DateTime end = new(data.PerformanceYear, 12, 31);
        HashSet<string> seen = new(StringComparer.Ordinal);
        (string Path, ImprovementActivitySubmission Row)[] stated =
        [
            .. request.ImprovementActivities
                .Select((row, index) => (Path: FormattableString.Invariant($"{Path}[{index}]"), Row: row))
                .Where(entry => IsAttestation(entry.Path, entry.Row, data, seen, end.DayOfYear, unwritten)),
        ];
        int days = Days([.. stated.Select(entry => entry.Row.ContinuousDays)]);
        ImmutableArray<ImprovementActivitySubmission> rows = [.. stated.Where(entry => IsThatLong(entry.Path, entry.Row, days, unwritten)).Select(entry => new ImprovementActivitySubmission(entry.Row.ActivityId) { ContinuousDays = days })];
        DateTime start = end.AddDays(1 - days);
        if (!rows.IsEmpty)
        {
            unwritten.Add(UnwrittenReason.Assumed, Path, FormattableString.Invariant($"{start:yyyy-MM-dd} to {end:yyyy-MM-dd}"), FormattableString.Invariant($"which days they were is not in a request; the last {days} of the year are written"));
        }

        return new(start, end, rows);
    }

    private static int Days(int[] days) => Array.Exists(days, IsEnough) ? days.Where(IsEnough).Min() : days.DefaultIfEmpty(ActivityPeriod.LeastDays).Min();

    private static bool IsEnough(int days) => days >= ActivityPeriod.LeastDays;

    private static bool IsAttestation(string path, ImprovementActivitySubmission? row, ReferenceData data, HashSet<string> seen, int daysOfYear, UnwrittenList unwritten)
    {
        if (row?.ActivityId is not string id || data.FindImprovementActivity(id) is null)
        {
            unwritten.Add(UnwrittenReason.Refused, path, row?.ActivityId, $"not an improvement activity of PY{data.PerformanceYear}");
            return false;
        }

        if (row.ContinuousDays < 1 || row.ContinuousDays > daysOfYear)
        {
            unwritten.Add(UnwrittenReason.Refused, path, id, FormattableString.Invariant($"{row.ContinuousDays} days are no period of {data.PerformanceYear}"));
            return false;
        }

        if (row.PercentOfGroup is < LeastPercent)
        {
            unwritten.Add(UnwrittenReason.NoPlace, path, id, FormattableString.Invariant($"an attestation says that at least {LeastPercent} percent of the group performed it, not {row.PercentOfGroup}"));
            return false;
        }

        if (!seen.Add(id))
        {
            unwritten.Add(UnwrittenReason.Refused, path, id, "an activity is attested once");
            return false;
        }

        if (row.PercentOfGroup is decimal percent)
        {
            unwritten.Add(UnwrittenReason.LessClosely, path + ".percentOfGroup", FormattableString.Invariant($"{percent}"), FormattableString.Invariant($"written as an attestation, which says at least {LeastPercent} percent"));
        }

        return true;
    }

    private static bool IsThatLong(string path, ImprovementActivitySubmission row, int days, UnwrittenList unwritten)
    {
        if (row.ContinuousDays < days)
        {
            unwritten.Add(UnwrittenReason.NoPlace, path, row.ActivityId, FormattableString.Invariant($"performed for {row.ContinuousDays} days; the form has one period for all activities, which is {days} days"));
            return false;
        }

        if (row.ContinuousDays > days)
        {
            unwritten.Add(UnwrittenReason.LessClosely, path + ".continuousDays", FormattableString.Invariant($"{row.ContinuousDays}"), FormattableString.Invariant($"written as {days} days: the form has one period for all activities"));
        }

        return true;
    }
}
