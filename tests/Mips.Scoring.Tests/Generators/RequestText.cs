namespace Mips.Scoring.Tests.Generators;

/// <summary>A request in a few lines, for the message of a failed comparison.</summary>
internal static class RequestText
{
    public static IEnumerable<string> Lines(ScoringRequest request)
    {
        yield return $"{request.Participant} types {string.Join(", ", request.Participant.ClinicianTypes)}";
        foreach (QualityMeasureSubmission s in request.Quality)
        {
            yield return $"{s.MeasureId} {s.CollectionType} {Performance(s)} completeness {s.DataCompleteness}";
        }

        foreach (AdministrativeClaimsResult claims in request.AdministrativeClaims)
        {
            yield return claims.ToString();
        }

        foreach (CostMeasureResult cost in request.Cost)
        {
            yield return cost.ToString();
        }

        foreach (ImprovementActivitySubmission activity in request.ImprovementActivities)
        {
            yield return activity.ToString();
        }

        foreach (PromotingInteroperabilitySubmission s in request.PromotingInteroperability)
        {
            yield return $"{s.CehrtId} {s.PerformanceStart:yyyy-MM-dd}..{s.PerformanceEnd:yyyy-MM-dd} " + string.Join(", ", s.Measures.Select(m => $"{m.MeasureId} {m.Numerator}/{m.Denominator}{m.Answer}"));
        }

        yield return $"survey {(request.CahpsSurvey is CahpsSurvey survey ? survey.MetSamplingMinimum + " " + string.Join(", ", survey.SummarySurveyMeasures) : "none")}";
        yield return $"{request.PriorYear} {request.PatientPopulation} {string.Join(", ", request.ReweightingGrants)} automatic {request.AutomaticExtremeAndUncontrollableCircumstances}";
    }

    private static string Performance(QualityMeasureSubmission submission) =>
        submission.Counts is MeasureCounts counts ? Text(counts)
        : submission.Strata.IsEmpty ? $"{submission.PerformanceRate} of {submission.Cases} cases"
        : string.Join(" ", submission.Strata.Select(s => $"[{s.Stratum} {Text(s.Counts)} {s.PerformanceRate}]"));

    private static string Text(MeasureCounts c) => $"{c.PerformanceMet}+{c.PerformanceNotMet}-{c.Exclusions}-{c.Exceptions} of {c.EligiblePopulation}";
}
