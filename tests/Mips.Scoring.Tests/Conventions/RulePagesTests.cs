using System.Text.RegularExpressions;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>One rule, one file: code, tests and page carry the same name.</summary>
public partial class RulePagesTests
{
    private static readonly string[] RuleFolders = ["Measures", "Quality", "Cost", "ImprovementActivities", "PromotingInteroperability", "Weights", "FinalScores", "Payment"];

    private static IEnumerable<SourceFile> Rules => EngineSource.Files.Where(file => RuleFolders.Contains(file.Stage) && DeclaresRule(file));

    [Fact]
    public void Every_rule_has_tests_and_a_page_of_its_name() => Violations.None(
        from rule in Rules
        from missing in new[] { $"tests/Mips.Scoring.Tests/{rule.Stage}/{rule.Name}Tests.cs", $"docs/rules/{Kebab(rule.Name)}.md" }
        where !File.Exists(RepositoryFiles.Path(missing))
        select $"{rule.Path}: {missing} is missing");

    [Fact]
    public void Every_page_names_its_paragraph_and_links_to_code_and_tests_that_exist() => Violations.None(
        from page in Pages()
        from problem in Problems(page)
        select $"{Path.GetFileName(page)}: {problem}");

    /// <summary>A link in the documentation leads to a file of the repository.</summary>
    [Fact]
    public void Links_in_the_documentation_lead_somewhere() => Violations.None(
        from page in Directory.EnumerateFiles(RepositoryFiles.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryFiles.Root, "*.md"))
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

        foreach (string heading in new[] { "Rule", "Worked rows" })
        {
            if (!text.Contains($"\n## {heading}\n", StringComparison.Ordinal))
            {
                yield return $"no heading '## {heading}'";
            }
        }
    }

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(RepositoryFiles.Path("docs/rules"), "*.md").Where(page => Path.GetFileName(page) != "README.md");

    // A rule is a public static class named after its file that computes a result.
    private static bool DeclaresRule(SourceFile file)
    {
        Type? type = typeof(ScoringRequest).Assembly.GetType("Mips.Scoring." + file.Name);
        return type is { IsAbstract: true, IsSealed: true, IsPublic: true };
    }

    private static string Kebab(string name) => Capital().Replace(name, match => "-" + match.Value).TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"^Paragraphs?: .*\d", RegexOptions.Multiline)]
    private static partial Regex ParagraphLine();

    [GeneratedRegex(@"\]\(([^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
