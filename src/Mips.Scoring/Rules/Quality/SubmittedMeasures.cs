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

    /// <summary>Scores every measure of a participant; which of them count is not yet decided.</summary>
    public static void Score(in QualityLines lines, in QualityContext context)
    {
        foreach (int place in lines.NotCompared.Slice(0, Compare(lines.Rows, lines.Measures, lines.Facts, lines.NotCompared, default(KeptLines))))
        {
            Points? survey = lines.Rows[place].IsSurvey ? CahpsPoints.Of(lines.Survey, lines.Facts.Rules) : null;
            ScoreWithoutComparison(lines.Rows[place], ref lines.Measures[place], lines.Facts, context.SmallPractice, context.Survey, survey);
        }

        ScoreClaims(lines, 0, lines.Claims.Length, lines.Facts, context.Practice);
    }

    /// <summary>
    /// Compares measures with their benchmarks, also those of many participants. Whether one is compared cannot be foretold, so that all are, and those that the
    /// comparison says nothing about are listed.
    /// </summary>
    /// <param name="rows">The measures.</param>
    /// <param name="lines">Receives a line for each.</param>
    /// <param name="resolved">What law and data hold about them.</param>
    /// <param name="notCompared">Receives the places of those whose points do not come from the comparison; room for all.</param>
    /// <param name="trace">Whether anybody asks what led to the points.</param>
    /// <returns>How many these are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Compare<TTrace>(ReadOnlySpan<QualityRow> rows, Span<QualityLine> lines, ResolvedMeasures resolved, Span<int> notCompared, TTrace trace)
        where TTrace : struct, ILineTrace
    {
        int listed = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly QualityRow row = ref rows[i];
            ref readonly QualityMeasureFacts facts = ref resolved.Submitted(row.Measure, row.CollectionType);
            FailedTests failed = facts.FailedBy(row.Failed, row.Cases, row.CompletenessMillionths);
            MeasurePoints points = MeasureAchievementPoints.Compared(row.Rate, facts, resolved);
            lines[i].Write(row, facts.Priority, LineStart.Compared, trace.KeepsLines ? points : MeasurePoints.Only(points.Points));
            notCompared[listed] = i;
            listed = unchecked(listed + (row.IsRated & FirstFailedTest.IsNone(failed) ? 0 : 1));
        }

        return listed;
    }

    /// <summary>Scores the administrative claims measures of a participant.</summary>
    /// <param name="lines">The measures, also those of many participants.</param>
    /// <param name="start">Where those of the participant start.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="resolved">What law and data hold about them.</param>
    /// <param name="practice">What is asked of the practice.</param>
    public static void ScoreClaims(in QualityLines lines, int start, int end, ResolvedMeasures resolved, ClaimsPractice practice)
    {
        for (int i = start; i < end; i++)
        {
            ref readonly ClaimsRow row = ref lines.ClaimsRows[i];
            lines.Claims[i] = ClaimsLineOf(row, resolved.Claims(row.Measure), practice, resolved.Deciles);
        }
    }

    /// <summary>The case minimum of a measure; a survey with results has none of its own, and stated points are beyond it.</summary>
    public static int CasesNeeded(in QualityRow row, SurveyRegistration survey, MeasurePointsRules rules) =>
        row.IsStated || (row.IsSurvey && survey != SurveyRegistration.WithoutResult) ? 0 : rules.CaseMinimum.Cases.Value;

    /// <summary>Scores a measure that is not compared with a benchmark by its rate.</summary>
    /// <param name="row">The measure.</param>
    /// <param name="line">Receives the line.</param>
    /// <param name="resolved">What law and data hold about measures.</param>
    /// <param name="smallPractice">Whether the participant is a small practice.</param>
    /// <param name="registration">What came of a registration for the CAHPS for MIPS survey.</param>
    /// <param name="survey">For the survey the mean of its summary survey measures; null if none has a benchmark.</param>
    public static void ScoreWithoutComparison(
        in QualityRow row, ref QualityLine line, ResolvedMeasures resolved, bool smallPractice, SurveyRegistration registration, Points? survey)
    {
        ref readonly QualityMeasureFacts facts = ref resolved.Submitted(row.Measure, row.CollectionType);
        (FailedTests failed, MeasurePoints points) = row.IsStated ? new(FailedTests.None, Given(MeasurePointsGround.Stated, row.StatedPoints))
            : row.IsSurvey ? OfSurvey(facts, resolved, smallPractice, registration, survey)
            : Incomparable(facts.FailedBy(row.Failed, row.Cases, row.CompletenessMillionths), facts, resolved, smallPractice);
        line.Write(row, facts.Priority, LineStart.Of(failed, points.IsExcluded), points);
    }

    // The mean; without one the survey has too few cases, or no benchmark.
    private static UncomparedMeasure OfSurvey(
        in QualityMeasureFacts facts, ResolvedMeasures resolved, bool smallPractice, SurveyRegistration registration, Points? survey) =>
        survey is { } mean
            ? new(FailedTests.None, Given(MeasurePointsGround.Benchmark, mean))
            : Incomparable(registration == SurveyRegistration.WithoutResult ? FailedTests.CaseMinimum : facts.Failed | FailedTests.Benchmark, facts, resolved, smallPractice);

    private static UncomparedMeasure Incomparable(FailedTests failed, in QualityMeasureFacts facts, ResolvedMeasures resolved, bool smallPractice) =>
        new(failed, resolved.PointsWithoutComparison(facts, FirstFailedTest.Of(failed), smallPractice));

    private static MeasurePoints Given(MeasurePointsGround ground, Points points) => new(ground, 0, points, MeasurePointsAdjustment.None, points);

    // The points are worked out for every result, and taken where it is scored.
    private static ClaimsLine ClaimsLineOf(in ClaimsRow claim, in AdministrativeClaimsFacts facts, ClaimsPractice practice, DecileTable deciles)
    {
        AdministrativeClaimsDisposition disposition = FirstFailedClaimsTest.Of(facts.FailedBy(claim.Cases, claim.Suppressed, practice));
        DecileResult decile = deciles.PointsOf(claim.Rate, facts.Deciles);
        int isScored = disposition == AdministrativeClaimsDisposition.Scored ? 1 : 0;
        return new(claim.Measure, Points.FromTenThousandths((int)decile.Points.TenThousandths * isScored), (byte)(decile.Decile * isScored), disposition);
    }

    private static int Known(int measure, string measureId, ReferenceData data) => measure >= 0
        ? measure
        : throw new ArgumentException($"{measureId} is not a quality measure of PY{data.PerformanceYear}; validate the request first.", nameof(measureId));

    /// <summary>A measure that is not compared with a benchmark by its rate.</summary>
    /// <param name="Failed">The tests that it failed.</param>
    /// <param name="Points">Its points.</param>
    private readonly record struct UncomparedMeasure(FailedTests Failed, MeasurePoints Points);
}
