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

    [Theory]
    [InlineData("row=")]
    [InlineData("row=case-minimum")]
    [InlineData("row=case-minimum/x")]
    public void What_is_no_row_opens_nothing(string fragment) => Assert.Null(WorkedRow.Read(fragment));

    [GeneratedRegex("workbench/index\\.html#(row=[^\"]*)\"")]
    private static partial Regex Try();
}
