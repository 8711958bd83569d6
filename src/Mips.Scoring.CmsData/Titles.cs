namespace Mips.Scoring.CmsData;

/// <summary>The titles of all years, one a line, each kept once: most measures keep theirs for years. Years know a title by where it starts.</summary>
internal static class Titles
{
    internal const string Resource = "titles.tsv";

    private static readonly Lazy<TableReader> All = new(static () => TableReader.Open(Resource));
    private static readonly Dictionary<int, string> Read = [];

    /// <summary>The title that starts at the byte in the next cell.</summary>
    internal static string Next(TableReader row) => Find(row.Int());

    private static string Find(int start)
    {
        lock (Read)
        {
            if (!Read.TryGetValue(start, out string? title))
            {
                title = All.Value.TextAt(start);
                Read.Add(start, title);
            }

            return title;
        }
    }
}
