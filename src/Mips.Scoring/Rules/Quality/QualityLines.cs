using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The measures of a clinician, or of several one after the other, as they were read, and beside each of them what the rules decide about it.</summary>
/// <param name="rows">Submitted measures by ID and collection type, then the CAHPS for MIPS survey if it was conducted.</param>
/// <param name="room">Room for a line of each of them and for one more, the claims measure selected at MVP registration.</param>
/// <param name="start">Where in the room their lines start.</param>
/// <param name="notCompared">Room for the places of measures that are not compared with a benchmark.</param>
/// <param name="claimsRows">Administrative claims measures.</param>
/// <param name="claims">Room for a line of each of them.</param>
/// <param name="survey">Summary survey measures with their benchmarks; nothing where they are scored elsewhere.</param>
/// <param name="facts">What law and data hold about the measures.</param>
internal readonly ref struct QualityLines(
    ReadOnlySpan<QualityRow> rows, Span<QualityLine> room, int start, Span<int> notCompared, ReadOnlySpan<ClaimsRow> claimsRows, Span<ClaimsLine> claims, Span<SummarySurveyMeasureScore> survey, ResolvedMeasures facts)
{
    private readonly Span<QualityLine> room = room;
    private readonly int start = start;

    public ReadOnlySpan<QualityRow> Rows { get; } = rows;

    public Span<QualityLine> Measures { get; } = room.Slice(start, rows.Length);

    /// <summary>Room for the places of measures that are not compared with a benchmark.</summary>
    public Span<int> NotCompared { get; } = notCompared;

    public ReadOnlySpan<ClaimsRow> ClaimsRows { get; } = claimsRows;

    public Span<ClaimsLine> Claims { get; } = claims;

    public Span<SummarySurveyMeasureScore> Survey { get; } = survey;

    public ResolvedMeasures Facts { get; } = facts;

    /// <summary>The lines of the measures and after them one for a measure that was not submitted. It can belong to the next participant, who gets it back as it was.</summary>
    public Span<QualityLine> MeasuresAndOneMore => this.room.Slice(this.start, this.Rows.Length + 1);

    /// <summary>The measures of one of several participants, to decide about when all are scored: without what is needed only before.</summary>
    public QualityLines Slice(int measure, int measures, int claim, int claims, ResolvedMeasures facts) => new(
        this.Rows.Slice(measure, measures), this.room, this.start + measure, default, default, this.Claims.Slice(claim, claims), default, facts);

    /// <summary>The end of the lines of one measure that starts at a line: the same measure through another collection type follows.</summary>
    public static int EndOfMeasure(ReadOnlySpan<QualityLine> lines, int start)
    {
        int end = start + 1;
        while (end < lines.Length && lines[end].Measure == lines[start].Measure)
        {
            end++;
        }

        return end;
    }
}
