namespace Mips.Scoring.Tables;

/// <summary>A row of the quality table.</summary>
internal sealed record QualityFact(string MeasureId, CollectionType CollectionType, string? Stratum, int Row)
{
    public PerformanceRate? Rate { get; init; }

    public int? Cases { get; init; }

    public decimal? DataCompleteness { get; init; }

    public MeasureCounts? Counts { get; init; }

    public bool EndToEnd { get; init; }

    /// <summary>The rows of one measure and collection type together: the measure's own, if it has one, then its strata. A second row of the measure or of a stratum begins a measure of its own, which the request check then refuses.</summary>
    public static List<List<QualityFact>> ByMeasure(IReadOnlyList<QualityFact> facts)
    {
        List<List<QualityFact>> measures = [];
        Dictionary<(string, CollectionType), (List<QualityFact> Rows, HashSet<string> Strata)> open = [];
        foreach (QualityFact fact in facts)
        {
            if (fact.Stratum is null || !open.TryGetValue((fact.MeasureId, fact.CollectionType), out (List<QualityFact> Rows, HashSet<string> Strata) measure) || !measure.Strata.Add(fact.Stratum))
            {
                measure = ([], fact.Stratum is null ? new(StringComparer.Ordinal) : new(StringComparer.Ordinal) { fact.Stratum });
                measures.Add(measure.Rows);
                open[(fact.MeasureId, fact.CollectionType)] = measure;
            }

            measure.Rows.Add(fact);
        }

        return measures;
    }

    /// <summary>The rows of a measure as a part of the request.</summary>
    public static QualityMeasureSubmission Submission(List<QualityFact> rows)
    {
        QualityFact? own = rows.Find(row => row.Stratum is null);
        return new QualityMeasureSubmission(rows[0].MeasureId, rows[0].CollectionType)
        {
            PerformanceRate = own?.Rate,
            Cases = own?.Cases,
            DataCompleteness = own?.DataCompleteness,
            Counts = own?.Counts,
            Strata = [.. rows.Where(row => row.Stratum is not null).Select(row => new StratumCounts(row.Stratum!, row.Counts!) { PerformanceRate = row.Rate })],
            EndToEndReported = rows.Exists(row => row.EndToEnd),
        };
    }
}
