namespace Mips.Scoring;

/// <summary>The points of every measure of a submission, before it is decided which of them count.</summary>
internal static class SubmittedMeasures
{
    /// <summary>The number of lines: one for each submission, and one for a CAHPS for MIPS survey with results.</summary>
    public static int Count(ScoringRequest request) => request.Quality.Length + (request.CahpsSurvey is { MetSamplingMinimum: true } ? 1 : 0);

    /// <summary>The line of one submission. It is marked for the end-to-end bonus if it was reported so; whether it earns it is decided later.</summary>
    public static QualityMeasureScore Line(
        in MeasuredPerformance performance,
        QualityMeasure measure,
        QualityBenchmark? benchmark,
        CollectionType collectionType,
        in LineFacts facts,
        bool smallPractice,
        int performanceYear,
        MeasurePointsRules rules) => new()
    {
        SubmissionIndex = facts.Index,
        Measure = measure,
        CollectionType = collectionType,
        Benchmark = benchmark,
        PerformanceRate = performance.Rate,
        Cases = performance.Cases,
        CasesNeeded = rules.CaseMinimum.Cases.Value,
        CompletenessMillionths = facts.CompletenessMillionths,
        CompletenessNeededMillionths = facts.CompletenessNeededMillionths,
        EarnsEndToEndBonus = facts.EndToEnd,
        Achievement = MeasureAchievementPoints.Of(performance, measure, benchmark, collectionType, smallPractice, performanceYear, rules),
    };

    /// <summary>The line of a CAHPS for MIPS survey.</summary>
    public static QualityMeasureScore SurveyLine(Points? mean, bool smallPractice, ReferenceData data, MeasurePointsRules rules)
    {
        QualityMeasure measure = Find(data, rules.Cahps.MeasureId.Value);
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

    public static QualityMeasure Find(ReferenceData data, string measureId) =>
        data.FindQualityMeasure(measureId) ?? throw new ArgumentException($"{measureId} is not a quality measure of PY{data.PerformanceYear}; validate the request first.", nameof(measureId));

    private static MeasurePoints WithoutBenchmark(QualityMeasure measure, bool smallPractice, int performanceYear, MeasurePointsRules rules) =>
        MeasureAchievementPoints.Of(
            new MeasuredPerformance(null, 0, Percent.Hundred, true), measure, null, CollectionType.CahpsSurvey, smallPractice, performanceYear, rules);
}

/// <summary>What a line keeps that its points do not depend on.</summary>
/// <param name="Index">The place of the submission in the request.</param>
/// <param name="CompletenessMillionths">The data completeness, cut to millionths of a percent.</param>
/// <param name="CompletenessNeededMillionths">The data completeness that is needed.</param>
/// <param name="EndToEnd">Whether it was reported end to end electronically.</param>
internal readonly record struct LineFacts(int Index, int CompletenessMillionths, int CompletenessNeededMillionths, bool EndToEnd);

/// <summary>The measures of a request.</summary>
internal readonly struct RequestQuality(ScoringRequest request) : IQualitySource
{
    public void Fill(in QualityLines lines, ReferenceData data, MeasurePointsRules rules)
    {
        bool smallPractice = request.Participant.SmallPractice;
        for (int i = 0; i < request.Quality.Length; i++)
        {
            QualityMeasureSubmission submission = request.Quality[i];
            QualityMeasure measure = SubmittedMeasures.Find(data, submission.MeasureId);
            MeasuredPerformance performance = PerformanceRates.Of(submission, measure, rules.PerformanceRates);
            LineFacts facts = new(
                i,
                (int)performance.Completeness.ToMillionths(),
                (int)DataCompleteness.Needed(submission.CollectionType, rules.DataCompleteness).ToMillionths(),
                submission.EndToEndReported);
            QualityBenchmark? benchmark = data.FindQualityBenchmark(measure.Id, submission.CollectionType);
            lines.Measures[i] = SubmittedMeasures.Line(performance, measure, benchmark, submission.CollectionType, facts, smallPractice, data.PerformanceYear, rules);
        }

        if (request.CahpsSurvey is { MetSamplingMinimum: true } survey)
        {
            Points? mean = CahpsPoints.Of(survey.SummarySurveyMeasures.AsSpan(), data, rules, lines.Survey);
            lines.Measures[request.Quality.Length] = SubmittedMeasures.SurveyLine(mean, smallPractice, data, rules);
        }

        ClaimsPractice practice = ClaimsPractice.Of(request.Participant);
        for (int i = 0; i < request.AdministrativeClaims.Length; i++)
        {
            AdministrativeClaimsResult result = request.AdministrativeClaims[i];
            QualityMeasure measure = SubmittedMeasures.Find(data, result.MeasureId);
            QualityBenchmark? benchmark = data.FindQualityBenchmark(measure.Id, CollectionType.AdministrativeClaims);
            lines.Claims[i] = AdministrativeClaimsPoints.Of(result.PerformanceRate, result.Cases, measure, benchmark, practice, rules);
        }
    }
}
