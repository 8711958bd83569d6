using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Requests;

/// <summary>What can be wrong with the quality part of a request.</summary>
internal static class QualityCheck
{
    private const decimal MostRate = 100_000_000m;
    private static readonly PerformanceRate LargestRate = PerformanceRate.Of(MostRate);

    public static void Check(ScoringRequest request, ReferenceData data, RequestPlaces places, ref RequestProblems problems)
    {
        CheckSubmissions(request, data, places.Quality, ref problems);
        CheckSurvey(request.CahpsSurvey, data, ref problems);
        if (request is { CahpsSurvey: not null, Participant.Option: ParticipationOption.Individual })
        {
            problems.Add(RequestProblemCode.NotForThisParticipant, "cahpsSurvey", null, "individuals cannot administer the CAHPS for MIPS survey", Citation.Cfr("414.1335(a)(3)"));
        }

        CheckClaims(request.AdministrativeClaims, data, places.Claims, ref problems);
    }

    private static void CheckSubmissions(ScoringRequest request, ReferenceData data, ReadOnlySpan<int> places, ref RequestProblems problems)
    {
        ImmutableArray<QualityMeasureSubmission> submissions = request.Quality;
        bool traditional = request.Mvp is null && request.App is null;
        EarlierRows<QualityMeasureSubmission> earlier = new(submissions, places, static submission => new(submission?.MeasureId, (int)(submission?.CollectionType ?? default)));
        for (int i = 0; i < submissions.Length; i++)
        {
            if (submissions[i] is not { } submission)
            {
                problems.Add(RequestProblemCode.Missing, $"quality[{i}]", null, "a submission is missing");
                continue;
            }

            QualityMeasure? measure = CheckMeasure(submission, i, data, places[i], traditional, ref problems);
            QualitySubmissionCheck.CheckFigures(submission, i, measure, StatedFigure.MostCases, MostRate, ref problems);
            CheckDuplicate(submission, i, earlier.PlaceBefore(i), ref problems);
        }
    }

    private static QualityMeasure? CheckMeasure(QualityMeasureSubmission submission, int index, ReferenceData data, int place, bool traditional, ref RequestProblems problems)
    {
        QualityMeasure? measure = place == RequestPlaces.Unknown ? null : data.QualityMeasuresById[place];
        if (measure is null)
        {
            problems.Add(RequestProblemCode.UnknownMeasure, $"quality[{index}].measureId", submission.MeasureId, $"not a quality measure of PY{data.PerformanceYear}{MeasureIdHints.ForQualityMeasure(data, submission.MeasureId)}");
        }
        else if (submission.CollectionType is CollectionType.AdministrativeClaims or CollectionType.CahpsSurvey)
        {
            problems.Add(RequestProblemCode.WrongList, $"quality[{index}].collectionType", submission.CollectionType, "give claims-based results in administrativeClaims and the survey in cahpsSurvey");
            return null;
        }
        else if (!measure.IsReportedThrough(submission.CollectionType))
        {
            problems.Add(
                RequestProblemCode.CollectionTypeNotAvailable,
                $"quality[{index}].collectionType",
                submission.CollectionType,
                $"measure {measure.Id} cannot be reported this way in PY{data.PerformanceYear}; possible: {string.Join(", ", measure.CollectionTypes)}");
            return null;
        }

        else if (traditional && !measure.IsInTraditionalMips)
        {
            problems.Add(RequestProblemCode.NotInTraditionalMips, $"quality[{index}].measureId", measure.Id, $"not offered in traditional MIPS in PY{data.PerformanceYear}, only in: {string.Join(", ", measure.Programs)}");
            return null;
        }

        return measure;
    }

    private static void CheckDuplicate(QualityMeasureSubmission submission, int index, int earlier, ref RequestProblems problems)
    {
        if (earlier >= 0)
        {
            problems.Add(RequestProblemCode.Duplicate, $"quality[{index}].measureId", submission.MeasureId, $"was already submitted through {submission.CollectionType} as quality[{earlier}]; give each measure and collection type once");
        }
    }

