using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Remembers the last year of each measure while the years are read in order. QCDR measures come and go by the hundred and are left out.</summary>
internal sealed class EndedMeasures
{
    private readonly SortedDictionary<string, int> lastYears = new(StringComparer.Ordinal);

    /// <summary>The measures of the years before this one that it lacks.</summary>
    internal ImmutableArray<EndedMeasure> NotIn(ReferenceTables tables)
    {
        HashSet<string> present = [.. Ids(tables)];
        return [.. this.lastYears.Where(last => !present.Contains(last.Key)).Select(last => new EndedMeasure(last.Key, last.Value))];
    }

    internal void Add(ReferenceTables tables)
    {
        foreach (string id in Ids(tables with { QualityMeasures = [.. tables.QualityMeasures.Where(m => !m.IsQcdr)] }))
        {
            this.lastYears[id] = tables.PerformanceYear;
        }
    }

    private static IEnumerable<string> Ids(ReferenceTables tables) =>
    [
        .. tables.QualityMeasures.Select(m => m.Id),
        .. tables.CostMeasures.Select(m => m.Id),
        .. tables.ImprovementActivities.Select(a => a.Id),
        .. tables.PromotingInteroperabilityMeasures.Select(m => m.Id),
    ];
}
