using System.Net;
using System.Text.RegularExpressions;
using Mips.Scoring.Scenarios;
using Mips.Scoring.Tests.Conventions;

namespace Mips.Scoring.Site.Tests.Scenarios;

/// <summary>The "try" link of a worked row opens facts with its values.</summary>
public sealed partial class WorkedRowTests
{
    private static readonly ImmutableArray<(string Page, string Fragment)> Links =
    [
        .. from page in TheBook.Instance.Files
           where page.Key.StartsWith("rules/", StringComparison.Ordinal)
           from Match link in Try().Matches(page.Value)
           select (page.Key, WebUtility.HtmlDecode(link.Groups[1].Value)),
    ];

    [Fact]
    public void Every_row_opens_and_is_scored_or_refused_in_words() => Violations.None(
        from link in Links
        let row = WorkedRow.Read(link.Fragment)
        where row is null || Evaluation.Of(row.Scenario) is { Card: null, Problems.IsEmpty: true }
        select $"{link.Page}: {link.Fragment}");

    /// <summary>The workbench loads the tables of this year before it reads the row.</summary>
    [Fact]
    public void The_year_of_a_row_is_known_before_it_is_read() => Assert.All(Links, link => Assert.Equal(WorkedRow.Read(link.Fragment)!.Scenario.Request.PerformanceYear, WorkedRow.YearOf(link.Fragment)));

    [Fact]
    public void A_row_is_shown_with_all_its_cells() => Assert.All(Links, link => Assert.Equal(link.Fragment.Count(character => character == '&'), WorkedRow.Read(link.Fragment)!.Cells.Length));

    [Theory]
    [InlineData("row=case-minimum/3&Year=2022&Cases=19&Met=no", 2022, 19)]
    [InlineData("row=case-minimum/4&Year=2022&Cases=20&Met=yes", 2022, 20)]
    public void The_cases_of_a_row_are_those_of_the_first_measure(string fragment, int year, int cases)
    {
        WorkedRow row = WorkedRow.Read(fragment)!;
        Assert.Equal((year, cases), (row.Scenario.Request.PerformanceYear, row.Scenario.Request.Quality[0].Cases));
        Assert.Equal([true, true, false], row.Cells.Select(cell => cell.IsApplied));
    }

    /// <summary>42 CFR 414.1405(b)(2): a quarter of the threshold of 75 is 18.75.</summary>
    [Theory]
    [InlineData("18.75", "-9")]
    [InlineData("18.76", "-6.75")]
    [InlineData("75", "0")]
    public void A_final_score_of_a_row_has_its_adjustment(string score, string percent)
    {
        Scorecard card = Evaluation.Of(WorkedRow.Read($"row=payment-adjustment/1&Year=2024&Final%20score={score}")!.Scenario).Card!;
        Assert.Equal(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture), card.FinalScore);
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), card.PaymentAdjustment(1).Percent);
    }

    /// <summary>What a row reports scores in the workbench what the row says.</summary>
    [Theory]
    [InlineData("required-measures-score")]
    [InlineData("base-and-performance-score")]
    public void A_row_that_reports_Promoting_Interoperability_scores_what_it_says(string rule) => Assert.All(
        Links.Where(link => link.Page == $"rules/{rule}.html").Select(link => WorkedRow.Read(link.Fragment)!),
        row =>
        {
            Assert.True(row.Cells.Single(cell => cell.Column == "Reported").IsApplied);
            Assert.Equal(decimal.Parse(row.Cells.Single(cell => cell.Column == "Score").Value, System.Globalization.CultureInfo.InvariantCulture), Evaluation.Of(row.Scenario).Card!.PromotingInteroperability.Total.ToDecimal());
        });

    [Fact]
    public void A_row_about_the_period_has_its_days() => Assert.All(
        Links.Where(link => link.Page == "rules/promoting-interoperability-period.html").Select(link => WorkedRow.Read(link.Fragment)!),
        row => Assert.Equal(row.Cells.Single(cell => cell.Column == "Long enough").Value == "yes", Evaluation.Of(row.Scenario).Card!.PromotingInteroperability.MeetsRequirements));

    [Theory]
    [InlineData("PI_EP_1")]
    [InlineData("PI_EP_1 maybe")]
    [InlineData("PI_EP_1 99999999999/1")]
    [InlineData("; rest")]
    public void What_is_no_report_is_shown_and_not_set(string text) => Assert.False(WorkedRow.Read($"row=required-elements/1&Reported={Uri.EscapeDataString(text)}")!.Cells[0].IsApplied);

    [Theory]
    [InlineData("row=")]
    [InlineData("row=case-minimum")]
    [InlineData("row=case-minimum/x")]
    public void What_is_no_row_opens_nothing(string fragment) => Assert.Null(WorkedRow.Read(fragment));

    [GeneratedRegex("workbench/index\\.html#(row=[^\"]*)\"")]
    private static partial Regex Try();
}