    private static void CheckSurvey(CahpsSurvey? survey, ReferenceData data, ref RequestProblems problems)
    {
        if (survey is null)
        {
            return;
        }

        if (survey is { WithoutResult: true, MetSamplingMinimum: false })
        {
            problems.Add(RequestProblemCode.SurveyContradictsSample, "cahpsSurvey.withoutResult", survey.WithoutResult, "a survey below the sampling minimum was not conducted; state one of both", Citation.Cfr("414.1380(b)(1)(vii)(B)"));
        }
        else if ((survey.MetSamplingMinimum && !survey.WithoutResult) == survey.SummarySurveyMeasures.IsEmpty)
        {
            problems.Add(
                RequestProblemCode.SurveyContradictsSample,
                "cahpsSurvey.summarySurveyMeasures",
                survey.SummarySurveyMeasures.Length,
                survey.WithoutResult ? "a survey without a result has no summary survey measures"
                : survey.MetSamplingMinimum ? "give the results of the survey, or say that it missed the sampling minimum or has none"
                : "a survey below the sampling minimum has no results",
                Citation.Cfr("414.1380(b)(1)(vii)(B)"));
        }

        for (int i = 0; i < survey.SummarySurveyMeasures.Length; i++)
        {
            SummarySurveyMeasure? result = survey.SummarySurveyMeasures[i];
            RequestPath path = new("cahpsSurvey.summarySurveyMeasures", i);
            if (result?.MeasureId is null || data.FindQualityMeasure(result.MeasureId) is not { MetricType: QualityMetricType.Cahps })
            {
                problems.Add(RequestProblemCode.UnknownMeasure, path.Field("measureId"), result?.MeasureId, $"not a summary survey measure of PY{data.PerformanceYear}");
            }
            else if (result.PerformanceRate < PerformanceRate.Zero || result.PerformanceRate > PerformanceRate.Hundred)
            {
                problems.Add(RequestProblemCode.OutOfRange, path.Field("performanceRate"), result.PerformanceRate, "a mean score is 0 to 100");
            }
        }

        CheckSurveyDuplicates(survey.SummarySurveyMeasures, ref problems);
    }

    private static void CheckSurveyDuplicates(ImmutableArray<SummarySurveyMeasure> results, ref RequestProblems problems)
    {
        EarlierRows<SummarySurveyMeasure> earlier = new(results, static result => new(result?.MeasureId));
        for (int i = 1; i < results.Length; i++)
        {
            if (earlier.PlaceBefore(i) is >= 0 and int place)
            {
                problems.Add(RequestProblemCode.Duplicate, $"cahpsSurvey.summarySurveyMeasures[{i}].measureId", results[i].MeasureId, $"was already given as [{place}]");
            }
        }
    }

    private static void CheckClaims(ImmutableArray<AdministrativeClaimsResult> results, ReferenceData data, ReadOnlySpan<int> places, ref RequestProblems problems)
    {
        EarlierRows<AdministrativeClaimsResult> earlier = new(results, places, static result => new(result?.MeasureId));
        for (int i = 0; i < results.Length; i++)
        {
            AdministrativeClaimsResult? result = results[i];
            RequestPath path = new("administrativeClaims", i);
            if (places[i] == RequestPlaces.Unknown || !data.QualityMeasuresById[places[i]].IsReportedThrough(CollectionType.AdministrativeClaims))
            {
                problems.Add(RequestProblemCode.UnknownMeasure, path.Field("measureId"), result?.MeasureId, $"not an administrative claims measure of PY{data.PerformanceYear}");
                continue;
            }

            QualitySubmissionCheck.CheckRange(path, "cases", result!.Cases, StatedFigure.MostCases, ref problems);
            if (result.PerformanceRate < PerformanceRate.Zero || result.PerformanceRate > LargestRate)
            {
                problems.Add(RequestProblemCode.OutOfRange, path.Field("performanceRate"), result.PerformanceRate, "is at least 0, in the unit of CMS's benchmark");
            }

            if (earlier.PlaceBefore(i) is >= 0 and int place)
            {
                problems.Add(RequestProblemCode.Duplicate, path.Field("measureId"), result.MeasureId, $"was already given as administrativeClaims[{place}]");
            }
        }
    }
}
