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
    public static QualityRow Read(QualityMeasureSubmission submission, int place, ReferenceData data, PerformanceRateRules rules)
    {
        int measure = IndexOf(data, submission.MeasureId);
        return QualityRow.Of(PerformanceRates.Of(submission, data.QualityMeasuresById[measure], rules), measure, QualityRow.NoSubmission, submission, place);
    }

    /// <summary>A measure whose points the request states.</summary>
    public static QualityRow Read(StatedMeasure stated, int place, ReferenceData data) =>
        QualityRow.OfStated(IndexOf(data, stated.MeasureId), stated.CollectionType, Points.Of(stated.Points), place);

    /// <summary>The result of an administrative claims measure.</summary>
    public static ClaimsRow Read(AdministrativeClaimsResult result, ReferenceData data) =>
        new(result.PerformanceRate, result.Cases, IndexOf(data, result.MeasureId), result.Suppressed);

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

    private static void ScoreRows(in QualityLines lines, in QualityContext context)
    {
        ResolvedMeasures resolved = lines.Facts;
        ReadOnlySpan<QualityRow> rows = lines.Rows;
        Span<QualityLine> measures = lines.Measures;
        bool smallPractice = context.SmallPractice;
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly QualityRow row = ref rows[i];
            ref readonly QualityMeasureFacts facts = ref resolved.Submitted(row.Measure, row.CollectionType);
            if (row.IsStated | row.IsSurvey)
            {
                WriteWithoutRate(ref measures[i], row, facts, lines, context);
                continue;
            }

            FailedTests failed = facts.FailedBy(row.Cases, row.CompletenessMillionths, row.Has(QualityMarks.HasEligibleCases), row.Has(QualityMarks.HasRate));
            measures[i].Write(row, facts.Priority, failed, MeasureAchievementPoints.Of(failed, row.Rate, facts, smallPractice, resolved));
        }
    }

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

    // A measure whose points are stated passes every test, and so does a survey with the mean of its summary survey measures. Without one the survey has too few cases, or no benchmark.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteWithoutRate(ref QualityLine line, in QualityRow row, in QualityMeasureFacts facts, in QualityLines lines, in QualityContext context)
    {
        if (row.IsStated)
        {
            line.Write(row, facts.Priority, FailedTests.None, new(MeasurePointsGround.Stated, 0, row.StatedPoints, MeasurePointsAdjustment.None, row.StatedPoints));
        }
        else if (CahpsPoints.Of(lines.Survey, lines.Facts.Rules) is { } mean)
        {
            line.Write(row, facts.Priority, row.Cases < CasesNeeded(row, context.Survey, lines.Facts.Rules) ? FailedTests.CaseMinimum : FailedTests.None, new(MeasurePointsGround.Benchmark, 0, mean, MeasurePointsAdjustment.None, mean));
        }
        else
        {
            FailedTests failed = context.Survey == SurveyRegistration.WithoutResult ? FailedTests.CaseMinimum : facts.Failed | FailedTests.Benchmark;
            line.Write(row, facts.Priority, failed, lines.Facts.PointsWithoutComparison(facts, FirstFailedTest.Of(failed), context.SmallPractice));
        }
    }

    // The points are worked out for every result, and taken where it is scored.
    private static ClaimsLine ClaimsLineOf(in ClaimsRow claim, in AdministrativeClaimsFacts facts, ClaimsPractice practice, DecileTable deciles, DecilePointsRules rules)
    {
        AdministrativeClaimsDisposition disposition = FirstFailedClaimsTest.Of(facts.FailedBy(claim.Cases, claim.Suppressed, practice));
        DecileResult decile = deciles.PointsOf(claim.Rate, facts.Deciles, rules);
        int isScored = disposition == AdministrativeClaimsDisposition.Scored ? 1 : 0;
        return new(claim.Measure, Points.FromTenThousandths((int)decile.Points.TenThousandths * isScored), (byte)(decile.Decile * isScored), disposition);
    }

    private static int IndexOf(ReferenceData data, string measureId) => data.IndexOfQualityMeasure(measureId) is >= 0 and int index
        ? index
        : throw new ArgumentException($"{measureId} is not a quality measure of PY{data.PerformanceYear}; validate the request first.", nameof(measureId));
}
