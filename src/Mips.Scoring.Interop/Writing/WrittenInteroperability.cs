using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>One Promoting Interoperability submission, as sets and sections state it.</summary>
internal static class WrittenInteroperability
{
    /// <summary>The submissions whose period can be written, each with the measures that can, in the order of the request.</summary>
    public static IEnumerable<(string Path, PromotingInteroperabilitySubmission Submission)> Of(ScoringRequest request, ReferenceData data, UnwrittenList unwritten)
    {
        for (int index = 0; index < request.PromotingInteroperability.Length; index++)
        {
            string path = FormattableString.Invariant($"promotingInteroperability[{index}]");
            PromotingInteroperabilitySubmission? submission = request.PromotingInteroperability[index];
            if (submission is null || submission.PerformanceEnd < submission.PerformanceStart || submission.PerformanceStart.Year != data.PerformanceYear)
            {
                unwritten.Add(UnwrittenReason.Refused, path, null, $"its period is not of PY{data.PerformanceYear}, or ends before it starts");
            }
            else
            {
                yield return (path, Written(submission, path, data, unwritten));
            }
        }
    }

    private static PromotingInteroperabilitySubmission Written(PromotingInteroperabilitySubmission submission, string path, ReferenceData data, UnwrittenList unwritten)
    {
        string? cehrtId = submission.CehrtId;
        if (cehrtId is not null && !PlainText.IsPlain(cehrtId))
        {
            unwritten.Add(UnwrittenReason.Refused, path + ".cehrtId", cehrtId, PlainText.Rule);
            cehrtId = null;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        return new PromotingInteroperabilitySubmission
        {
            CehrtId = cehrtId,
            PerformanceStart = submission.PerformanceStart.Date,
            PerformanceEnd = submission.PerformanceEnd.Date,
            Measures = [.. submission.Measures.Where((measure, index) => IsWritable(measure, FormattableString.Invariant($"{path}.measures[{index}]"), data, seen, unwritten))],
        };
    }

    private static bool IsWritable(PromotingInteroperabilityMeasureSubmission? row, string path, ReferenceData data, HashSet<string> seen, UnwrittenList unwritten)
    {
        string? rule = row?.MeasureId is not string id || data.FindPromotingInteroperabilityMeasure(id) is not PromotingInteroperabilityMeasure measure ? $"not a Promoting Interoperability measure of PY{data.PerformanceYear}"
            : !seen.Add(id) ? "a measure is reported once"
            : measure.Metric == PromotingInteroperabilityMetric.YesNo ? row is { Answer: not null, Numerator: null, Denominator: null } ? null : "is answered with yes or no"
            : row is { Answer: null, Numerator: >= 0, Denominator: >= 0 } && row.Numerator <= row.Denominator ? null
            : "is a numerator and a denominator that is not below it";
        if (rule is not null)
        {
            unwritten.Add(UnwrittenReason.Refused, path, row?.MeasureId, rule);
        }

        return rule is null;
    }
}
