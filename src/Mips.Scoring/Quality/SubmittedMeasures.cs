namespace Mips.Scoring;

/// <summary>The points of every measure of a submission, before it is decided which of them count.</summary>
internal static class SubmittedMeasures
{
    /// <summary>The number of lines: one for each submission, and one for a CAHPS for MIPS survey with results.</summary>
    public static int Count(ScoringRequest request) => request.Quality.Length + (HasCahps(request) ? 1 : 0);

    public static void Score(
        ScoringRequest request, ReferenceData data, MeasurePointsRules rules, Span<QualityMeasureScore> lines, Span<SummarySurveyMeasureScore> survey)
    {
        bool smallPractice = request.Participant.SmallPractice;
        for (int i = 0; i < request.Quality.Length; i++)
        {
            QualityMeasureSubmission submission = request.Quality[i];
            lines[i] = ScoreOne(submission, i, Find(data, submission.MeasureId), data, smallPractice, rules);
        }

        if (HasCahps(request))
        {
            lines[request.Quality.Length] = ScoreCahps(request.CahpsSurvey!, data, smallPractice, rules, survey);
        }
    }

    private static bool HasCahps(ScoringRequest request) => request.CahpsSurvey is { MetSamplingMinimum: true };

    private static QualityMeasureScore ScoreOne(
        QualityMeasureSubmission submission, int index, QualityMeasure measure, ReferenceData data, bool smallPractice, MeasurePointsRules rules)
    {
        MeasuredPerformance performance = PerformanceRates.Of(submission, measure, rules.PerformanceRates);
        QualityBenchmark? benchmark = data.FindQualityBenchmark(measure.Id, submission.CollectionType);
        return new QualityMeasureScore
        {
            SubmissionIndex = index,
            Measure = measure,
            CollectionType = submission.CollectionType,
            Benchmark = benchmark,
            PerformanceRate = performance.Rate,
            Cases = performance.Cases,
            CasesNeeded = rules.CaseMinimum.Cases.Value,
            CompletenessMillionths = (int)performance.Completeness.ToMillionths(),
            DataCompletenessNeeded = DataCompleteness.Needed(submission.CollectionType, rules.DataCompleteness),
            Achievement = MeasureAchievementPoints.Of(performance, measure, benchmark, submission.CollectionType, smallPractice, data.PerformanceYear, rules),
        };
    }

    private static QualityMeasureScore ScoreCahps(
        CahpsSurvey survey, ReferenceData data, bool smallPractice, MeasurePointsRules rules, Span<SummarySurveyMeasureScore> scores)
    {
        QualityMeasure measure = Find(data, rules.Cahps.MeasureId.Value);
        Points? mean = CahpsPoints.Of(survey.SummarySurveyMeasures.AsSpan(), data, rules, scores);
        return new QualityMeasureScore
        {
            SubmissionIndex = -1,
            Measure = measure,
            CollectionType = CollectionType.CahpsSurvey,
            CompletenessMillionths = (int)Percent.Hundred.ToMillionths(),
            DataCompletenessNeeded = DataCompleteness.Needed(CollectionType.CahpsSurvey, rules.DataCompleteness),
            Achievement = mean is { } points
                ? new(MeasurePointsGround.Benchmark, 0, points, MeasurePointsAdjustment.None, points)
                : WithoutBenchmark(measure, smallPractice, data.PerformanceYear, rules),
        };
    }

    private static MeasurePoints WithoutBenchmark(QualityMeasure measure, bool smallPractice, int performanceYear, MeasurePointsRules rules) =>
        MeasureAchievementPoints.Of(
            new MeasuredPerformance(null, 0, Percent.Hundred, true), measure, null, CollectionType.CahpsSurvey, smallPractice, performanceYear, rules);

    private static QualityMeasure Find(ReferenceData data, string measureId) =>
        data.FindQualityMeasure(measureId) ?? throw new ArgumentException($"{measureId} is not a quality measure of PY{data.PerformanceYear}; validate the request first.", nameof(measureId));
}
