using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The points of every measure of a submission, before it is decided which of them count.</summary>
internal static class SubmittedMeasures
{
    /// <summary>The number of lines: one for each submission, and one for a CAHPS for MIPS survey with results.</summary>
    public static int Count(ScoringRequest request) => request.Quality.Length + (request.CahpsSurvey is { MetSamplingMinimum: true } ? 1 : 0);

    /// <summary>Writes the line of one submission. It is marked for the end-to-end bonus if it was reported so; whether it earns it is decided later.</summary>
    public static void Write(
        ref QualityMeasureScore line, int index, bool endToEnd, in MeasuredPerformance performance, in QualityMeasureFacts facts, bool smallPractice, MeasurePointsRules rules)
    {
        line.SubmissionIndex = index;
        line.Measure = facts.Measure;
        line.CollectionType = facts.CollectionType;
        line.Priority = facts.Priority;
        line.Benchmark = facts.Benchmark;
        line.PerformanceRate = performance.Rate;
        line.Cases = performance.Cases;
        line.CasesNeeded = rules.CaseMinimum.Cases.Value;
        line.CompletenessMillionths = performance.CompletenessMillionths;
        line.CompletenessNeededMillionths = rules.DataCompleteness.MillionthsNeeded(facts.CollectionType);
        line.Achievement = MeasureAchievementPoints.Of(performance, facts, smallPractice, rules);
        line.Disposition = default;
        line.ComplexOrganizationAdjustment = default;
        line.HighPriorityBonus = default;
        line.EarnsEndToEndBonus = endToEnd;
    }

    /// <summary>The line of a CAHPS for MIPS survey that was conducted.</summary>
    public static QualityMeasureScore SurveyLine(SurveyRegistration survey, Points? mean, bool smallPractice, ReferenceData data, MeasurePointsRules rules)
    {
        QualityMeasure measure = Find(data, rules.Cahps.MeasureId.Value);
        QualityMeasureFacts facts = QualityMeasureFacts.Of(measure, null, CollectionType.CahpsSurvey, data.PerformanceYear, rules);
        return new QualityMeasureScore
        {
            SubmissionIndex = -1,
            Measure = measure,
            CollectionType = CollectionType.CahpsSurvey,
            Priority = facts.Priority,
            CasesNeeded = survey == SurveyRegistration.WithoutResult ? rules.CaseMinimum.Cases.Value : 0,
            CompletenessMillionths = (int)Percent.Hundred.ToMillionths(),
            CompletenessNeededMillionths = rules.DataCompleteness.MillionthsNeeded(CollectionType.CahpsSurvey),
            Achievement = mean is { } points
                ? new(MeasurePointsGround.Benchmark, 0, points, MeasurePointsAdjustment.None, points)
                : survey == SurveyRegistration.WithoutResult ? MeasureAchievementPoints.BelowCaseMinimum(facts, smallPractice, rules)
                : MeasureAchievementPoints.Of(new MeasuredPerformance(null, 0, Percent.Hundred, true), facts, smallPractice, rules),
        };
    }

    public static QualityMeasure Find(ReferenceData data, string measureId) =>
        data.FindQualityMeasure(measureId) ?? throw new ArgumentException($"{measureId} is not a quality measure of PY{data.PerformanceYear}; validate the request first.", nameof(measureId));
}

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
            QualityBenchmark? benchmark = data.FindQualityBenchmark(measure.Id, submission.CollectionType);
            QualityMeasureFacts facts = QualityMeasureFacts.Of(measure, benchmark, submission.CollectionType, data.PerformanceYear, rules);
            SubmittedMeasures.Write(ref lines.Measures[i], i, submission.EndToEndReported, performance, facts, smallPractice, rules);
        }

        if (request.CahpsSurvey is { MetSamplingMinimum: true } survey)
        {
            Points? mean = CahpsPoints.Of(survey.SummarySurveyMeasures.AsSpan(), data, rules, lines.Survey);
            lines.Measures[request.Quality.Length] = SubmittedMeasures.SurveyLine(QualityContext.SurveyOf(request), mean, smallPractice, data, rules);
        }

        ClaimsPractice practice = ClaimsPractice.Of(request.Participant);
        for (int i = 0; i < request.AdministrativeClaims.Length; i++)
        {
            AdministrativeClaimsResult result = request.AdministrativeClaims[i];
            QualityMeasure measure = SubmittedMeasures.Find(data, result.MeasureId);
            QualityBenchmark? benchmark = data.FindQualityBenchmark(measure.Id, CollectionType.AdministrativeClaims);
            lines.Claims[i] = AdministrativeClaimsPoints.Of(result.PerformanceRate, result.Cases, AdministrativeClaimsFacts.Of(measure, benchmark, rules).SuppressedIf(result.Suppressed), practice, rules);
        }
    }
}
