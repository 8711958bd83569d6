using System.Text.RegularExpressions;
using Mips.Scoring.Citations;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Conventions;

/// <summary><c>docs/paragraphs.md</c> maps every paragraph of the regulation to its rule page and its code, or says why there is none.</summary>
public partial class ParagraphIndexTests
{
    private const string Page = "docs/paragraphs.md";

    private static readonly ImmutableArray<(string Paragraph, string About, string Where)> Rows =
    [
        .. File.ReadLines(RepositoryFiles.Path(Page))
            .Where(line => line.StartsWith("| 4", StringComparison.Ordinal))
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .Select(cells => (cells[1], cells[2], cells[3])),
    ];

    private static readonly ImmutableArray<string> Known =
        [.. File.ReadLines(RepositoryFiles.Path("tests/Mips.Scoring.Tests/Conventions/paragraphs.txt")).Where(line => line.Length > 0)];

    /// <summary>The known paragraphs are a list of their own, so that a row that gets lost is missed.</summary>
    [Fact]
    public void Every_known_paragraph_has_one_row() => Assert.Equal(Known, Rows.Select(row => row.Paragraph));

    [Fact]
    public void Every_row_says_what_its_paragraph_is_about() => Violations.None(Rows.Where(row => row.About.Length == 0).Select(row => row.Paragraph));

    /// <summary>That links lead to files is tested for all documentation by <see cref="RulePagesTests"/>.</summary>
    [Fact]
    public void Every_row_leads_to_code_or_says_why_there_is_none() => Violations.None(Rows
        .Where(row => !(row.Where.Contains("](../src/", StringComparison.Ordinal) ^ row.Where.StartsWith("not implemented: ", StringComparison.Ordinal)))
        .Select(row => row.Paragraph));

    [Fact]
    public void Every_rule_page_is_reached_from_a_paragraph() => Violations.None(Directory
        .EnumerateFiles(RepositoryFiles.Path("docs/rules"), "*.md")
        .Select(path => Path.GetFileName(path))
        .Where(page => !page.StartsWith("README.", StringComparison.Ordinal) && !Rows.Any(row => row.Where.Contains($"(rules/{page})", StringComparison.Ordinal))));

    [Fact]
    public void Every_paragraph_that_a_rule_page_names_has_a_row() => Violations.None(
        from page in Directory.EnumerateFiles(RepositoryFiles.Path("docs/rules"), "*.md")
        where !Path.GetFileName(page).StartsWith("README.", StringComparison.Ordinal)
        from line in File.ReadLines(page)
        where line.StartsWith("Paragraph", StringComparison.Ordinal)
        from Match paragraph in Paragraph().Matches(line)
        where !IsCovered(paragraph.Value)
        select $"{Path.GetFileName(page)}: {paragraph.Value}");

    [Fact]
    public void Every_paragraph_that_a_year_cites_has_a_row() => Violations.None(
        from year in ProgramYears.All
        from parameter in YearParameters.Of(year)
        from Match paragraph in Paragraph().Matches(parameter.Citation?.Locator ?? string.Empty)
        where !IsCovered(paragraph.Value)
        select $"PY{year.PerformanceYear} {parameter.Path}: {paragraph.Value}");

    /// <summary>Results cite by constants of the code: each is in the sources of the engine.</summary>
    [Fact]
    public void Every_paragraph_that_the_engine_cites_has_a_row() => Violations.None(
        from path in Directory.EnumerateFiles(RepositoryFiles.Path(EngineSource.Folder), "*.cs", SearchOption.AllDirectories)
        from Match citation in Cited().Matches(File.ReadAllText(path))
        from Match paragraph in Paragraph().Matches(citation.Value)
        where !IsCovered(paragraph.Value)
        select $"{Path.GetFileName(path)}: {paragraph.Value}");

    // A citation has a row of its own, as deep as it is; a whole section has the rows of its paragraphs.
    private static bool IsCovered(string paragraph) =>
        Known.Contains(paragraph) || (!paragraph.Contains('(', StringComparison.Ordinal) && Known.Any(known => known.StartsWith(paragraph + "(", StringComparison.Ordinal)));

    [GeneratedRegex(@"(?:414\.\d{4}|425\.\d{3})(\([A-Za-z0-9]+\))*")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"Cfr\(""[^""]+""\)")]
    private static partial Regex Cited();
}
