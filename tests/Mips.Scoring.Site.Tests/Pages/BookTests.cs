using System.Text.RegularExpressions;
using Mips.Scoring.Site.Api;
using Mips.Scoring.Site.Pages;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Site.Tests.Pages;

/// <summary>The pages of the book hang together and ask for nothing from elsewhere.</summary>
public sealed partial class BookTests
{
    private static readonly ImmutableArray<KeyValuePair<string, string>> Pages = [.. TheBook.Instance.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))];

    // The workbench is published beside the book, not made by the builder.
    private static bool IsWorkbench(string place) => place.StartsWith("workbench/", StringComparison.Ordinal);

    [Fact]
    public void Every_link_leads_to_a_page_and_a_place_in_it()
    {
        Dictionary<string, HashSet<string>> anchors = Pages.ToDictionary(page => page.Key, page => Anchor().Matches(page.Value).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Violations.None(
            from page in Pages
            from Match link in Link().Matches(page.Value)
            let target = System.Net.WebUtility.HtmlDecode(link.Groups[1].Value)
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let place = Resolve(page.Key, target.Split('#')[0])
            where !IsWorkbench(place)
            where !TheBook.Instance.Files.ContainsKey(place) || (target.Contains('#', StringComparison.Ordinal) && !anchors[place].Contains(target.Split('#')[1]))
            select $"{page.Key}: {target}");
    }

    [Fact]
    public void No_page_loads_anything_from_elsewhere_or_has_a_script_or_style_of_its_own() => Violations.None(
        from page in Pages
        where !page.Value.Contains($"content=\"{PageTemplate.Policy}\"", StringComparison.Ordinal) || Loaded().Matches(page.Value).Any(match => match.Value.Contains("://", StringComparison.Ordinal)) || OwnCode().IsMatch(page.Value)
        select page.Key);

    [Fact]
    public void Every_document_is_a_page() => Violations.None(
        from file in Directory.EnumerateFiles(RepositoryFiles.Path("docs"), "*.md", SearchOption.AllDirectories)
        let place = Path.GetRelativePath(RepositoryFiles.Path("docs"), file).Replace('\\', '/').Replace("README.md", "index.html", StringComparison.Ordinal).Replace(".md", ".html", StringComparison.Ordinal)
        where !place.Contains(".received.", StringComparison.Ordinal) && place != "index.html" && !TheBook.Instance.Files.ContainsKey(place)
        select place);

    [Fact]
    public void Every_worked_row_can_be_tried()
    {
        int rows = Directory.EnumerateFiles(RepositoryFiles.Path("docs/rules"), "*.md").Where(page => !page.Contains(".received.", StringComparison.Ordinal) && !page.EndsWith("README.md", StringComparison.Ordinal))
            .Sum(page => File.ReadLines(page).SkipWhile(line => line != "## Worked rows").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Count(line => line.StartsWith('|')) - 2);
        Assert.Equal(rows, Pages.Sum(page => TryLink().Count(page.Value)));
    }

    /// <summary>From a type to its rule and back.</summary>
    [Fact]
    public void A_rule_and_its_types_lead_to_each_other()
    {
        string rule = TheBook.Instance.Files["rules/case-minimum.html"];
        string type = TheBook.Instance.Files["api/Mips.Scoring.Rules.Measures.CaseMinimum.html"];
        Assert.Contains("href=\"../api/Mips.Scoring.Rules.Measures.CaseMinimum.html\"", rule, StringComparison.Ordinal);
        Assert.Contains("href=\"../rules/case-minimum.html\"", type, StringComparison.Ordinal);
        Violations.None(
            from page in Pages
            where page.Key.StartsWith("rules/", StringComparison.Ordinal) && page.Key != "rules/index.html" && !page.Value.Contains("href=\"../api/Mips.", StringComparison.Ordinal) && !page.Value.Contains("href=\"../source/src/", StringComparison.Ordinal)
            select page.Key);
    }

    /// <summary>A type whose page names a rule is named on the page of that rule, and the other way round.</summary>
    [Fact]
    public void Every_way_between_a_rule_and_a_type_goes_both_ways()
    {
        HashSet<(string Rule, string Type)> fromRules = [.. from page in Pages where page.Key.StartsWith("rules/", StringComparison.Ordinal) from type in LinksTo(page, "api/Mips.") select (page.Key, type)];
        HashSet<(string Rule, string Type)> fromTypes = [.. from page in Pages where page.Key.StartsWith("api/Mips.", StringComparison.Ordinal) from rule in LinksTo(page, "rules/") where rule != "rules/index.html" select (rule, page.Key)];
        Assert.NotEmpty(fromTypes);
        Violations.None(fromRules.Except(fromTypes).Concat(fromTypes.Except(fromRules)).Select(way => $"{way.Rule} and {way.Type}"));
    }

    /// <summary>The reference is that of all libraries that are packed.</summary>
    [Fact]
    public void The_reference_has_every_package() => Assert.Equal(
        Directory.EnumerateDirectories(RepositoryFiles.Path("src")).Where(folder => File.Exists(Path.Combine(folder, "package-readme.md")) && !File.Exists(Path.Combine(folder, "Program.cs"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
        ApiModel.Packages.Select(package => package.GetName().Name!).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_public_type_has_a_page_that_says_what_it_is() => Violations.None(
        from type in ApiModel.Packages.SelectMany(package => package.GetExportedTypes())
        let place = $"api/{type.FullName!.Replace('+', '.').Replace('`', '-')}.html"
        where !TheBook.Instance.Files.TryGetValue(place, out string? page) || page.Contains("<p></p>", StringComparison.Ordinal)
        select place);

    /// <summary>A member without a sentence would show a parameter list and nothing else.</summary>
    [Fact]
    public void Every_member_of_the_reference_has_a_sentence() => Violations.None(
        from page in Pages
        where page.Key.StartsWith("api/", StringComparison.Ordinal)
        from Match member in EmptyMember().Matches(page.Value)
        select $"{page.Key}: {member.Groups[1].Value}");

    [Fact]
    public void A_quotation_leads_to_the_words_of_the_law() =>
        Assert.Contains("href=\"../law/414.1380.html#4141380b1iii-in-force-in-2026\"", TheBook.Instance.Files["rules/case-minimum.html"], StringComparison.Ordinal);

    /// <summary>Every quotation of a rule page leads to the entry that its words stand in.</summary>
    [Fact]
    public void Every_quotation_leads_to_its_entry_in_the_law() => Violations.None(
        from page in Pages
        where page.Key.StartsWith("rules/", StringComparison.Ordinal)
        from Match quotation in Quotation().Matches(page.Value)
        where !LawLink().IsMatch(quotation.Value)
        select $"{page.Key}: {quotation.Value}");

    // Links in the text of a page: those around it lead everywhere from everywhere.
    private static IEnumerable<string> LinksTo(KeyValuePair<string, string> page, string start) =>
        from Match link in Link().Matches(page.Value[page.Value.IndexOf("<main", StringComparison.Ordinal)..])
        let place = Resolve(page.Key, link.Groups[1].Value.Split('#')[0])
        where place.StartsWith(start, StringComparison.Ordinal)
        select place;

    private static string Resolve(string page, string link)
    {
        string[] start = link.Length == 0 ? page.Split('/') : page.Split('/')[..^1];
        List<string> parts = [.. start];
        foreach (string part in link.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex("<a (?:class=\"skip\" )?href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("(?:<script[^>]*>|<link[^>]*>|<img[^>]*>)")]
    private static partial Regex Loaded();

    [GeneratedRegex("<style| style=\"| on[a-z]+=\"|<script(?! defer src=)|<iframe")]
    private static partial Regex OwnCode();

    [GeneratedRegex("workbench/index\\.html#row=")]
    private static partial Regex TryLink();

    [GeneratedRegex("<blockquote>.*?</blockquote>", RegexOptions.Singleline)]
    private static partial Regex Quotation();

    [GeneratedRegex("href=\"\\.\\./law/4[0-9.]+html#[0-9a-z-]+-in-force-in-20[0-9]{2}\"")]
    private static partial Regex LawLink();

    [GeneratedRegex("<dt><code>([^<]*)</code></dt>\n<dd></dd>")]
    private static partial Regex EmptyMember();
}
