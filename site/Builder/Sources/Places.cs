using Mips.Scoring.Site.Api;

namespace Mips.Scoring.Site.Sources;

/// <summary>Where each file of the checkout is in the book, and what its links become.</summary>
internal sealed class Places
{

    private readonly Dictionary<string, string> placeOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> linkedSources = new(StringComparer.Ordinal);
    private readonly HashSet<string> copied;

    private Places(Repository repository, ApiModel api)
    {

        this.Api = api;
        this.Repository = repository;
        this.copied = [.. repository.Copied];
        foreach (string document in repository.Documents)
        {
            this.placeOf.Add(document, OfDocument(document));
        }
    }

    public ApiModel Api { get; }

    public Repository Repository { get; }

    public IEnumerable<string> Documents => this.placeOf.Keys;

    /// <summary>The files that pages link to and that are no pages themselves: they are shown as they are.</summary>
    public IReadOnlyCollection<string> LinkedSources => this.linkedSources;

    public static Places Of(Repository repository, ApiModel api) => new(repository, api);

    /// <summary>The place of a shown source file.</summary>
    public static string OfSource(string file) => $"source/{file}.html";

    /// <summary>The way from one place to another.</summary>
    public static string Way(string from, string to) =>
        string.Concat(Enumerable.Repeat("../", from.Count(character => character == '/'))) + to;

    /// <summary>The place of a file that a page links to; a source file is put into the book by that.</summary>
    public string? OfFile(string file)
    {
        if (this.placeOf.TryGetValue(file, out string? place))
        {
            return place;
        }

        if (this.copied.Contains(file))
        {
            return file["docs/".Length..];
        }

        if (!this.Repository.Has(file))
        {
            return null;
        }

        this.linkedSources.Add(file);
        return OfSource(file);
    }

    private static string OfDocument(string document)
    {
        string place = document.StartsWith("docs/", StringComparison.Ordinal) ? document["docs/".Length..] : document == "README.md" ? document : "project/" + document;
        return Path.GetFileName(place) == "README.md" ? place[..^"README.md".Length] + "index.html" : Path.ChangeExtension(place, ".html");
    }
}
