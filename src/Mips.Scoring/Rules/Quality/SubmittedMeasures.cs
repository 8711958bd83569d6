using System.Runtime.CompilerServices;
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
    /// <param name="submission">The submission.</param>
    /// <param name="place">Its place in the request.</param>
    /// <param name="measure">The place of its measure among all by ID.</param>
    /// <param name="data">CMS's data.</param>
    /// <param name="rules">How counts become a rate.</param>
    public static QualityRow Read(QualityMeasureSubmission submission, int place, int measure, ReferenceData data, PerformanceRateRules rules) =>
        QualityRow.Of(PerformanceRates.Of(submission, data.QualityMeasuresById[Known(measure, submission.MeasureId, data)], rules), measure, submission, place);

    /// <summary>A measure whose points the request states.</summary>
    public static QualityRow Read(StatedMeasure stated, int place, ReferenceData data) =>
        QualityRow.OfStated(Known(data.IndexOfQualityMeasure(stated.MeasureId), stated.MeasureId, data), stated.CollectionType, Points.Of(stated.Points), place);

    /// <summary>The result of an administrative claims measure with its place among all by ID.</summary>
    public static ClaimsRow Read(AdministrativeClaimsResult result, int measure, ReferenceData data) =>
        new(result.PerformanceRate, result.Cases, Known(measure, result.MeasureId, data), result.Suppressed);

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
        ScoreRows(lines, context);
        ScoreClaims(lines, context.Practice, rules.DecilePoints);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ScoreRows(in QualityLines lines, in QualityContext context)
    {
        ResolvedMeasures resolved = lines.Facts;
        ReadOnlySpan<QualityRow> rows = lines.Rows;
        Span<QualityLine> measures = lines.Measures;
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly QualityRow row = ref rows[i];
            ref readonly QualityMeasureFacts facts = ref resolved.Submitted(row.Measure, row.CollectionType);
            FailedTests failed = facts.FailedBy(row.Failed, row.Cases, row.CompletenessMillionths);
            if (row.IsRated & FirstFailedTest.IsNone(failed))
            {
                measures[i].Write(row, facts.Priority, LineStart.Of(failed, isExcluded: false), MeasureAchievementPoints.Compared(row.Rate, facts, resolved));
            }
            else
            {
                WriteWithoutComparison(ref measures[i], row, failed, facts, lines, context);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ScoreClaims(in QualityLines lines, ClaimsPractice practice, DecilePointsRules rules)
    {
        for (int i = 0; i < lines.Claims.Length; i++)
        {
            ref readonly ClaimsRow claim = ref lines.ClaimsRows[i];
            lines.Claims[i] = ClaimsLineOf(claim, lines.Facts.Claims(claim.Measure), practice, lines.Facts.Deciles, rules);
        }
    }

    /// <summary>The case minimum of a measure; a survey with results has none of its own, and stated points are beyond it.</summary>
    public static int CasesNeeded(in QualityRow row, SurveyRegistration survey, MeasurePointsRules rules) =>
        row.IsStated || (row.IsSurvey && survey != SurveyRegistration.WithoutResult) ? 0 : rules.CaseMinimum.Cases.Value;

    // Few measures are not compared with a benchmark by their rate; they are kept out of the loop.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteWithoutComparison(ref QualityLine line, in QualityRow row, FailedTests failed, in QualityMeasureFacts facts, in QualityLines lines, in QualityContext context)
    {
        (FailedTests tests, MeasurePoints points) = row.IsStated ? (FailedTests.None, Given(MeasurePointsGround.Stated, row.StatedPoints))
            : row.IsSurvey ? OfSurvey(facts, lines, context)
            : (failed, lines.Facts.PointsWithoutComparison(facts, FirstFailedTest.Of(failed), context.SmallPractice));
        line.Write(row, facts.Priority, LineStart.Of(tests, points.IsExcluded), points);
    }

    // The mean of its summary survey measures; without one the survey has too few cases, or no benchmark.
    private static (FailedTests Failed, MeasurePoints Points) OfSurvey(in QualityMeasureFacts facts, in QualityLines lines, in QualityContext context)
    {
        if (CahpsPoints.Of(lines.Survey, lines.Facts.Rules) is { } mean)
        {
            return (FailedTests.None, Given(MeasurePointsGround.Benchmark, mean));
        }

        FailedTests failed = context.Survey == SurveyRegistration.WithoutResult ? FailedTests.CaseMinimum : facts.Failed | FailedTests.Benchmark;
        return (failed, lines.Facts.PointsWithoutComparison(facts, FirstFailedTest.Of(failed), context.SmallPractice));
    }

    private static MeasurePoints Given(MeasurePointsGround ground, Points points) => new(ground, 0, points, MeasurePointsAdjustment.None, points);

    // The points are worked out for every result, and taken where it is scored.
    private static ClaimsLine ClaimsLineOf(in ClaimsRow claim, in AdministrativeClaimsFacts facts, ClaimsPractice practice, DecileTable deciles, DecilePointsRules rules)
    {
        AdministrativeClaimsDisposition disposition = FirstFailedClaimsTest.Of(facts.FailedBy(claim.Cases, claim.Suppressed, practice));
        DecileResult decile = deciles.PointsOf(claim.Rate, facts.Deciles, rules);
        int isScored = disposition == AdministrativeClaimsDisposition.Scored ? 1 : 0;
        return new(claim.Measure, Points.FromTenThousandths((int)decile.Points.TenThousandths * isScored), (byte)(decile.Decile * isScored), disposition);
    }

    private static int Known(int measure, string measureId, ReferenceData data) => measure >= 0
        ? measure
        : throw new ArgumentException($"{measureId} is not a quality measure of PY{data.PerformanceYear}; validate the request first.", nameof(measureId));
}
