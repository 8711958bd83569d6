using System.Globalization;
using Mips.Scoring.Citations;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Requests;

/// <summary>What can be wrong with Promoting Interoperability submissions.</summary>
internal static class PromotingInteroperabilityCheck
{
    private const int CertificationIdLength = 15;

    private static readonly Citation Period = Citation.Cfr("414.1320");
    private static readonly Citation Reporting = Citation.Cfr("414.1375(b)(2)");
    private static readonly Citation CertificationId = Citation.CmsData("Quality Payment Program Experience data dictionary, PI CEHRT ID");

    public static void Check(ScoringRequest request, ReferenceData data, ReadOnlySpan<int> places, ref RequestProblems problems)
    {
        ImmutableArray<PromotingInteroperabilitySubmission> submissions = request.PromotingInteroperability;
        for (int i = 0; i < submissions.Length; i++)
        {
            if (submissions[i] is { } submission)
            {
                CheckCertificationId(submission.CehrtId, i, ref problems);
                CheckPeriod(request.PerformanceYear, submission, i, ref problems);
                CheckMeasures(submission, data, places.Slice(0, submission.Measures.Length), i, ref problems);
                places = places.Slice(submission.Measures.Length);
            }
            else
            {
                problems.Add(RequestProblemCode.Missing, $"promotingInteroperability[{i}]", null, "is null; leave it out");
            }
        }
    }

    // Nothing but spaces is none: the submission then lacks a required element.
    private static void CheckCertificationId(string? id, int index, ref RequestProblems problems)
    {
        if (!string.IsNullOrWhiteSpace(id) && !HasTheForm(id!))
        {
            problems.Add(RequestProblemCode.NotOfTheForm, $"promotingInteroperability[{index}].cehrtId", id, $"a CMS EHR certification ID has {CertificationIdLength} letters and digits", CertificationId);
        }
    }

    private static bool HasTheForm(string id)
    {
        foreach (char c in id)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')))
            {
                return false;
            }
        }

        return id.Length == CertificationIdLength;
    }

    private static void CheckPeriod(int year, PromotingInteroperabilitySubmission submission, int index, ref RequestProblems problems)
    {
        // A period of another year is one cause, and one line.
        if (submission.PerformanceStart.Year != year || submission.PerformanceEnd.Year != year)
        {
            string end = submission.PerformanceStart.Year != year ? "performanceStart" : "performanceEnd";
            problems.Add(RequestProblemCode.PeriodOutsideYear, $"promotingInteroperability[{index}].{end}", $"{Day(submission.PerformanceStart)} to {Day(submission.PerformanceEnd)}", $"is not in {year}: the performance period lies within the calendar year", Period);
        }

        if (submission.PerformanceEnd.Date < submission.PerformanceStart.Date)
        {
            problems.Add(RequestProblemCode.PeriodEndsBeforeStart, $"promotingInteroperability[{index}].performanceEnd", Day(submission.PerformanceEnd), "is before the first day of the period", Period);
        }
    }

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void CheckMeasures(PromotingInteroperabilitySubmission submission, ReferenceData data, ReadOnlySpan<int> places, int index, ref RequestProblems problems)
    {
        ImmutableArray<PromotingInteroperabilityMeasureSubmission> measures = submission.Measures;
        EarlierRows<PromotingInteroperabilityMeasureSubmission> earlier = new(measures, places, static measure => new(measure?.MeasureId));
        for (int i = 0; i < measures.Length; i++)
        {
            if (measures[i] is { } measure)
            {
                CheckMeasure(measure, earlier.PlaceBefore(i), data, places[i], index, i, ref problems);
            }
            else
            {
                problems.Add(RequestProblemCode.Missing, $"promotingInteroperability[{index}].measures[{i}]", null, "is null; leave it out");
            }
        }
    }

    private static void CheckMeasure(PromotingInteroperabilityMeasureSubmission measure, int earlier, ReferenceData data, int known, int index, int place, ref RequestProblems problems)
    {
        if (known == RequestPlaces.Unknown)
        {
            problems.Add(RequestProblemCode.UnknownMeasure, $"{Path(index, place)}.measureId", measure.MeasureId, $"is not a Promoting Interoperability measure of PY{data.PerformanceYear}{MeasureIdHints.ForPromotingInteroperabilityMeasure(data, measure.MeasureId)}", Reporting);
            return;
        }

        if (earlier >= 0)
        {
            problems.Add(RequestProblemCode.Duplicate, $"{Path(index, place)}.measureId", measure.MeasureId, "was reported before in the same submission; a measure occurs once");
        }

        if (data.Tables.PromotingInteroperabilityMeasures[known].Metric == PromotingInteroperabilityMetric.Proportion)
        {
            CheckProportion(measure, index, place, ref problems);
        }
        else if (measure.Answer is null || measure.Numerator is not null || measure.Denominator is not null)
        {
            problems.Add(RequestProblemCode.OtherFiguresNeeded, $"{Path(index, place)}.answer", measure.Answer, "is needed, without numerator and denominator: the measure is answered with yes or no", Reporting);
        }
    }

    private static void CheckProportion(PromotingInteroperabilityMeasureSubmission measure, int index, int place, ref RequestProblems problems)
    {
        if (measure.Answer is not null || measure.Numerator is null || measure.Denominator is null)
        {
            problems.Add(RequestProblemCode.OtherFiguresNeeded, $"{Path(index, place)}", measure.MeasureId, "needs a numerator and a denominator, and no yes or no", Reporting);
            return;
        }

        if (measure.Numerator < 0)
        {
            problems.Add(RequestProblemCode.OutOfRange, $"{Path(index, place)}.numerator", measure.Numerator, "is at least 0");
        }

        if (measure.Denominator < measure.Numerator || measure.Denominator < 0)
        {
            problems.Add(RequestProblemCode.OutOfRange, $"{Path(index, place)}.denominator", measure.Denominator, "is at least 0 and at least the numerator");
        }
    }

    private static string Path(int index, int place) => $"promotingInteroperability[{index}].measures[{place}]";
}
