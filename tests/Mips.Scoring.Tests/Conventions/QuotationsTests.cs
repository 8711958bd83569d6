using System.Text.RegularExpressions;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>What the rule pages quote stands word for word in the law that is kept in <c>docs/law</c>, or is marked.</summary>
public sealed partial class QuotationsTests
{
    [Fact]
    public void Every_quotation_is_in_the_law_word_for_word_or_marked_as_unchecked() => Violations.None(
        from quotation in RuleQuotation.All
        where !quotation.IsUnchecked && !LawText.All.Any(text => text.Covers(quotation.Paragraph) && quotation.IsIn(text))
        select $"{quotation.Page}, {quotation.Paragraph}: {quotation.Words}");

    [Fact]
    public void Nothing_is_marked_that_can_be_checked() => Violations.None(
        from quotation in RuleQuotation.All
        where quotation.IsUnchecked && LawText.All.Any(text => text.Covers(quotation.Paragraph) && quotation.IsIn(text))
        select $"{quotation.Page}, {quotation.Paragraph}");

    /// <summary>The pattern that finds quotations misses none: every blockquote under "Text" is one.</summary>
    [Fact]
    public void Every_blockquote_of_a_rule_page_is_compared() => Assert.Equal(
        Directory.EnumerateFiles(RepositoryFiles.Path("docs/rules"), "*.md").Where(page => !page.EndsWith(".received.md", StringComparison.Ordinal)).Sum(page => File.ReadLines(page).Count(line => line.StartsWith('>'))),
        RuleQuotation.All.Length);

    [Fact]
    public void Only_what_is_quoted_is_kept_each_with_its_year_and_amendment()
    {
        Violations.None(
            from text in LawText.All
            where !RuleQuotation.All.Any(quotation => text.Covers(quotation.Paragraph) && quotation.IsIn(text))
            select $"{text.File}: {text.Paragraph} in force in {text.Year} is quoted nowhere");
        Violations.None(LawText.All.Where(text => text.Amendment.Length == 0 || text.Words.Length == 0).Select(text => $"{text.File}: {text.Paragraph}"));
        Assert.Equal(Directory.EnumerateFiles(RepositoryFiles.Path("docs/law"), "4*.md").Sum(file => Heading().Count(File.ReadAllText(file))), LawText.All.Length);
    }

    [Fact]
    public void A_changed_word_is_noticed()
    {
        LawText text = new("414.1380.md", "414.1380(c)(4)", 2024, "88 FR 79535", "A bonus of 5 points will be added to the final score for the year.");
        Assert.True(new RuleQuotation("page.md", "A bonus … will be added to the final score [of PY2018]", "414.1380(c)(4)", IsUnchecked: false).IsIn(text));
        Assert.False(new RuleQuotation("page.md", "A bonus … may be added to the final score", "414.1380(c)(4)", IsUnchecked: false).IsIn(text));
        Assert.False(new RuleQuotation("page.md", "will be added … A bonus", "414.1380(c)(4)", IsUnchecked: false).IsIn(text));
        Assert.False(text.Covers("414.1380(c)(3)"));
        Assert.True(text.Covers("414.1380(c)"));
    }

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
