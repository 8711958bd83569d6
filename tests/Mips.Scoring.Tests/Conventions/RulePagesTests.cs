using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>One rule, one file: code, tests and page carry the same name.</summary>
public partial class RulePagesTests
{
    private static readonly string[] Parts = ["Text", "Rule", "History", "Worked rows", "Ambiguities"];

    private static IEnumerable<SourceFile> Rules => EngineSource.Files.Where(file => file.IsRule && DeclaresRule(file));

    /// <summary>A file that is a part of another rule is named by the page of that rule.</summary>
    [Fact]
    public void Every_rule_has_a_page_and_tests_of_its_name_or_belongs_to_another_rule()
    {
        string[] codeLines = [.. Pages().Select(page => File.ReadLines(page).First(line => line.StartsWith("Code: ", StringComparison.Ordinal)))];
        Violations.None(
            from rule in Rules
            where !codeLines.Any(line => line.Contains($"/{rule.Path})", StringComparison.Ordinal))
            select $"{rule.Path}: no page of docs/rules links to it in its line 'Code:'");
        Violations.None(
            from rule in Rules
            where File.Exists(RepositoryFiles.Path($"docs/rules/{Kebab(rule.Name)}.md")) && !File.Exists(RepositoryFiles.Path($"tests/Mips.Scoring.Tests/{rule.Room}/{rule.Name}Tests.cs"))
            select $"{rule.Path}: tests/Mips.Scoring.Tests/{rule.Room}/{rule.Name}Tests.cs is missing");
        Violations.None(
            from page in Pages()
            where !EngineSource.Files.Any(file => Kebab(file.Name) == Path.GetFileNameWithoutExtension(page))
            select $"{Path.GetFileName(page)}: no file of the engine has this name");
    }

    [Fact]
    public void Every_page_names_its_paragraph_and_links_to_code_and_tests_that_exist() => Violations.None(
        from page in Pages()
        from problem in Problems(page)
        select $"{Path.GetFileName(page)}: {problem}");

    /// <summary>A reader finds every performance year in the first column, alone, in a range, or as "from", "before" or "through" a year.</summary>
    [Fact]
    public void The_history_of_every_rule_tells_about_every_year() => Violations.None(
        from page in Pages()
        let told = Section(page, "History").Split('\n').Where(line => line.StartsWith('|')).Skip(2).SelectMany(row => Years(row.Split('|')[1])).ToHashSet()
        from year in ProgramYears.All
        where !told.Contains(year.PerformanceYear)
        select $"{Path.GetFileName(page)}: nothing about {year.PerformanceYear}");

