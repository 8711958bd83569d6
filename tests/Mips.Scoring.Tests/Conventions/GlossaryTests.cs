using System.Text.RegularExpressions;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The glossary has the words in which people ask, and each leads to a page and a paragraph that exist.</summary>
public sealed partial class GlossaryTests
{
    private static readonly ImmutableArray<ImmutableArray<string>> Words = Rows(columns: 4);

    private static readonly ImmutableArray<ImmutableArray<string>> OldNames = Rows(columns: 3);

    public static TheoryData<string> Asked =>
        ["EUC", "EMA", "QP", "APP", "SSM", "COA", "why 3 points", "topped out", "case minimum", "reweighting", "neutral adjustment"];

    [Theory]
    [MemberData(nameof(Asked))]
    public void The_glossary_has_the_words_that_people_use(string word) =>
        Assert.Contains(Words, row => row[0].Split(", ").Contains(word));

    [Fact]
    public void Every_word_has_one_sentence_a_page_and_a_paragraph() => Violations.None(
        from row in Words
        where !row[1].EndsWith('.') || row[1].Split(". ").Length > 1 || !Link().IsMatch(row[2]) || !Paragraph().IsMatch(row[3])
        select row[0]);

    [Fact]
    public void Every_paragraph_of_the_glossary_is_one_of_the_index()
    {
        HashSet<string> indexed = [.. File.ReadLines(RepositoryFiles.Path("docs/paragraphs.md")).Where(line => line.StartsWith("| 4", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim())];
        Violations.None(Words.Where(row => !indexed.Contains(row[3]["42 CFR ".Length..]) && !File.ReadLines(RepositoryFiles.Path("docs/paragraphs.md")).Any(line => line.Contains($"§ {row[3]["42 CFR ".Length..]} ", StringComparison.Ordinal))).Select(row => $"{row[0]}: {row[3]}"));
    }

    /// <summary>Somebody who knows no name of a rule but its own finds it too.</summary>
    [Fact]
    public void Every_rule_page_has_a_word() => Violations.None(
        from page in Directory.EnumerateFiles(RepositoryFiles.Path("docs/rules"), "*.md")
        let name = Path.GetFileName(page)
        where name != "README.md" && !name.Contains(".received.", StringComparison.Ordinal) && !Words.Concat(OldNames).Any(row => row[2].Contains($"(rules/{name})", StringComparison.Ordinal))
        select name);

    [Fact]
    public void No_word_is_explained_twice() => Violations.None(
        from word in Words.SelectMany(row => row[0].Split(", ")).GroupBy(word => word, StringComparer.OrdinalIgnoreCase)
        where word.Count() > 1
        select word.Key);

    [Fact]
    public void Every_old_name_leads_to_a_page() => Assert.All(OldNames, row => Assert.Matches(Link(), row[2]));

    private static ImmutableArray<ImmutableArray<string>> Rows(int columns) =>
    [
        .. File.ReadLines(RepositoryFiles.Path("docs/glossary.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => ImmutableArray.CreateRange(line.Trim('|', ' ').Split(" | ")))
            .Where(row => row.Length == columns && row[0] is not ("Words" or "Name")),
    ];

    [GeneratedRegex(@"\]\((?:rules/)?[a-z-]+\.md(?:#[a-z-]+)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^42 CFR 4(?:14|25)\.\d+(?:\([A-Za-z0-9]+\))*$")]
    private static partial Regex Paragraph();
}
