using System.Reflection;
using System.Text.RegularExpressions;
using Mips.Scoring.CmsData;
using Mips.Scoring.Fhir;
using Mips.Scoring.Interop;
using Mips.Scoring.Nation;
using Mips.Scoring.Site.Pages;
using Mips.Scoring.Site.Sources;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Site.Api;

/// <summary>The public types of the packages with their documentation, their sources, and the rules that they belong to.</summary>
internal sealed partial class ApiModel
{
    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);
    private readonly ILookup<string, (string Page, string Title)> rules;

    private ApiModel(Repository repository)
    {
        this.Types = [.. Packages.SelectMany(package => package.GetExportedTypes()).Select(ApiType.Of).OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(type => type.Name, StringComparer.Ordinal)];
        this.Documentation = new XmlDocumentation(Packages);
        this.Html = new DocumentationHtml(this.Types.ToDictionary(type => DocId.Of(type.Type), StringComparer.Ordinal));
        foreach (string file in Directory.EnumerateFiles(repository.Full("src"), "*.cs", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(repository.Root, path).Replace('\\', '/')).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)))
        {
            foreach (string name in DeclaredIn(repository.Read(file)))
            {
                this.sources.TryAdd(name, file);
            }
        }

        this.rules = (
            from document in repository.Documents
            where document.StartsWith("docs/rules/", StringComparison.Ordinal) && !document.EndsWith("README.md", StringComparison.Ordinal)
            from file in CodeOf(repository, document)
            select (file, Page: document, Title: repository.Read(document).Split('\n')[0][2..])).ToLookup(rule => rule.file, rule => (rule.Page, rule.Title), StringComparer.Ordinal);
    }

    public static ImmutableArray<Assembly> Packages { get; } =
        [typeof(Scorer).Assembly, typeof(CmsTables).Assembly, typeof(QppSubmission).Assembly, typeof(SummaryReports).Assembly, typeof(RequestTables).Assembly, typeof(NationTables).Assembly];

    public ImmutableArray<ApiType> Types { get; }

    public XmlDocumentation Documentation { get; }

    public DocumentationHtml Html { get; }

    public static ApiModel OfPackages(Repository repository) => new(repository);

    /// <summary>The file that declares a type.</summary>
    public string? SourceOf(ApiType type) => this.sources.GetValueOrDefault(FullName(type.Type.DeclaringType is { } outer ? Outermost(outer) : type.Type));

    /// <summary>The pages of the rules whose code declares a type.</summary>
    public IEnumerable<(string Page, string Title)> RulesOf(ApiType type) => this.SourceOf(type) is { } source ? this.rules[source] : [];

    /// <summary>The types that the code of a rule declares.</summary>
    public IEnumerable<ApiType> OfRule(string page, Repository repository)
    {
        HashSet<string> code = [.. CodeOf(repository, page)];
        return this.Types.Where(type => this.SourceOf(type) is { } source && code.Contains(source));
    }

    public IEnumerable<ApiPage> Pages(Places places) => this.Types.Select(type => TypePage.Of(type, this, places)).Append(this.Overview());

    private static IEnumerable<string> CodeOf(Repository repository, string page) =>
        from Match link in CodeLink().Matches(repository.Read(page).Split('\n').First(line => line.StartsWith("Code: ", StringComparison.Ordinal)))
        let file = repository.Resolve(page, link.Groups[1].Value)
        where file is not null
        select file;

    private static IEnumerable<string> DeclaredIn(string code) =>
        FileNamespace().Match(code) is { Success: true } space
            ? Declaration().Matches(code).Select(type => $"{space.Groups[1].Value}.{type.Groups["name"].Value}")
            : [];

    private static string FullName(Type type) => type.FullName!.Split('`')[0];

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private ApiPage Overview() => new(
        "api/index.html",
        "API reference",
        "<h1>API reference</h1>\n<p>The public types of the packages, by namespace. The namespaces of the engine are in the order of the alphabet; <a href=\"../architecture.html\">the architecture</a> has them in the order of the flow.</p>\n"
        + string.Concat(this.Types.GroupBy(type => type.Namespace).Select(space =>
            $"<h2 id=\"{space.Key}\">{space.Key}</h2>\n<dl>{string.Concat(space.Select(type => $"<dt><a href=\"{Path.GetFileName(type.Place)}\">{PageText.Safe(type.Name)}</a></dt><dd>{this.Html.Of(this.Documentation.Of(type.Type)?.Element("summary"))}</dd>\n"))}</dl>\n")));

    [GeneratedRegex(@"\]\(([^)#\s]+\.cs)\)")]
    private static partial Regex CodeLink();

    [GeneratedRegex(@"^namespace ([A-Za-z.]+);", RegexOptions.Multiline)]
    private static partial Regex FileNamespace();

    [GeneratedRegex(@"^public (?:[a-z]+ )*(?:class|struct|record|enum|interface) (?<name>[A-Za-z0-9]+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
