using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Interop;

/// <summary>Turns one measurement set into rows of a request.</summary>
internal sealed class QppSetMapping(ReferenceData data, QppDocument document, SubmissionBuilder builder, ProblemList problems)
{
    private static readonly string[] Categories = ["quality", "pi", "ia"];
    private static readonly ulong SurveyFields = QppNumberFields.SetOf("score", "isBelowMinimum", "reliability", "mask");
    private readonly QppPromotingInteroperabilityMapping interoperability = new(data, problems);

    public void Add(QppMeasurementSet set)
    {
        if (this.Program(set) is not string program || !this.HasKnownWords(set))
        {
            return;
        }

        this.CheckRepeats(set);
        ProgramSubmission submission = builder.Of(program);
        switch (set.Category)
        {
            case "quality":
                this.AddQuality(set, submission);
                break;
            case "ia":
                this.AddActivities(set, submission);
                break;
            default:
                this.interoperability.Add(set, submission);
                break;
        }
    }

    private void AddQuality(QppMeasurementSet set, ProgramSubmission submission)
    {
        foreach (QppMeasurement measurement in set.Measurements)
        {
            if (measurement.IsReadable)
            {
                this.AddQuality(set, measurement, submission);
            }
        }
    }

    private void AddActivities(QppMeasurementSet set, ProgramSubmission submission)
    {
        int days = ActivityPeriod.Days(set.PerformanceStart, set.PerformanceEnd, data.PerformanceYear, set.Place.Under("performanceStart"), problems);
        foreach (QppMeasurement measurement in set.Measurements)
        {
            if (measurement.IsReadable)
            {
                this.AddActivity(days, measurement, submission);
            }
        }
    }

    private string? Program(QppMeasurementSet set)
    {
        if (set.ProgramName is string own && document.ProgramName is string common && own != common)
        {
            problems.Add(ImportProblemKind.Contradiction, set.ProgramNamePlace, own, $"the submission names another programme, {common}");
            return null;
        }

        string program = set.ProgramName ?? document.ProgramName ?? QppPrograms.TraditionalMips;
        Place place = set.ProgramName is null ? document.ProgramNamePlace : set.ProgramNamePlace;
        if (QppPrograms.IsScored(program, data))
        {
            return program;
        }

        if (QppPrograms.IsOutsideMips(program))
        {
            problems.Add(ImportProblemKind.LeftOut, place, program, "a programme outside MIPS; its measurement set is not scored");
        }
        else
        {
            problems.Add(ImportProblemKind.Unknown, place, program, $"must be mips, app1, appPlus, pcf or an MVP of PY{data.PerformanceYear}{MeasureIdHints.ForMvp(data, program, [QppPrograms.TraditionalMips, .. QppPrograms.AppNames])}");
        }

        return null;
    }

    private bool HasKnownWords(QppMeasurementSet set)
    {
        bool category = this.IsKnown(set.Category, set.CategoryPlace, set.Place, "category", data.PerformanceYear <= 2018 ? [.. Categories, "aci"] : Categories);
        bool method = this.IsKnown(set.SubmissionMethod, set.SubmissionMethodPlace, set.Place, "submissionMethod", QppMethods.All);
        return category && method;
    }

    private bool IsKnown(string? word, Place place, Place set, string name, string[] words)
    {
        if (word is not null && Array.IndexOf(words, word) >= 0)
        {
            return true;
        }

        if (word is not null)
        {
            problems.Add(ImportProblemKind.Unknown, place, word, "must be one of " + string.Join(", ", words));
        }
        else if (place == default)
        {
            problems.Add(ImportProblemKind.Missing, set.Under(name), null, "must be one of " + string.Join(", ", words));
        }

        return false;
    }

    private void CheckRepeats(QppMeasurementSet set)
    {
        foreach (QppMeasurement measurement in set.Measurements)
        {
            if (measurement.MeasureId is null && !measurement.IsBroken)
            {
                problems.Add(ImportProblemKind.Missing, measurement.Place.Under("measureId"), null, "a measurement needs the ID of its measure");
            }
            else if (measurement.Answer is null && measurement.Numbers is null && !measurement.IsBroken)
            {
                problems.Add(ImportProblemKind.Missing, measurement.Place.Under("value"), null, "a measurement needs a value");
            }
        }
    }

    private void AddActivity(int days, QppMeasurement measurement, ProgramSubmission submission)
    {
        string id = measurement.MeasureId!;
        Place place = measurement.Place.Under("measureId");
        if (data.FindImprovementActivity(id) is null)
        {
            problems.Add(ImportProblemKind.Unknown, place, id, $"not an improvement activity of PY{data.PerformanceYear}{MeasureIdHints.ForImprovementActivity(data, id)}");
        }
        else if (measurement.Answer is not bool answer)
        {
            measurement.ReportWrongKind(problems, "true or false");
        }
        else if (!answer)
        {
            problems.Add(ImportProblemKind.LeftOut, place, id, "answered with no: not attested");
        }
        else
        {
            submission.Add(new ImprovementActivitySubmission(id) { ContinuousDays = days }, place);
        }
    }

    private void AddQuality(QppMeasurementSet set, QppMeasurement measurement, ProgramSubmission submission)
    {
        string id = measurement.MeasureId!;
        Place place = measurement.Place.Under("measureId");
        if (data.FindQualityMeasure(id) is not QualityMeasure measure)
        {
            problems.Add(ImportProblemKind.Unknown, place, id, $"not a quality measure of PY{data.PerformanceYear}{MeasureIdHints.ForQualityMeasure(data, id)}");
        }
        else if (measurement.Numbers is not QppNumbers numbers)
        {
            measurement.ReportWrongKind(problems, "an object with counts");
        }
        else if (measure.MetricType == QualityMetricType.Cahps)
        {
            this.AddSurveyMeasure(measurement, numbers, submission);
        }
        else if (QppMethods.CollectionTypeOf(set.SubmissionMethod!, measure) is not CollectionType collectionType)
        {
            problems.Add(ImportProblemKind.Unknown, set.SubmissionMethodPlace, set.SubmissionMethod, $"measure {id} cannot be submitted this way");
        }
        else if (new QppQualityValue(measure, collectionType, problems).Read(numbers) is QualityMeasureSubmission row)
        {
            submission.Add(row, place);
        }
    }

    private void AddSurveyMeasure(QppMeasurement measurement, QppNumbers numbers, ProgramSubmission submission)
    {
        numbers.ReportFieldsBeyond(problems, SurveyFields);
        if (numbers.IsBelowMinimum == true)
        {
            submission.SurveyBelowMinimum = true;
        }
        else if (numbers.Score is decimal score)
        {
            submission.Add(new SummarySurveyMeasure(measurement.MeasureId!, PerformanceRate.Of(score)), measurement.Place);
        }
        else
        {
            problems.Add(ImportProblemKind.Missing, measurement.Place.Under("value.score"), null, "a survey measure needs its score");
        }
    }
}
