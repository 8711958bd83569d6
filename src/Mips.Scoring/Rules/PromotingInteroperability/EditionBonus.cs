using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The bonus for reporting only the measures of the 2015 Edition with technology certified to it alone, PY2018 (§ 414.1380(b)(4)(i)).</summary>
internal static class EditionBonus
{
    private const int MarkStart = 2;

    public static Points Of(ResolvedRules rules, ResolvedBaseAndPerformance older, in SubmissionReader submission) =>
        older.Method.CertificationBonus?.Value is { } bonus && IsMarked(submission.CertificationId, bonus.Mark) && !ReportsTransitionMeasure(rules, older, submission)
            ? Points.Of(bonus.Points)
            : Points.Zero;

    private static bool IsMarked(string? certificationId, string mark) =>
        certificationId is { Length: > MarkStart } && string.CompareOrdinal(certificationId, MarkStart, mark, 0, mark.Length) == 0;

    private static bool ReportsTransitionMeasure(ResolvedRules rules, ResolvedBaseAndPerformance older, in SubmissionReader submission)
    {
        foreach (ResolvedStatement statement in rules.Statements)
        {
            if (submission.Reports(statement.Transition))
            {
                return true;
            }
        }

        foreach (ResolvedBaseMeasure measure in older.BaseMeasures)
        {
            if (submission.Reports(measure.Transition))
            {
                return true;
            }
        }

        foreach (ResolvedPerformanceMeasures measures in older.PerformanceMeasures)
        {
            if (submission.Reports(measures.Transition))
            {
                return true;
            }
        }

        foreach (ResolvedRegistry registry in older.RegistryMeasures)
        {
            if (submission.Reports(registry.Transition) || submission.Reports(registry.TransitionTwice))
            {
                return true;
            }
        }

        return false;
    }
}
