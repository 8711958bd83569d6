using System.Text;
using Mips.Scoring.Site.Api;
using Mips.Scoring.Site.Pages;
using Mips.Scoring.Site.Searching;
using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site;

/// <summary>The rule book: every file of the site by its place in it.</summary>
/// <param name="Files">The text of each file; the place has forward slashes and no root.</param>
/// <param name="Index">What the search looks through.</param>
internal sealed record Book(IReadOnlyDictionary<string, string> Files, SearchIndex Index)
{
    /// <summary>Makes the book from the documentation, the XML documentation of the packages, and their code.</summary>
    public static Book Of(Repository repository)
    {
        ApiModel api = ApiModel.OfPackages(repository);
        Places places = Places.Of(repository, api);
        ImmutableArray<MarkdownPage> documents = [.. places.Documents.Select(source => MarkdownPage.Read(repository, places, source))];
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (MarkdownPage page in documents)
        {
            files.Add(page.Place, PageTemplate.Fill(page.Place, page.Title, page.Html));
        }

        files.Add(ContentsPage.Place, PageTemplate.Fill(ContentsPage.Place, "All pages", ContentsPage.Html(documents)));
        foreach (ApiPage page in api.Pages(places))
        {
            files.Add(page.Place, PageTemplate.Fill(page.Place, page.Title, page.Html));
        }

        foreach (string source in places.LinkedSources.Order(StringComparer.Ordinal))
        {
            files.Add(Places.OfSource(source), PageTemplate.Fill(Places.OfSource(source), source, SourcePage.Html(repository, source)));
        }

        foreach (string file in repository.Copied)
        {
            files.Add(file["docs/".Length..], repository.Read(file));
        }

        SearchIndex index = SearchIndexBuilder.Of(documents, api, places);
        files.Add("assets/search-index.js", index.ToScript());
        foreach (string asset in new[] { "site.css", "search.js" })
        {
            files.Add("assets/" + asset, Asset(asset));
        }

        return new Book(files, index);
    }

    private static string Asset(string name)
    {
        using Stream stream = typeof(Book).Assembly.GetManifestResourceStream("assets/" + name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
