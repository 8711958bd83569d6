namespace Mips.Scoring;

/// <summary>The quality measures of one clinician of a batch.</summary>
internal readonly struct BatchQuality : IQualitySource
{
    private readonly BatchColumns columns;
    private readonly ResolvedLaw law;
    private readonly Participant participant;
    private readonly ClinicianRow row;

    public BatchQuality(BatchColumns columns, ResolvedLaw law, in ClinicianRow row, Participant participant)
    {
        this.columns = columns;
        this.law = law;
        this.row = row;
        this.participant = participant;
    }

    public void Fill(in QualityLines lines, ReferenceData data, MeasurePointsRules rules)
    {
        int submitted = lines.Measures.Length - (this.row.Survey == SurveyRegistration.WithResults ? 1 : 0);
        this.FillSubmitted(lines.Measures.Slice(0, submitted), lines.Ranks, data, rules);
        if (this.row.Survey == SurveyRegistration.WithResults)
        {
            lines.Measures[submitted] = this.SurveyLine(lines.Survey, data, rules);
            lines.Ranks[submitted] = this.law.RankOf(data.IndexOfQualityMeasure(rules.Cahps.MeasureId.Value));
        }

        ClaimsPractice practice = new(this.participant.Option, this.row.Clinicians, this.row.HasCardiologist);
        for (int i = 0; i < lines.Claims.Length; i++)
        {
            ClaimsRow claim = this.columns.Claims[this.row.Claims + i];
            QualityBenchmark? benchmark = this.law.Benchmark(claim.Measure, CollectionType.AdministrativeClaims);
            lines.Claims[i] = AdministrativeClaimsPoints.Of(claim.Rate, claim.Cases, data.Tables.QualityMeasures[claim.Measure], benchmark, practice, rules);
        }
    }

    private void FillSubmitted(Span<QualityMeasureScore> lines, Span<int> ranks, ReferenceData data, MeasurePointsRules rules)
    {
        bool asBuilt = ReferenceEquals(rules.PerformanceRates, this.columns.RateRules) || rules.PerformanceRates == this.columns.RateRules;
        int needed = (int)DataCompleteness.Needed(CollectionType.Ecqm, rules.DataCompleteness).ToMillionths();
        int webInterface = this.row.WebInterface ? (int)DataCompleteness.Needed(CollectionType.CmsWebInterface, rules.DataCompleteness).ToMillionths() : needed;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly QualityRow one = ref this.columns.Quality[this.row.Quality + i];
            QualityMeasure measure = data.Tables.QualityMeasures[one.Measure];
            MeasuredPerformance performance = asBuilt || one.Submission < 0 ? one.Performance : PerformanceRates.Of(this.columns.Submissions[one.Submission], measure, rules.PerformanceRates);
            LineFacts facts = new(
                one.Place,
                asBuilt ? one.CompletenessMillionths : (int)performance.Completeness.ToMillionths(),
                one.CollectionType == CollectionType.CmsWebInterface ? webInterface : needed,
                (one.Marks & QualityMarks.EndToEnd) != 0);
            QualityBenchmark? benchmark = this.law.Benchmark(one.Measure, one.CollectionType);
            ranks[i] = this.law.RankOf(one.Measure);
            lines[i] = SubmittedMeasures.Line(performance, measure, benchmark, one.CollectionType, facts, this.participant.SmallPractice, data.PerformanceYear, rules);
        }
    }

    private QualityMeasureScore SurveyLine(Span<SummarySurveyMeasureScore> survey, ReferenceData data, MeasurePointsRules rules)
    {
        for (int i = 0; i < survey.Length; i++)
        {
            SurveyRow one = this.columns.Surveys[this.row.Surveys + i];
            SurveyMeasure measure = this.columns.SurveyMeasures[one.Measure];
            survey[i] = new(measure.Id, one.Rate, measure.Benchmark, 0, Points.Zero);
        }

        return SubmittedMeasures.SurveyLine(CahpsPoints.Of(survey, rules), this.participant.SmallPractice, data, rules);
    }
}
