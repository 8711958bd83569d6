namespace Mips.Scoring.Tables;

/// <summary>One row a summary survey measure, or what is to be said of the survey as a whole.</summary>
internal sealed class SurveyTable : FactTable
{
    public override TableDefinition Definition { get; } = new("survey", "The result of a summary survey measure of CAHPS for MIPS, or, with an empty measure, the survey as a whole.",
    [
        ParticipantColumn,
        new("measure", "measure ID", "For example CAHPS_1; empty for the survey as a whole.", "measureId", TableColumnRole.Detail),
        new("rate", "number", "The mean score, 0–100; six decimals at most.", "performanceRate", TableColumnRole.Value),
        new("met sampling minimum", "yes or no", "Whether the sample met CMS's minimum; yes if empty.", "metSamplingMinimum", TableColumnRole.Value),
        new("without result", "yes or no", "Whether the survey was conducted and has no result; no if empty.", "withoutResult", TableColumnRole.Value),
    ]);

    public override string IdColumn => "measure";

    public override string MainColumn => "rate";

    public override string Field => "cahpsSurvey";

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        string? measure = row.Text("measure");
        PerformanceRate? rate = row.Rate("rate");
        SurveyFact fact = new(row.YesNo("met sampling minimum"), row.YesNo("without result"), measure is not null && rate is PerformanceRate read ? new SummarySurveyMeasure(measure, read) : null, row.Number);
        if (measure is null != rate is null && row.IsSound)
        {
            row.Add(ImportProblemKind.Missing, measure is null ? "measure" : "rate", "a result needs its measure and its rate");
        }

        if (row.IsSound)
        {
            facts.Add(this.Definition.Name, fact);
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission)
    {
        if (submission.Request.CahpsSurvey is not CahpsSurvey survey)
        {
            yield break;
        }

        if (!survey.MetSamplingMinimum || survey.WithoutResult || survey.SummarySurveyMeasures.IsEmpty)
        {
            yield return [null, null, YesNo(survey.MetSamplingMinimum), Yes(survey.WithoutResult)];
        }

        foreach (SummarySurveyMeasure measure in survey.SummarySurveyMeasures)
        {
            yield return [CellText.Escape(measure.MeasureId), Text(measure.PerformanceRate), null, null];
        }
    }
}

/// <summary>A row of the survey table.</summary>
internal sealed record SurveyFact(bool? MetSamplingMinimum, bool? WithoutResult, SummarySurveyMeasure? Measure, int Row);