    /// <summary>The tests that a page links to read its worked rows; a table that nobody reads would only look tested.</summary>
    [Fact]
    public void Every_table_of_worked_rows_is_read_by_the_tests_of_the_page() => Violations.None(
        from page in Pages()
        let name = Path.GetFileNameWithoutExtension(page)
        let tests = Link().Matches(File.ReadLines(page).First(line => line.StartsWith("Tests: ", StringComparison.Ordinal))).Select(link => File.ReadAllText(Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value)))
        where !tests.Any(test => test.Contains($"RulePage.Rows(\"{name}\", \"Worked rows\")", StringComparison.Ordinal))
        select $"{name}: no test of its line 'Tests:' reads the worked rows");

    /// <summary>"None." or links to entries that exist; and every entry is linked by the page of its rule.</summary>
    [Fact]
    public void The_ambiguities_of_the_pages_are_those_of_docs_ambiguities()
    {
        string[] entries = [.. Heading().Matches(File.ReadAllText(RepositoryFiles.Path("docs/ambiguities.md"))).Select(match => match.Groups[1].Value)];
        (string Page, string Text)[] sections = [.. Pages().Select(page => (Path.GetFileName(page), Section(page, "Ambiguities").Trim()))];
        (string Page, string Entry)[] links = [.. from section in sections from Match link in AmbiguityLink().Matches(section.Text) select (section.Page, link.Groups[1].Value)];
        Violations.None(sections.Where(section => section.Text != "None." && !links.Any(link => link.Page == section.Page)).Select(section => $"{section.Page}: neither 'None.' nor a link"));
        Violations.None(links.Where(link => !entries.Contains(link.Entry)).Select(link => $"{link.Page}: docs/ambiguities.md has no entry {link.Entry}"));
        Violations.None(entries.Except(links.Select(link => link.Entry)).Select(entry => $"docs/ambiguities.md: no page of docs/rules links to {entry}"));
    }

    /// <summary><c>docs/rules/README.md</c> is made of the titles and paragraphs of the pages, in the order of the flow.</summary>
    [Fact]
    public void The_index_lists_every_page()
    {
        var pages = Pages()
            .Select(page => (File: Path.GetFileName(page), Lines: File.ReadAllLines(page), Room: EngineSource.Files.First(file => Kebab(file.Name) == Path.GetFileNameWithoutExtension(page)).Room))
            .OrderBy(page => Array.IndexOf(FlowOfDependenciesTests.RoomsInOrder, page.Room))
            .ThenBy(page => page.File, StringComparer.Ordinal)
            .GroupBy(page => page.Room);
        IEnumerable<string> sections = pages.Select(room =>
            $"## {HeadingOf(room.Key)}\n\n| Rule | Paragraph |\n|---|---|\n"
            + string.Concat(room.Select(page => $"| [{page.Lines[0][2..]}]({page.File}) | {page.Lines.First(line => ParagraphLine().IsMatch(line)).Split(": ", 2)[1]} |\n")));
        Snapshot.VerifyFile(
            "# The rules\n\nOne page for each rule, opened beside the code file and the test file of the same name. The tables under \"Worked rows\" are the test data. The order is that of the flow; [by paragraph](../paragraphs.md) the same rules are listed in the order of the regulation.\n\n![From the request to the payment adjustment: four category scores, their weights, the final score, the adjustment.](../pictures/flow.svg)\n\n"
            + string.Join('\n', sections),
            "docs/rules/README.md");
    }

    /// <summary>A link in the documentation leads to a file of the repository.</summary>
    [Fact]
    public void Links_in_the_documentation_lead_somewhere() => Violations.None(
        from page in Directory.EnumerateFiles(RepositoryFiles.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryFiles.Root, "*.md"))
        where !page.EndsWith(".received.md", StringComparison.Ordinal)
        from Match link in Link().Matches(File.ReadAllText(page))
        let target = link.Groups[1].Value
        where !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
        select $"{Path.GetRelativePath(RepositoryFiles.Root, page)}: {target}");

    private static IEnumerable<string> Problems(string page)
    {
        string text = File.ReadAllText(page);
        if (!ParagraphLine().IsMatch(text))
        {
            yield return "no line 'Paragraph: 42 CFR …'";
        }

        foreach (string kind in new[] { "Code", "Tests" })
        {
            if (!Regex.IsMatch(text, $@"^{kind}: .*\]\(\.\./\.\./", RegexOptions.Multiline))
            {
                yield return $"no line '{kind}: [path](../../…)'";
            }
        }

        string[] headings = [.. Heading().Matches(text).Select(match => match.Groups[1].Value)];
        if (!headings.Where(Parts.Contains).SequenceEqual(Parts))
        {
            yield return $"the headings are {string.Join(", ", headings)}; each page has {string.Join(", ", Parts)}, in this order";
        }

        if (!TextSection().IsMatch(text))
        {
            yield return "no section '## Text' before '## Rule'";
            yield break;
        }

        string words = TextSection().Match(text).Groups[1].Value;
        foreach (string line in words.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith('>') && !Quotation().IsMatch(line)))
        {
            yield return $"a quotation that does not end with its paragraph, '— 42 CFR …': {line}";
        }

        if (!words.Split('\n').Any(line => Quotation().IsMatch(line) || NotAtHand().IsMatch(line)))
        {
            yield return "neither a quotation of the regulation, '> … — 42 CFR …', nor 'The text … is not at hand here; cited as ….', under '## Text'";
        }
    }

    private static string Section(string page, string heading)
    {
        string text = File.ReadAllText(page).ReplaceLineEndings("\n");
        int start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return start < 0 ? string.Empty : text[(start + heading.Length + 5)..(end < 0 ? text.Length : end)];
    }

    private static IEnumerable<int> Years(string cell)
    {
        int first = ProgramYears.All.Min(year => year.PerformanceYear);
        int last = ProgramYears.All.Max(year => year.PerformanceYear);
        foreach (Match match in YearsOfRow().Matches(cell))
        {
            int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            (int from, int to) = match.Groups["word"].Value switch
            {
                "from" => (year, last),
                "before" => (first, year - 1),
                "through" => (first, year),
                _ => (year, match.Groups["to"] is { Success: true } end ? int.Parse(end.Value, CultureInfo.InvariantCulture) : year),
            };
            for (int one = from; one <= to; one++)
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(RepositoryFiles.Path("docs/rules"), "*.md").Where(page => !Path.GetFileName(page).StartsWith("README.", StringComparison.Ordinal));

    // A rule is a public type named after its file that computes: it has a public static function.
    private static bool DeclaresRule(SourceFile file) =>
        typeof(ScoringRequest).Assembly.GetType($"{file.Namespace}.{file.Name}") is { IsPublic: true } type
        && type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly).Any(method => !method.IsSpecialName);

    private static string HeadingOf(string room)
    {
        string words = YearParameters.InWords(room);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Kebab(string name) => Capital().Replace(name, match => "-" + match.Value).TrimStart('-').ToLowerInvariant();

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\(\.\./ambiguities\.md#([a-z0-9-]+)\)")]
    private static partial Regex AmbiguityLink();

    [GeneratedRegex(@"(?:(?<word>from|before|through) )?(?<year>20\d\d)(?:–(?<to>20\d\d))?")]
    private static partial Regex YearsOfRow();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"^Paragraphs?: .*\d", RegexOptions.Multiline)]
    private static partial Regex ParagraphLine();

    [GeneratedRegex(@"^Tests: .*\n\n## Text\n\n((?:.*\n)+?)## Rule$", RegexOptions.Multiline)]
    private static partial Regex TextSection();

    [GeneratedRegex(@"^> .+ — 42 CFR \d+\.\d+[^—]*$")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"^The text.* is not at hand here; cited as .+\.$")]
    private static partial Regex NotAtHand();

    [GeneratedRegex(@"\]\(([^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
