namespace Mips.Scoring.Tables;

/// <summary>A row of the table of Promoting Interoperability.</summary>
internal sealed record InteroperabilityFact(string? Submission, string? CehrtId, DateTime? Start, DateTime? End, int Row)
{
    public PromotingInteroperabilityMeasureSubmission? Measure { get; init; }

    /// <summary>The rows of each submission.</summary>
    public static List<List<InteroperabilityFact>> BySubmission(IReadOnlyList<InteroperabilityFact> facts) => [.. facts.GroupBy(fact => fact.Submission).Select(rows => rows.ToList())];

    /// <summary>The rows of a submission as a part of the request: certification ID and period of the first row that has them.</summary>
    public static PromotingInteroperabilitySubmission Together(List<InteroperabilityFact> rows) => new()
    {
        CehrtId = rows.Select(row => row.CehrtId).FirstOrDefault(id => id is not null),
        PerformanceStart = rows[0].Start!.Value,
        PerformanceEnd = rows[0].End!.Value,
        Measures = [.. rows.Select(row => row.Measure).OfType<PromotingInteroperabilityMeasureSubmission>()],
    };
}
