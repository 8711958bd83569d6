using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Sorts the rows of a request into measurement sets; a category has one set for each way to submit.</summary>
internal sealed class QppWrittenSets(ScoringRequest request, ReferenceData data, UnwrittenList unwritten)
{
    private const int LastYearOfAdvancingCareInformation = 2018;

    // A submission of Promoting Interoperability is told from another one by who submits it.
    private static readonly string[] MethodsOfInteroperability = ["electronicHealthRecord", "registry", "manual"];
    private readonly DateTime first = new(data.PerformanceYear, 1, 1);
    private readonly DateTime last = new(data.PerformanceYear, 12, 31);

    public IEnumerable<QppWrittenSet> All()
    {
        foreach (QppWrittenSet set in this.Quality())
        {
            yield return set;
        }

        if (this.Survey() is QppWrittenSet survey)
        {
            yield return survey;
        }

        WrittenActivities activities = WrittenActivities.Of(request, data, unwritten);
        if (!activities.Rows.IsEmpty)
        {
            yield return new QppWrittenSet.Activities(activities);
        }

        foreach (QppWrittenSet set in this.Interoperability())
        {
            yield return set;
        }
    }

    private IEnumerable<QppWrittenSet> Quality()
    {
        QppWrittenRows rows = new(data, unwritten);
        return request.Quality
            .Select((row, index) => (Row: row, Method: rows.MethodOf(row, FormattableString.Invariant($"quality[{index}]"))))
            .Where(entry => entry.Method is not null)
            .GroupBy(entry => entry.Method!, entry => entry.Row)
            .Select(set => new QppWrittenSet.Quality(set.Key, this.first, this.last, [.. set]));
    }

    private QppWrittenSet.Survey? Survey()
    {
        const string Path = "cahpsSurvey";
        if (request.CahpsSurvey is not CahpsSurvey survey)
        {
            return null;
        }

        if (survey.WithoutResult || survey.MetSamplingMinimum == survey.SummarySurveyMeasures.IsEmpty)
        {
            unwritten.Add(UnwrittenReason.NoPlace, Path, null, "the form states results, or that the sample was below the minimum, nothing else");
            return null;
        }

        QualityMeasure? any = data.Tables.QualityMeasures.FirstOrDefault(measure => measure.MetricType == QualityMetricType.Cahps);
        if (any is null || survey.SummarySurveyMeasures.Any(measure => measure?.MeasureId is null || data.FindQualityMeasure(measure.MeasureId) is not { MetricType: QualityMetricType.Cahps })
            || survey.SummarySurveyMeasures.Select(measure => measure.MeasureId).Distinct(StringComparer.Ordinal).Count() < survey.SummarySurveyMeasures.Length)
        {
            unwritten.Add(UnwrittenReason.Refused, Path, null, $"its results are not those of the summary survey measures of PY{data.PerformanceYear}, each once");
            return null;
        }

        return new(this.first, this.last, survey, any.Id);
    }

    private IEnumerable<QppWrittenSet> Interoperability()
    {
        string category = data.PerformanceYear <= LastYearOfAdvancingCareInformation ? "aci" : "pi";
        int written = 0;
        foreach ((string path, PromotingInteroperabilitySubmission submission) in WrittenInteroperability.Of(request, data, unwritten))
        {
            if (written < MethodsOfInteroperability.Length)
            {
                yield return new QppWrittenSet.Interoperability(category, MethodsOfInteroperability[written++], submission);
            }
            else
            {
                unwritten.Add(UnwrittenReason.NoPlace, path, null, FormattableString.Invariant($"a submission has one Promoting Interoperability set for each way to submit, which are {MethodsOfInteroperability.Length}"));
            }
        }
    }
}
