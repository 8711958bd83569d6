using Mips.Scoring.Citations;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

/// <summary>The dry run of docs/adding-a-year.md: a year is one value, and nothing has to be registered for it.</summary>
public class FictionalYearTests
{
    [Fact]
    public void The_page_shows_the_year_that_is_tested()
    {
        string source = File.ReadAllText(RepositoryFiles.Path("tests/Mips.Scoring.Tests/Years/FictionalYearTests.cs")).ReplaceLineEndings("\n");
        string year = source[source.LastIndexOf("internal static class Py2099", StringComparison.Ordinal)..];
        Assert.Contains("```csharp\n" + year + "```", File.ReadAllText(RepositoryFiles.Path("docs/adding-a-year.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_year_sets_is_set_here_and_all_else_is_carried()
    {
        string[] page = YearPage.AllParameters(Py2099.Rules, Py2026.Rules).Split('\n');
        Assert.Equal("Performance year 2099, payment year 2101", page[0]);
        Assert.Equal(
            ["  complex patient bonus (standardized) / maximum: 6 [164 FR 12346] set here", "  performance threshold: 80 [164 FR 12345] set here"],
            page.Where(line => line.EndsWith("set here", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_changed_is_two_rows() => Assert.Equal(
        """
        ## 2099 (payment year 2101)

        | Stage | Parameter | 2026 | 2099 | Source |
        |---|---|---|---|---|
        | final score | complex patient bonus (standardized) / maximum | 10 | 6 | 164 FR 12346 |
        | payment | performance threshold | 75 | 80 | 164 FR 12345 |

        """.ReplaceLineEndings("\n"),
        YearPage.Changes(Py2099.Rules, Py2026.Rules));

    [Fact]
    public void The_year_is_scored_by_the_rules_that_are_there()
    {
        Assert.Equal(-0.45m, PaymentAdjustment.Of(76m, 0.1m, 0m, Py2099.Rules.Payment).Percent);
        Assert.Equal(0.04m, PaymentAdjustment.Of(76m, 0.1m, 0m, Py2026.Rules.Payment).Percent);
    }
}

internal static class Py2099
{
    public static ProgramYear Rules { get; } = Py2026.Rules with
    {
        PerformanceYear = 2099,
        Payment = Py2026.Rules.Payment with
        {
            PerformanceThreshold = 80m.CitedBy(Citation.FederalRegister("164 FR 12345")),
        },
        FinalScore = Py2026.Rules.FinalScore with
        {
            ComplexPatientBonus = Py2026.Rules.FinalScore.ComplexPatientBonus! with
            {
                Maximum = 6m.CitedBy(Citation.FederalRegister("164 FR 12346")),
            },
        },
    };
}
