namespace Mips.Scoring.CmsData;

/// <summary>The titles of all years, each kept once: most measures keep theirs for years.</summary>
internal sealed class Titles
{
    internal const string Resource = "titles.deflate";

    private static readonly Lazy<Titles> All = new(static () => new(TableReader.Open(Resource)));

    private readonly TableReader table;
    private readonly int[] starts;
    private readonly string?[] read;

    private Titles(TableReader table)
    {
        this.table = table;
        this.starts = new int[table.Heading("titles")];
        this.read = new string?[this.starts.Length];
        for (int i = 0; i < this.starts.Length; i++)
        {
            this.starts[i] = table.Skip();
        }
    }

    /// <summary>The title whose number is the next cell.</summary>
    internal static string Next(TableReader row) => All.Value.Find(row.Int());

    private string Find(int number)
    {
        lock (this.table)
        {
            return this.read[number] ??= this.table.TextAt(this.starts[number]);
        }
    }
}
