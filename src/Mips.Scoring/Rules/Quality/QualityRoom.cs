using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Room for the rows and lines of one clinician at a time, used again for the next one. One for each thread.</summary>
internal sealed class QualityRoom
{
    private const int Usual = 16;

    [ThreadStatic]
    private static QualityRoom? idle;

    private QualityRow[] rows = new QualityRow[Usual];
    private QualityLine[] lines = new QualityLine[Usual];
    private int[] notCompared = new int[Usual];
    private ClaimsRow[] claimsRows = new ClaimsRow[Usual];
    private ClaimsLine[] claims = new ClaimsLine[Usual];

    /// <summary>The room of this thread. Who asks again before it is returned gets another one.</summary>
    public static QualityRoom Take()
    {
        QualityRoom room = idle ?? new QualityRoom();
        idle = null;
        return room;
    }

    public static void Return(QualityRoom room) => idle = room;

    /// <summary>Lines for rows that are kept elsewhere.</summary>
    public QualityLines Lines(ReadOnlySpan<QualityRow> rows, ReadOnlySpan<ClaimsRow> claimsRows, Span<SummarySurveyMeasureScore> survey, ResolvedMeasures facts) =>
        new(rows, Room.Of(ref this.lines, rows.Length + 1), 0, Room.Of(ref this.notCompared, rows.Length), claimsRows, Room.Of(ref this.claims, claimsRows.Length), survey, facts);

    /// <summary>Rows to fill.</summary>
    public Span<QualityRow> Rows(int count) => Room.Of(ref this.rows, count);

    /// <summary>Reads the measures of a valid request.</summary>
    public QualityLines Read(ScoringRequest request, ReferenceData data, RequestPlaces places, ResolvedMeasures facts, Span<SummarySurveyMeasureScore> survey)
    {
        ImmutableArray<QualityMeasureSubmission> submissions = request.Quality;
        int submitted = submissions.Length;
        int submittedAndStated = submitted + (request.StatedScores?.Measures.Length ?? 0);
        bool hasSurvey = QualityContext.SurveyOf(request).WasConducted();
        Span<QualityRow> measures = this.Rows(submittedAndStated + (hasSurvey ? 1 : 0));
        for (int i = 0; i < submitted; i++)
        {
            measures[i] = SubmittedMeasures.Read(submissions[i], i, places.Quality[i], data, facts.Rules.PerformanceRates);
        }

        for (int i = submitted; i < submittedAndStated; i++)
        {
            measures[i] = SubmittedMeasures.Read(request.StatedScores!.Measures[i - submitted], i, data);
        }

        QualityRow.Sort(this.rows, submittedAndStated);
        if (hasSurvey)
        {
            measures[submittedAndStated] = QualityRow.OfSurvey(facts.Survey);
            SubmittedMeasures.Read(request.CahpsSurvey!.SummarySurveyMeasures, data, survey);
        }

        ImmutableArray<AdministrativeClaimsResult> results = request.AdministrativeClaims;
        Span<ClaimsRow> claims = Room.Of(ref this.claimsRows, results.Length);
        for (int i = 0; i < claims.Length; i++)
        {
            claims[i] = SubmittedMeasures.Read(results[i], places.Claims[i], data);
        }

        return this.Lines(measures, claims, survey, facts);
    }
}
