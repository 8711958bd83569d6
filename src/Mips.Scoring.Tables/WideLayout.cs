namespace Mips.Scoring.Tables;

/// <summary>Turns offered rows into a wide table: one row a participant, and a column for everything that can be stated of each ID.</summary>
internal sealed class WideLayout
{
    private readonly TableColumn[] columns;
    private readonly IGrouping<string, string?[]>[] facts;
    private readonly int[] own;
    private readonly int[] perFact;

    private WideLayout(FactTable table, string?[][] offered)
    {
        this.columns = [.. table.Definition.Columns.Skip(1)];
        int id = Array.FindIndex(this.columns, column => column.Name == table.IdColumn);
        this.facts = [.. offered.GroupBy(row => row[id]!, StringComparer.Ordinal)];
        int[] others = [.. Enumerable.Range(0, this.columns.Length).Where(column => column != id)];
        this.own = [.. others.Where(column => this.columns[column].Role == TableColumnRole.Detail && Array.TrueForAll(offered, row => row[column] is null))];
        this.perFact = [.. others.Except(this.own)];
    }

    /// <summary>The headings, and a row for the participant; more rows where an ID has several, as a measure has strata.</summary>
    public static IEnumerable<string?[]> Rows(FactTable table, string participant, IEnumerable<string?[]> offered) =>
        new WideLayout(table, [.. offered]).Rows(participant);

    private IEnumerable<string?[]> Rows(string participant)
    {
        yield return [FactTable.Participant, .. this.own.Select(column => this.columns[column].Name), .. this.facts.SelectMany(fact => this.ColumnsOf(fact).Select(column => $"{fact.Key}: {this.columns[column].Name}"))];
        for (int round = 0; round < this.facts.Max(fact => fact.Count()); round++)
        {
            yield return [participant, .. this.own.Select(_ => (string?)null), .. this.facts.SelectMany(fact => this.ColumnsOf(fact).Select(column => fact.ElementAtOrDefault(round)?[column]))];
        }
    }

    // What can be stated, and what tells the rows of the ID apart.
    private IEnumerable<int> ColumnsOf(IEnumerable<string?[]> fact) =>
        this.perFact.Where(column => this.columns[column].Role == TableColumnRole.Value || fact.Any(row => row[column] is not null));
}
