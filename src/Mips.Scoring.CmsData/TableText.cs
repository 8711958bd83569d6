using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace Mips.Scoring.CmsData;

/// <summary>
/// The text of one embedded table: sections that begin with <c># name count</c>, then one row a line, cells separated by tabs.
/// </summary>
internal sealed class TableText
{
    private readonly string text;
    private int position;

    internal TableText(string text) => this.text = text;

    internal static TableText Open(string resource) => new(Load(resource));

    internal static string Load(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly holds no table {resource}.");
        if (!resource.EndsWith(".deflate", StringComparison.Ordinal))
        {
            return ReadAll(stream);
        }

        using DeflateStream inflated = new(stream, CompressionMode.Decompress);
        return ReadAll(inflated);
    }

    /// <summary>Reads the next section, which must have this name.</summary>
    internal ImmutableArray<TRow> Section<TRow>(string name, Func<string[], TRow> row)
    {
        string[] heading = this.ReadLine().Split(' ');
        if (heading.Length != 3 || heading[1] != name)
        {
            throw new FormatException($"The table has no section {name} where it should be.");
        }

        int count = Cells.Int(heading[2]);
        ImmutableArray<TRow>.Builder rows = ImmutableArray.CreateBuilder<TRow>(count);
        for (int i = 0; i < count; i++)
        {
            rows.Add(row(this.ReadLine().Split('\t')));
        }

        return rows.MoveToImmutable();
    }

    private static string ReadAll(Stream stream)
    {
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private string ReadLine()
    {
        int end = this.text.IndexOf('\n', this.position);
        string line = this.text.Substring(this.position, end - this.position);
        this.position = end + 1;
        return line;
    }
}
