using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.WhyNotAnswers;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>What is true of every page, whatever is on it.</summary>
public sealed partial class HtmlLawsTests
{
    private static readonly Lazy<ImmutableArray<(string Name, Scorecard? Card, HtmlPage Page)>> LazyPages = new(() =>
    [
        .. HtmlPages.All.Select(page => (page.Key, (Scorecard?)null, new HtmlPage(page.Value))),
        .. GeneratedScorecards.All(5).Select((card, index) => ($"{HeadlineWords.Subject(card)} ({index})", (Scorecard?)card, new HtmlPage(Explanation.Of(card, ExplanationDepth.Everything).ToHtml(HtmlPages.Options)))),
    ]);

    private static IEnumerable<(string Name, Scorecard? Card, HtmlPage Page)> Pages => LazyPages.Value;

    [Fact]
    public void Nothing_on_a_page_runs_or_comes_from_elsewhere() => Violations.None(
        from one in Pages
        from wrong in one.Page.Elements.Where(element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "embed" or "base" or "form").Select(element => element.Name.LocalName)
            .Concat(one.Page.Attributes.Where(attribute => attribute.Name.LocalName is "src" or "style" or "srcset" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)).Select(attribute => attribute.ToString()))
            .Concat(one.Page.Named("style").Where(style => Remote().IsMatch(style.Value)).Select(_ => "the style sheet asks for something"))
        select $"{one.Name}: {wrong}");

    [Fact]
    public void Every_link_inside_a_page_has_one_target() => Violations.None(
        from one in Pages
        from link in one.Page.Links
        where link.StartsWith('#') && one.Page.Ids.Count(id => id == link[1..]) != 1
        select $"{one.Name}: {link}");

    [Fact]
    public void Every_id_is_of_one_element() => Violations.None(Pages.Where(one => one.Page.Ids.Distinct().Count() != one.Page.Ids.Count()).Select(one => one.Name));

    [Fact]
    public void Every_section_is_in_the_contents_or_before_them() => Violations.None(
        from one in Pages
        from heading in one.Page.Named("h2")
        where heading.ElementsBeforeSelf("nav").Any() && !one.Page.Links.Contains("#" + heading.Attribute("id")!.Value)
        select $"{one.Name}: {heading.Value}");

    [Fact]
    public void Every_length_lies_between_nothing_and_the_whole() => Violations.None(
        from one in Pages
        from length in one.Page.Lengths
        where length is < 0m or > 100m
        select $"{one.Name}: {length}");

    [Fact]
    public void The_longest_bar_of_a_table_is_as_wide_as_the_page() => Violations.None(
        from one in Pages
        from table in one.Page.Named("table")
        let widths = table.Descendants("rect").Select(rectangle => rectangle.Attribute("width")!.Value).ToArray()
        where widths.Length > 0 && !widths.Contains("100%")
        select one.Name);

    [Fact]
    public void Every_bound_of_a_benchmark_is_on_a_ladder() => Violations.None(
        from one in Pages
        where one.Card is not null
        let ladders = one.Page.Named("ol").Select(ladder => string.Join('|', ladder.Elements().Select(step => step.Value))).ToHashSet()
        from bounds in one.Card!.Quality.Measures.Select(line => line.Benchmark?.Bounds)
            .Concat(one.Card.Quality.AdministrativeClaims.Select(line => line.Benchmark?.Bounds))
        where bounds is not null && !ladders.Contains(Steps(bounds))
        select $"{one.Name}: {Steps(bounds)}");

    [Fact]
    public void Every_measure_says_its_direction() => Violations.None(
        from one in Pages
        where one.Card is not null
        let lines = one.Card!.Quality.Measures.Count(line => line.CollectionType != CollectionType.CahpsSurvey) + one.Card.Quality.AdministrativeClaims.Length
        where one.Page.Facts("Direction").Length < lines
        select one.Name);

    [Fact]
    public void Every_paragraph_of_a_page_leads_to_a_rule_page() => Violations.None(
        from one in Pages
        from rule in one.Page.OfClass("rule")
        from text in rule.Nodes().OfType<System.Xml.Linq.XText>()
        where text.Value.Contains('§', StringComparison.Ordinal) && one.Page.Links.Any(link => !link.StartsWith('#'))
        select $"{one.Name}: {text.Value}");

    [Property]
    public bool A_name_is_printed_as_it_is_and_is_never_markup(string? name)
    {
        string practice = name ?? string.Empty;
        HtmlPage page = new(Explanation.Of(HtmlPages.FirstYear, ExplanationDepth.Categories).ToHtml(new() { Practice = practice }));
        return page.Named("bdi").SingleOrDefault()?.Value == (practice.Length == 0 ? null : Printed(practice)) && !page.Named("script").Any();
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("&lt;b&gt; ]]> <!-- --> </style></title>")]
    [InlineData("\0\u0001\u001b[31m\ud800 lone \udc00 \uffff")]
    [InlineData("𝔸 𝓑 שלום \u202e evil")]
    public void Hostile_text_in_names_and_in_what_was_left_out_is_text(string text)
    {
        Scorecard card = HtmlPages.FirstYear.WithLeftOut([new(RequestProblemCode.UnknownMeasure, text, text, text)]);
        HtmlPage page = new(Explanation.Of(card, ExplanationDepth.Categories).ToHtml(new() { Practice = text }));
        Assert.Equal(Printed(text), page.Named("bdi").Single().Value);
        Assert.Contains(Printed(text), page.OfClass("note").First().Value, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Elements, element => element.Name.LocalName is "script" or "img");
    }

    private static string Steps(DecileBounds bounds) =>
        string.Join('|', Enumerable.Range(1, 10).Select(decile => decile < bounds.FirstDecile ? Format.NoValue : bounds[decile].ToString()));

    // Controls and halves of surrogate pairs are no characters of a page; white space is a blank.
    private static string Printed(string text)
    {
        string blanks = text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
        return NoCharacters().Replace(blanks, "\uFFFD");
    }

    [GeneratedRegex(@"[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")]
    private static partial Regex NoCharacters();

    [GeneratedRegex(@"url\(|@import|//")]
    private static partial Regex Remote();
}
