namespace Mips.Scoring.Tests.Support;

/// <summary>The worked tables of <c>docs/rules/*.md</c>: the documentation is the test data.</summary>
internal static class RulePage
{
    /// <summary>The rows of the table under a heading of a page, each cell by its column's title.</summary>
    public static TheoryData<RulePageRow> Rows(string page, string heading)
    {
        TheoryData<RulePageRow> rows = [];
        foreach (RulePageRow row in Read(page, heading))
        {
            rows.Add(row);
        }

        return rows.Count > 0 ? rows : throw new InvalidDataException($"docs/rules/{page}.md has no table under '## {heading}'.");
    }

    private static IEnumerable<RulePageRow> Read(string page, string heading)
    {
        string[] table = [.. File.ReadLines(RepositoryFiles.Path($"docs/rules/{page}.md"))
            .SkipWhile(line => line.Trim() != "## " + heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|'))];
        if (table.Length < 3)
        {
            yield break;
        }

        string[] titles = Cells(table[0]);
        foreach (string line in table.Skip(2))
        {
            string[] cells = Cells(line);
            yield return new RulePageRow(page, string.Join(" | ", cells), titles.Zip(cells).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal));
        }
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}

/// <summary>One row of a worked table.</summary>
public sealed record RulePageRow(string Page, string Text, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string title] => this.Cells[title];

    public decimal Number(string title) => decimal.Parse(this[title], System.Globalization.CultureInfo.InvariantCulture);

    public int Count(string title) => int.Parse(this[title], System.Globalization.CultureInfo.InvariantCulture);

    public bool YesNo(string title) => this[title] switch
    {
        "yes" => true,
        "no" => false,
        string other => throw new FormatException($"'{other}' is neither yes nor no."),
    };

    public override string ToString() => $"{this.Page}: {this.Text}";
}
