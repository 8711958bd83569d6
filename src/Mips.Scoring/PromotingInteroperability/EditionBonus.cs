namespace Mips.Scoring;

/// <summary>The bonus for reporting only the measures of the 2015 Edition with technology certified to it alone, PY2018 (§ 414.1380(b)(4)(i)).</summary>
internal static class EditionBonus
{
    private const int MarkStart = 2;

    public static Points Of(PromotingInteroperabilityMethod.BaseAndPerformance method, string? certificationId, SubmissionReader reader) =>
        method.CertificationBonus?.Value is { } bonus && IsMarked(certificationId, bonus.Mark) && !ReportsTransitionMeasure(method, reader)
            ? Points.Of(bonus.Points)
            : Points.Zero;

    private static bool IsMarked(string? certificationId, string mark) =>
        certificationId is not null && string.CompareOrdinal(certificationId, MarkStart, mark, 0, mark.Length) == 0;

    private static bool ReportsTransitionMeasure(PromotingInteroperabilityMethod.BaseAndPerformance method, SubmissionReader reader)
    {
        foreach (Cited<BaseMeasure> measure in method.BaseMeasures)
        {
            if (reader.Find(measure.Value.TransitionId) is not null)
            {
                return true;
            }
        }

        foreach (Cited<PerformanceMeasures> measure in method.PerformanceMeasures)
        {
            if (measure.Value.TransitionId is string transitionId && reader.Find(transitionId) is not null)
            {
                return true;
            }
        }

        foreach (Cited<Registry> registry in method.Registries)
        {
            if (registry.Value.TransitionId is string transitionId && reader.Find(transitionId) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
