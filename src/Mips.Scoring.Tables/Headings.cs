namespace Mips.Scoring.Tables;

/// <summary>The headings of a table: its own columns, and in a wide table a column for each fact, <c>ID</c> or <c>ID: column</c>.</summary>
internal sealed class Headings
{
    private readonly Dictionary<string, int> own = new(StringComparer.Ordinal);
    private readonly List<(string Id, List<(string Column, int Index)> Columns)> facts = [];

    private Headings()
    {
    }

    /// <summary>What each row of a wide table has columns for; empty for a long table.</summary>
    public IReadOnlyList<(string Id, List<(string Column, int Index)> Columns)> Facts => this.facts;

    /// <summary>The position of a column; -1 if the file does not have it.</summary>
    public int this[string column] => this.own.TryGetValue(column, out int index) ? index : -1;

    /// <summary>The heading of every position, for problems.</summary>
    public ImmutableArray<string> Written { get; private init; } = [];

    public static Headings Read(FactTable table, RawRow row, string file, TableProblems problems)
    {
        Headings headings = new() { Written = [.. row.Cells.Select(cell => cell ?? string.Empty)] };
        Dictionary<string, string> known = table.Definition.Columns.ToDictionary(column => Key(column.Name), column => column.Name, StringComparer.Ordinal);
        for (int index = 0; index < row.Cells.Length; index++)
        {
            if (row.Cells[index] is string heading && !headings.Take(heading, index, known, table))
            {
                problems.Add(new TableProblem(IsOwn(heading, known) ? ImportProblemKind.Duplicate : ImportProblemKind.UnknownField, file, row.Number, null, TableProblem.Shorten(heading), IsOwn(heading, known) ? "the column occurs twice; the first is read" : "not a column of this table; it is passed over"));
            }
        }

        foreach (string missing in table.Definition.Columns.Where(column => column.Role == TableColumnRole.Key && headings[column.Name] < 0 && !headings.IsNamedByEveryFact(column.Name, table)).Select(column => column.Name))
        {
            problems.Add(new TableProblem(ImportProblemKind.Missing, file, row.Number, missing, null, "the table needs this column"));
        }

        return headings;
    }

    private static bool IsOwn(string heading, Dictionary<string, string> known) => known.ContainsKey(Key(heading));

    // A wide table has the ID in its headings, and may have other keys there too: 236: collection type.
    private bool IsNamedByEveryFact(string column, FactTable table) =>
        this.facts.Count > 0 && (column == table.IdColumn || this.facts.TrueForAll(fact => fact.Columns.Exists(named => named.Column == column)));

    private bool Take(string heading, int index, Dictionary<string, string> known, FactTable table)
    {
        if (known.TryGetValue(Key(heading), out string? name))
        {
            if (this.own.ContainsKey(name))
            {
                return false;
            }

            this.own.Add(name, index);
            return true;
        }

        if (table.IdColumn is null)
        {
            return false;
        }

        int colon = heading.LastIndexOf(':');
        (string id, string? column) = colon < 0 ? (heading.Trim(), table.MainColumn) : (heading.Substring(0, colon).Trim(), known.TryGetValue(Key(heading.Substring(colon + 1)), out string? named) ? named : null);
        if (column is null || id.Length == 0 || (colon < 0 && !IsId(id)))
        {
            return false;
        }

        int place = this.facts.FindIndex(fact => fact.Id == id);
        if (place < 0)
        {
            place = this.facts.Count;
            this.facts.Add((id, []));
        }

        this.facts[place].Columns.Add((column, index));
        return true;
    }

    // CMS's IDs have a digit or an underscore; a remark of the user's has neither.
    private static bool IsId(string text) => text.Any(character => char.IsDigit(character) || character == '_') && !text.Contains(' ');

    private static string Key(string heading) => new([.. heading.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
}
