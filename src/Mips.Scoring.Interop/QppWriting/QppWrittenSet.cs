using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>One measurement set as it is written, and the rows that are read from it.</summary>
/// <param name="Category">CMS's word for the category.</param>
/// <param name="SubmissionMethod">CMS's word for who submits how.</param>
/// <param name="Start">The first day of the performance period.</param>
/// <param name="End">The last day of the performance period, included.</param>
internal abstract record QppWrittenSet(string Category, string SubmissionMethod, DateTime Start, DateTime End)
{
    /// <summary>The EHR certification ID; null for none.</summary>
    public virtual string? CehrtId => null;

    /// <summary>The request with the rows of the set.</summary>
    public abstract ScoringRequest AddTo(ScoringRequest request);

    /// <summary>Writes the measurements as elements of an array.</summary>
    public abstract void WriteMeasurements(Utf8JsonWriter json);

    protected static void Measurement(Utf8JsonWriter json, string measureId, Action value)
    {
        json.WriteStartObject();
        json.WriteString("measureId", measureId);
        json.WritePropertyName("value");
        value();
        json.WriteEndObject();
    }

    /// <summary>Quality measures that were submitted in one way.</summary>
    public sealed record Quality(string Method, DateTime First, DateTime Last, ImmutableArray<QualityMeasureSubmission> Rows) : QppWrittenSet("quality", Method, First, Last)
    {
        public override ScoringRequest AddTo(ScoringRequest request) => request with { Quality = request.Quality.AddRange(this.Rows) };

        public override void WriteMeasurements(Utf8JsonWriter json)
        {
            foreach (QualityMeasureSubmission row in this.Rows)
            {
                Measurement(json, row.MeasureId, () => QppValueText.Write(json, row));
            }
        }
    }

    /// <summary>The survey, which its vendor submits.</summary>
    public sealed record Survey(DateTime First, DateTime Last, CahpsSurvey Result, string MeasureBelowMinimum) : QppWrittenSet("quality", "certifiedSurveyVendor", First, Last)
    {
        public override ScoringRequest AddTo(ScoringRequest request) => request with { CahpsSurvey = this.Result };

        public override void WriteMeasurements(Utf8JsonWriter json)
        {
            if (!this.Result.MetSamplingMinimum)
            {
                Measurement(json, this.MeasureBelowMinimum, () => QppValueText.WriteBelowMinimum(json));
            }

            foreach (SummarySurveyMeasure measure in this.Result.SummarySurveyMeasures)
            {
                Measurement(json, measure.MeasureId, () => QppValueText.Write(json, measure));
            }
        }
    }

    /// <summary>Improvement activities.</summary>
    public sealed record Activities(WrittenActivities Attested) : QppWrittenSet("ia", "registry", Attested.Start, Attested.End)
    {
        public override ScoringRequest AddTo(ScoringRequest request) => request with { ImprovementActivities = this.Attested.Rows };

        public override void WriteMeasurements(Utf8JsonWriter json)
        {
            foreach (ImprovementActivitySubmission row in this.Attested.Rows)
            {
                Measurement(json, row.ActivityId, () => json.WriteBooleanValue(true));
            }
        }
    }

    /// <summary>One submission of Promoting Interoperability.</summary>
    public sealed record Interoperability(string Word, string Method, PromotingInteroperabilitySubmission Submission) : QppWrittenSet(Word, Method, Submission.PerformanceStart, Submission.PerformanceEnd)
    {
        public override string? CehrtId => this.Submission.CehrtId;

        public override ScoringRequest AddTo(ScoringRequest request) => request with { PromotingInteroperability = request.PromotingInteroperability.Add(this.Submission) };

        public override void WriteMeasurements(Utf8JsonWriter json)
        {
            foreach (PromotingInteroperabilityMeasureSubmission row in this.Submission.Measures)
            {
                Measurement(json, row.MeasureId, () => QppValueText.Write(json, row));
            }
        }
    }
}
