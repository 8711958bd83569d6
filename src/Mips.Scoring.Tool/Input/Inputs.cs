using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Input;

/// <summary>The submissions that a command line names, one after the other: nothing is held of those before.</summary>
internal sealed class Inputs(ImmutableArray<string> paths, ToolConsole console)
{
    private readonly HashSet<string> sets = new(StringComparer.Ordinal);

    /// <summary>Whether a folder is named, so that many scorecards are to be expected.</summary>
    public bool HasFolder { get; } = HasMany(paths);

    /// <summary>Whether something could not be looked through, or had no submission in it.</summary>
    public bool Failed { get; private set; }

    /// <summary>Whether paths name a folder or a set of tables.</summary>
    public static bool HasMany(ImmutableArray<string> paths) => paths.Any(path => Directory.Exists(path) || TableFolder.IsTable(path));

    /// <summary>The submissions, each when it is asked for; without a path those of the bundle.</summary>
    public IEnumerable<InputSource> All() => paths.IsEmpty ? BundledSource.All : paths.SelectMany(this.Of);

    private IEnumerable<InputSource> Of(string path) => path switch
    {
        StandardInput.Path => [new StandardInput(console.Input)],
        _ when Directory.Exists(path) => this.InFolder(path),
        _ when TableFolder.IsTable(path) && File.Exists(path) => this.Set(path),
        _ => [new FileSource(path)],
    };

    // A table stands for its set, which is read once, however many of its tables are named.
    private IEnumerable<InputSource> Set(string table)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(table))!;
        if (this.sets.Add(folder))
        {
            yield return new TableFolder(Path.GetDirectoryName(table) is { Length: > 0 } stated ? stated : ".");
        }
    }

    private IEnumerable<InputSource> InFolder(string path)
    {
        bool any = false;
        bool failedBefore = this.Failed;
        FolderWalk walk = new(path, (folder, problem) => this.Fail(folder, problem));
        foreach (InputSource file in walk.Files())
        {
            any = true;
            yield return file;
        }

        if (!any && this.Failed == failedBefore)
        {
            this.Fail(path, $"no submission in this folder: neither a file that ends with {InputSource.EndingsInFolders} nor the table {TableFolder.Participants}");
        }
    }

    private void Fail(string place, string problem)
    {
        console.Say($"{place}: {problem}");
        this.Failed = true;
    }
}
