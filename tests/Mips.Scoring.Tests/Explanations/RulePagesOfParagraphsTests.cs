using System.Text.RegularExpressions;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Citations;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>The rule page that a paragraph leads to is one that docs/paragraphs.md names for it.</summary>
public sealed partial class RulePagesOfParagraphsTests
{
    private static readonly ImmutableArray<(string Paragraph, ImmutableArray<string> Pages)> Index =
    [
        .. File.ReadLines(RepositoryFiles.Path("docs/paragraphs.md"))
            .Where(line => line.StartsWith("| 414.", StringComparison.Ordinal))
            .Select(line => (line.Split('|')[1].Trim(), ImmutableArray.CreateRange(Page().Matches(line).Select(page => page.Groups[1].Value)))),
    ];

    [Fact]
    public void A_paragraph_leads_to_a_rule_page_of_the_index() => Violations.None(
        from row in Index
        let page = RulePages.Of(Citation.Cfr(row.Paragraph))
        where !row.Pages.IsEmpty && !row.Pages.Contains(page!)
        select $"{row.Paragraph}: {page ?? "no page"}, not {string.Join(" or ", row.Pages)}");

    [Theory]
    [InlineData("414.1380(b)(1)(iv)", "seven-point-cap")]
    [InlineData("414.1380(b)(1)(ii)(C)(9)", "decile-points")]
    [InlineData("414.9999(a)", null)]
    [InlineData("414.1380", null)]
    public void A_paragraph_without_a_page_is_on_that_of_the_paragraph_that_contains_it(string paragraph, string? page) =>
        Assert.Equal(page, RulePages.Of(Citation.Cfr(paragraph)));

    [Fact]
    public void Other_sources_lead_to_no_rule_page() => Assert.Null(RulePages.Of(Citation.FederalRegister("89 FR 98563")));

    [GeneratedRegex(@"\(rules/([a-z-]+)\.md\)")]
    private static partial Regex Page();
}
