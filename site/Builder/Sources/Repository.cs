namespace Mips.Scoring.Site.Sources;

/// <summary>The checkout that the book is made of.</summary>
/// <param name="Root">Its folder.</param>
internal sealed record Repository(string Root)
{
    private static readonly string[] OutsideDocs = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "benchmarks/README.md"];

    /// <summary>The Markdown that becomes pages, in the order of the table of contents.</summary>
    public IEnumerable<string> Documents =>
        OutsideDocs
            .Where(file => File.Exists(this.Full(file)))
            .Concat(Directory.EnumerateFiles(this.Full("docs"), "*.md", SearchOption.AllDirectories).Select(this.Relative).Where(file => !file.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    /// <summary>Files of the documentation that are taken as they are.</summary>
    public IEnumerable<string> Copied =>
        Directory.EnumerateFiles(this.Full("docs"), "*", SearchOption.AllDirectories).Select(this.Relative)
            .Where(file => Path.GetExtension(file) is ".json" or ".svg" && !file.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string FindRoot(string folder)
    {
        for (DirectoryInfo? parent = new(folder); parent is not null; parent = parent.Parent)
        {
            if (File.Exists(Path.Combine(parent.FullName, "Mips.Scoring.sln")))
            {
                return parent.FullName;
            }
        }

        throw new DirectoryNotFoundException("Mips.Scoring.sln was not found above " + folder);
    }

    public string Read(string file) => File.ReadAllText(this.Full(file)).ReplaceLineEndings("\n");

    public bool Has(string file) => File.Exists(this.Full(file));

    public string Full(string relative) => Path.Combine(this.Root, relative);

    /// <summary>The file that a link of a document means, from the root; null where the link leaves the checkout.</summary>
    public string? Resolve(string document, string link)
    {
        string path = Path.GetFullPath(Path.Combine(this.Root, Path.GetDirectoryName(document) ?? string.Empty, link));
        return path.StartsWith(this.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? this.Relative(path) : null;
    }

    private string Relative(string path) => Path.GetRelativePath(this.Root, path).Replace('\\', '/');
}
