namespace Mips.Scoring.Tool.Output;

/// <summary>The files of a set of tables: all of them are complete before the first one is in its place.</summary>
internal sealed class TableFiles : IDisposable
{
    private readonly List<AtomicFile> files = [];

    /// <summary>Writes a set to a folder, or to the workbook that a place is by its name.</summary>
    /// <param name="place">The folder or the workbook.</param>
    /// <param name="asTables">Writes the tables, each to what its name opens.</param>
    /// <param name="asWorkbook">Writes the workbook.</param>
    /// <exception cref="UnwritableException">The place cannot be written to.</exception>
    public static void Write(string place, Action<Func<string, Stream>> asTables, Action<Stream> asWorkbook)
    {
        using TableFiles set = new();
        UnwritableException.Guard(place, () =>
        {
            if (RequestSet.IsWorkbook(place))
            {
                using Stream file = set.Open(place);
                asWorkbook(file);
            }
            else
            {
                Directory.CreateDirectory(place);
                asTables(name => set.Open(Path.Combine(place, name)));
            }
        });
        set.files.ForEach(file => file.Commit());
    }

    public void Dispose() => this.files.ForEach(file => file.Dispose());

    private Stream Open(string path)
    {
        AtomicFile file = AtomicFile.Create(path);
        this.files.Add(file);
        return file.Content();
    }
}
