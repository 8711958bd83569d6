namespace Mips.Scoring;

/// <summary>The bonus for reporting only the measures of the 2015 Edition with technology certified to it alone, PY2018 (§ 414.1380(b)(4)(i)).</summary>
internal static class EditionBonus
{
    private const int MarkStart = 2;

    public static Points Of(ResolvedBaseAndPerformance rules, SubmissionReader submission) =>
        rules.Method.CertificationBonus?.Value is { } bonus && IsMarked(submission.CertificationId, bonus.Mark) && !ReportsTransitionMeasure(rules, submission)
            ? Points.Of(bonus.Points)
            : Points.Zero;

    private static bool IsMarked(string? certificationId, string mark) =>
        certificationId is not null && string.CompareOrdinal(certificationId, MarkStart, mark, 0, mark.Length) == 0;

    private static bool ReportsTransitionMeasure(ResolvedBaseAndPerformance rules, SubmissionReader submission)
    {
        foreach (ResolvedBaseMeasure measure in rules.BaseMeasures)
        {
            if (submission.Find(measure.Transition).IsReported)
            {
                return true;
            }
        }

        foreach (ResolvedPerformanceMeasures measures in rules.PerformanceMeasures)
        {
            if (submission.Find(measures.Transition).IsReported)
            {
                return true;
            }
        }

        foreach (ResolvedRegistry registry in rules.Registries)
        {
            if (submission.Find(registry.Transition).IsReported)
            {
                return true;
            }
        }

        return false;
    }
}
