using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>The quality measures of one clinician of a batch.</summary>
internal readonly struct BatchQuality : IQualitySource
{
    private readonly BatchColumns columns;
    private readonly ResolvedLaw law;
    private readonly Participant participant;
    private readonly int index;

    public BatchQuality(BatchColumns columns, ResolvedLaw law, int index, Participant participant)
    {
        this.columns = columns;
        this.law = law;
        this.index = index;
        this.participant = participant;
    }

    private ref readonly ClinicianRow Row => ref this.columns.Clinicians[this.index];

    public void Fill(in QualityLines lines, ReferenceData data, MeasurePointsRules rules)
    {
        ref readonly ClinicianRow row = ref this.Row;
        ResolvedMeasures measures = this.law.MeasuresUnder(rules);
        bool hasSurvey = row.Survey.WasConducted();
        int submitted = lines.Measures.Length - (hasSurvey ? 1 : 0);
        this.FillSubmitted(lines.Measures.Slice(0, submitted), lines.Ranks, measures, data, rules);
        if (hasSurvey)
        {
            lines.Measures[submitted] = this.SurveyLine(lines.Survey, data, rules);
            lines.Ranks[submitted] = this.law.RankOf(data.IndexOfQualityMeasure(rules.Cahps.MeasureId.Value));
        }

        ClaimsPractice practice = new(this.participant.Option, row.Clinicians, row.HasCardiologist);
        for (int i = 0; i < lines.Claims.Length; i++)
        {
            ClaimsRow claim = this.columns.Claims[row.Claims + i];
            lines.Claims[i] = AdministrativeClaimsPoints.Of(claim.Rate, claim.Cases, measures.Claims(claim.Measure).SuppressedIf(claim.Suppressed), practice, rules);
        }
    }

    private void FillSubmitted(Span<QualityMeasureScore> lines, Span<int> ranks, ResolvedMeasures measures, ReferenceData data, MeasurePointsRules rules)
    {
        bool asBuilt = ReferenceEquals(rules.PerformanceRates, this.columns.RateRules) || rules.PerformanceRates == this.columns.RateRules;
        bool smallPractice = this.participant.SmallPractice;
        ReadOnlySpan<QualityRow> rows = this.columns.Quality.AsSpan(this.Row.Quality, lines.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly QualityRow one = ref rows[i];
            MeasuredPerformance performance = asBuilt || one.Submission < 0
                ? one.Performance
                : PerformanceRates.Of(this.columns.Submissions[one.Submission], data.Tables.QualityMeasures[one.Measure], rules.PerformanceRates);
            ranks[i] = this.law.RankOf(one.Measure);
            bool endToEnd = (one.Marks & QualityMarks.EndToEnd) != 0;
            SubmittedMeasures.Write(ref lines[i], one.Place, endToEnd, performance, measures.Submitted(one.Measure, one.CollectionType), smallPractice, rules);
        }
    }

    private QualityMeasureScore SurveyLine(Span<SummarySurveyMeasureScore> survey, ReferenceData data, MeasurePointsRules rules)
    {
        for (int i = 0; i < survey.Length; i++)
        {
            SurveyRow one = this.columns.Surveys[this.Row.Surveys + i];
            SurveyMeasure measure = this.columns.SurveyMeasures[one.Measure];
            survey[i] = new(measure.Id, one.Rate, measure.Benchmark, 0, Points.Zero);
        }

        return SubmittedMeasures.SurveyLine(this.Row.Survey, CahpsPoints.Of(survey, rules), this.participant.SmallPractice, data, rules);
    }
}
