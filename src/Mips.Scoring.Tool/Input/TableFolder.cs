using Mips.Scoring.Tool.Libraries;

namespace Mips.Scoring.Tool.Input;

/// <summary>A folder of tables: one CSV file a table, <c>participants.csv</c> among them.</summary>
internal sealed class TableFolder(string path, string name) : InputSource(name, path)
{
    public const string Participants = "participants.csv";
    private const string Ending = ".csv";
    private const string Explanations = "explanations.csv";

    public TableFolder(string path)
        : this(path, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))))
    {
    }

    /// <summary>Whether a file is a table by its name: its columns do not say which.</summary>
    public static bool IsTable(string file) => file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the names of files are those of a set of tables.</summary>
    public static bool IsSet(IEnumerable<string> files) => files.Any(file => file.Equals(Participants, StringComparison.OrdinalIgnoreCase));

    public override Stream Open() => throw new IOException("a folder of tables, not a file");

    public override InputSource? Beside(string ending) => null;

    public override FileContent Read(CmsYears years) => TableSets.ReadTables(this.Place, Directory.GetFiles(this.Place)
        .Where(file => IsTable(file) && !Path.GetFileName(file).Equals(Explanations, StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)
        .Select(file => KeyValuePair.Create(Path.GetFileName(file), () => new FileSource(file).Open())));
}
