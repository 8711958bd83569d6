using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The points of every measure of a submission, before it is decided which of them count.</summary>
internal static class SubmittedMeasures
{
    /// <summary>Room for the summary survey measures of a request.</summary>
    public static SummarySurveyMeasureScore[] SurveyOf(ScoringRequest request) =>
        request.CahpsSurvey is { MetSamplingMinimum: true, SummarySurveyMeasures.IsEmpty: false } survey ? new SummarySurveyMeasureScore[survey.SummarySurveyMeasures.Length] : [];

    /// <summary>The performance that a submission states.</summary>
    public static QualityRow Read(QualityMeasureSubmission submission, int place, ReferenceData data, PerformanceRateRules rules) =>
        Read(submission, place, IndexOf(data, submission.MeasureId), data, rules);

    /// <summary>The same for a measure whose place among all by ID is known.</summary>
    public static QualityRow Read(QualityMeasureSubmission submission, int place, int measure, ReferenceData data, PerformanceRateRules rules) =>
        QualityRow.Of(PerformanceRates.Of(submission, data.QualityMeasuresById[measure], rules), measure, QualityRow.NoSubmission, submission, place);

    /// <summary>A measure whose points the request states.</summary>
    public static QualityRow Read(StatedMeasure stated, int place, ReferenceData data) =>
        QualityRow.OfStated(IndexOf(data, stated.MeasureId), stated.CollectionType, Points.Of(stated.Points), place);

    /// <summary>The result of an administrative claims measure.</summary>
    public static ClaimsRow Read(AdministrativeClaimsResult result, ReferenceData data) => Read(result, IndexOf(data, result.MeasureId));

    /// <summary>The same for a measure whose place among all by ID is known.</summary>
    public static ClaimsRow Read(AdministrativeClaimsResult result, int measure) => new(result.PerformanceRate, result.Cases, measure, result.Suppressed);

    /// <summary>The results of summary survey measures with their benchmarks, without points.</summary>
    public static void Read(ImmutableArray<SummarySurveyMeasure> results, ReferenceData data, Span<SummarySurveyMeasureScore> survey)
    {
        for (int i = 0; i < survey.Length; i++)
        {
            SummarySurveyMeasure result = results[i];
            survey[i] = new(result.MeasureId, result.PerformanceRate, data.FindQualityBenchmark(result.MeasureId, CollectionType.CahpsSurvey), 0, Points.Zero);
        }
    }

    /// <summary>Scores every measure; which of them count is not yet decided.</summary>
    public static void Score(in QualityLines lines, in QualityContext context, MeasurePointsRules rules)
    {
        ReadOnlySpan<QualityRow> rows = lines.Rows;
        Span<QualityLine> measures = lines.Measures;
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly QualityRow row = ref rows[i];
            ref readonly QualityMeasureFacts facts = ref lines.Facts.Submitted(row.Measure, row.CollectionType);
            MeasurePoints points = row.IsStated ? StatedPoints(row.StatedPoints) : row.IsSurvey ? SurveyPoints(row, lines.Survey, facts, context, rules) : MeasureAchievementPoints.Of(row.Performance, facts, context.SmallPractice, rules);
            Write(ref measures[i], row, facts, points);
            measures[i].HasEnoughCases = row.Cases >= (row.IsStated || row.IsSurvey ? CasesNeeded(row, context.Survey, rules) : facts.CasesNeeded);
        }

        for (int i = 0; i < lines.Claims.Length; i++)
        {
            ref readonly ClaimsRow claim = ref lines.ClaimsRows[i];
            lines.Claims[i] = ClaimsLineOf(claim, lines.Facts.Claims(claim.Measure), context.Practice, rules.DecilePoints);
        }
    }

    /// <summary>The case minimum of a measure; a survey with results has none of its own, and stated points are beyond it.</summary>
    public static int CasesNeeded(in QualityRow row, SurveyRegistration survey, MeasurePointsRules rules) =>
        row.IsStated || (row.IsSurvey && survey != SurveyRegistration.WithoutResult) ? 0 : rules.CaseMinimum.Cases.Value;

    private static MeasurePoints StatedPoints(Points points) => new(MeasurePointsGround.Stated, 0, points, MeasurePointsAdjustment.None, points);

    private static void Write(ref QualityLine line, in QualityRow row, in QualityMeasureFacts facts, in MeasurePoints points)
    {
        line.Achievement = points;
        line.HighPriorityBonus = default;
        line.ComplexOrganizationAdjustment = default;
        line.Measure = row.Measure;
        line.Member = QualityLine.NotAMember;
        line.CollectionType = row.CollectionType;
        line.Priority = facts.Priority;
        line.CanCount = !points.IsExcluded;
        line.Disposition = !points.IsExcluded ? QualityMeasureDisposition.NotAmongTheBest : points.Ground switch
        {
            MeasurePointsGround.Suppressed => QualityMeasureDisposition.Suppressed,
            MeasurePointsGround.NoEligibleCases => QualityMeasureDisposition.NoEligibleCases,
            _ => QualityMeasureDisposition.Excluded,
        };
        line.IsComplete = row.CompletenessMillionths >= facts.CompletenessNeeded;
        line.EarnsEndToEndBonus = row.Has(QualityMarks.EndToEnd);
        line.MeetsOutcomeRequirement = false;
    }

    // The mean of its summary survey measures; without one the survey has no benchmark, or too few cases.
    private static MeasurePoints SurveyPoints(in QualityRow row, Span<SummarySurveyMeasureScore> survey, in QualityMeasureFacts facts, in QualityContext context, MeasurePointsRules rules) =>
        CahpsPoints.Of(survey, rules) is { } mean ? new(MeasurePointsGround.Benchmark, 0, mean, MeasurePointsAdjustment.None, mean)
        : context.Survey == SurveyRegistration.WithoutResult ? MeasureAchievementPoints.BelowCaseMinimum(facts, context.SmallPractice, rules)
        : MeasureAchievementPoints.Of(row.Performance, facts with { Benchmark = null, Bounds = null, Cap = null }, context.SmallPractice, rules);

    private static ClaimsLine ClaimsLineOf(in ClaimsRow claim, in AdministrativeClaimsFacts facts, ClaimsPractice practice, DecilePointsRules rules)
    {
        AdministrativeClaimsDisposition disposition = AdministrativeClaimsPoints.Decide(claim.Cases, facts, claim.Suppressed, practice);
        DecileResult decile = AdministrativeClaimsPoints.Score(disposition, facts, claim.Rate, rules);
        return new(claim.Measure, decile.Points, (byte)decile.Decile, disposition);
    }

    private static int IndexOf(ReferenceData data, string measureId) => data.IndexOfQualityMeasure(measureId) is >= 0 and int index
        ? index
        : throw new ArgumentException($"{measureId} is not a quality measure of PY{data.PerformanceYear}; validate the request first.", nameof(measureId));
}
