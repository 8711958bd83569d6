using Mips.Scoring.Numbers;
using System.Text.RegularExpressions;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>What stands on the HTML scorecard, and in which order.</summary>
public partial class HtmlExplanationTests
{
    private static readonly Explanation Mvp = Explanation.Of(HtmlPages.Mvp);

    [Fact]
    public void A_group_in_an_MVP_beside_published_values() => VerifyOutline("MVP group beside published values");

    [Fact]
    public void A_facility_based_clinician() => VerifyOutline("facility-based clinician");

    [Fact]
    public void An_estimate_with_warnings() => VerifyOutline("estimate with warnings");

    [Fact]
    public void The_dollars_are_those_of_the_adjusted_payment()
    {
        AdjustedPayment paid = AdjustedPayment.Of(Dollars.Of(412_345.67m), HtmlPages.Mvp.PaymentAdjustment(0.1167m));
        Assert.StartsWith(paid.Difference.ToString("+$#,##0.00", System.Globalization.CultureInfo.InvariantCulture), Assert.Single(Page(HtmlPages.Options).Facts("In dollars")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_positive_adjustment_without_scaling_factor_has_no_dollars() =>
        Assert.StartsWith("not known without CMS's scaling factor", Assert.Single(Page(new() { Charges = Dollars.Of(100m) }).Facts("In dollars")), StringComparison.Ordinal);

    [Fact]
    public void A_reduction_needs_no_scaling_factor_for_its_dollars() => Assert.StartsWith(
        "-$9.00 of $100.00",
        Assert.Single(new HtmlPage(Explanation.Of(ParticipationSamples.Score(new() { PerformanceYear = 2024, Participant = ParticipationSamples.Individual })).ToHtml(new() { Charges = Dollars.Of(100m) })).Facts("In dollars")),
        StringComparison.Ordinal);

    [Fact]
    public void Without_charges_nothing_is_said_about_dollars() => Assert.Empty(Page(new()).Facts("In dollars"));

    [Fact]
    public void Warnings_and_what_was_left_out_stand_in_the_head_of_the_page() => Assert.Equal(
        Explanation.Of(HtmlPages.Estimate).Headline.Notes,
        new HtmlPage(Explanation.Of(HtmlPages.Estimate).ToHtml()).Named("header").Single().Elements("p").Where(note => (string?)note.Attribute("class") == "note").Select(note => note.Value));

    [Fact]
    public void What_would_earn_more_stands_before_the_contents()
    {
        string html = Mvp.ToHtml();
        Assert.InRange(html.IndexOf("id=\"what-would-earn-more\"", StringComparison.Ordinal), html.IndexOf("</header>", StringComparison.Ordinal), html.IndexOf("<nav", StringComparison.Ordinal));
        Assert.Single(Anchor().Matches(html));
    }

    [Fact]
    public void The_page_states_the_day_the_versions_and_the_disclaimer()
    {
        string footer = Page(HtmlPages.Options).Named("footer").Single().Value;
        Assert.StartsWith("2026-11-29 · Mips.Scoring ", footer.Trim(), StringComparison.Ordinal);
        Assert.Contains($"CMS data {HtmlPages.Mvp.DataVersion}", footer, StringComparison.Ordinal);
        Assert.Contains("Not affiliated with or endorsed by", footer, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_lead_to_their_rule_pages_where_the_caller_says_where_those_are()
    {
        string[] links = [.. Page(HtmlPages.Options).Links.Where(link => !link.StartsWith('#'))];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(RepositoryFiles.Path(link)), link));
        Assert.All(Page(new()).Links, link => Assert.StartsWith("#", link, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("docs/rules")]
    [InlineData("javascript:alert('{page}')")]
    [InlineData("file:///{page}")]
    public void An_address_of_rule_pages_that_is_none_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => Mvp.ToHtml(new() { RulePages = address }));

    [Theory]
    [InlineData("https://rules.example/{page}?from=card&lang=en#text")]
    [InlineData("../{page}.html")]
    [InlineData("{page}")]
    public void An_address_of_rule_pages_is_absolute_or_relative(string address) =>
        Assert.Contains(address.Replace("{page}", "final-score-calculation", StringComparison.Ordinal), new HtmlPage(Explanation.Of(HtmlPages.Mvp, ExplanationDepth.Everything).ToHtml(new() { RulePages = address })).Links);

    [Fact]
    public void Charges_below_nothing_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Mvp.ToHtml(new() { Charges = Dollars.Of(-0.01m) }));

    [Fact]
    public void A_scaling_factor_out_of_its_range_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Explanation.Of(HtmlPages.Facility).ToHtml(new() { ScalingFactor = 3.01m }));

    [Fact]
    public void Published_values_are_compared_on_the_page_of_a_scorecard_only() =>
        Assert.Throws<ArgumentException>(() => Explanation.Of(HtmlPages.Facility).ToHtml(new() { Published = new() { FinalScore = 50m } }));

    [Fact]
    public void The_payment_curve_has_the_scaling_factor_that_is_given()
    {
        Assert.Contains("before CMS's scaling factor of positive adjustments", Page(new()).Text, StringComparison.Ordinal);
        Assert.Contains("with a scaling factor of 0.1167", Page(new() { ScalingFactor = 0.1167m }).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_below_the_threshold_is_not_green() => Assert.Equal(
        ["less", "more", "more"],
        new[] { Explanation.Of(HtmlPages.Facility), Mvp, Explanation.Of(HtmlPages.FirstYear) }.Select(explanation => Assert.Single(new HtmlPage(explanation.ToHtml()).OfClass("score-bar")).Attribute("class")!.Value.Split(' ')[1]));

    private static HtmlPage Page(HtmlExplanationOptions options) => new(Mvp.ToHtml(options));

    private static void VerifyOutline(string name, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Snapshot.Verify(Version().Replace(new HtmlPage(HtmlPages.All[name]).Outline(), "Mips.Scoring (version) · CMS data (version)"), method: method);

    [GeneratedRegex("id=\"what-would-earn-more\"")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"Mips\.Scoring \S+ · CMS data .*")]
    private static partial Regex Version();
}
