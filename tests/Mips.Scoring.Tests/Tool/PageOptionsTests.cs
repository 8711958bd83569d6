using System.IO.Compression;
using System.Text.Json;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Tool;

/// <summary>What scorecards in files say beside the score, and in which forms.</summary>
public class PageOptionsTests : ToolRun
{
    [Fact]
    public void A_page_has_practice_day_dollars_and_links_to_the_rules()
    {
        string page = this.Written("card.html", Submission("2024-group"), "--practice", "Riverside & Sons", "--date", "2026-11-29", "--charges", "500000", "--rule-pages", "https://example.org/rules/{page}.html");

        Assert.Contains("Riverside &amp; Sons", page, StringComparison.Ordinal);
        Assert.Contains("2026-11-29", page, StringComparison.Ordinal);
        Assert.Contains("$2,650.00", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/rules/", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_nothing_that_is_not_asked_for()
    {
        string page = this.Written("card.html", Submission("2024-group"));

        Assert.DoesNotContain("<time", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("card.html")]
    [InlineData("card.md")]
    [InlineData("card.txt")]
    public void What_CMS_published_is_laid_beside_the_score_in_every_form_for_readers(string name)
    {
        string file = this.Write("group.submission.json", File.ReadAllText(Submission("2024-group")));
        File.Copy(Bundle("2024-group", "holdings.json"), Path.Combine(this.Folder, "group.holdings.json"));
        this.Write("group.published.json", """{ "description": "Feedback of an invented practice", "finalScore": 90.01 }""");

        Assert.Contains("90.01", this.Written(name, file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--date", "29.11.2026")]
    [InlineData("--date", "2026-02-30")]
    [InlineData("--rule-pages", "https://example.org/rules")]
    [InlineData("--rule-pages", "javascript:alert({page})")]
    public void What_cannot_be_meant_is_refused(string option, string value) => Assert.Equal(2, Run("score", Submission("2024-group"), "--out", Path.Combine(this.Folder, "card.html"), option, value).ExitCode);

    [Fact]
    public void JSON_has_the_dollars_and_follows_its_schema()
    {
        string json = Run("score", Submission("2024-group"), "--json", "--charges", "500000").Output;
        JsonElement payment = JsonDocument.Parse(json).RootElement.GetProperty("adjustedPayment");

        Assert.Empty(new JsonSchema("scorecard").Violations(json));
        Assert.Equal((500_000m, 2_650m, 502_650m), (payment.GetProperty("paid").GetDecimal(), payment.GetProperty("difference").GetDecimal(), payment.GetProperty("amount").GetDecimal()));
        Assert.False(JsonDocument.Parse(Run("score", Submission("2024-group"), "--json").Output).RootElement.TryGetProperty("adjustedPayment", out _));
    }

    [Fact]
    public void A_workbook_keeps_leading_zeros_and_numbers_and_has_no_formula()
    {
        string file = this.Write("zeros.submission.json", """
            { "entityType": "individual", "taxpayerIdentificationNumber": "000123456", "nationalProviderIdentifier": "0123456789", "performanceYear": 2025, "measurementSets": [
              { "category": "quality", "submissionMethod": "registry", "measurements": [{ "measureId": "047", "value": { "performanceMet": 120, "performanceNotMet": 36, "eligiblePopulation": 156 } }] }] }
            """);
        Assert.Equal(0, Run("score", file, "--out", Path.Combine(this.Folder, "card.xlsx")).ExitCode);
        using ZipArchive book = ZipFile.OpenRead(Path.Combine(this.Folder, "card.xlsx"));
        string[] sheets = [.. book.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(part => new StreamReader(part.Open()).ReadToEnd())];

        Assert.Equal(3, sheets.Length);
        Assert.Contains("t=\"str\"", sheets[0], StringComparison.Ordinal);
        Assert.Matches("t=\"str\"[^>]*><x:v>000123456</x:v>", sheets[0]);
        Assert.Matches("t=\"str\"[^>]*><x:v>047</x:v>", sheets[0]);
        Assert.Matches("t=\"n\"[^>]*><x:v>3.5050</x:v>", sheets[0]);
        Assert.All(sheets, sheet => Assert.DoesNotContain("<x:f", sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void An_additional_factor_that_is_not_given_is_said()
    {
        string best = this.Write("best.json", """
            { "performanceYear": 2019, "participant": { "option": "individual" },
              "statedScores": { "source": "what if", "quality": { "score": 100 }, "cost": { "score": 100 }, "improvementActivities": { "score": 100 }, "promotingInteroperability": { "score": 100 } } }
            """);

        Assert.Contains("with a scaling factor of 0.2, without the additional adjustment for exceptional performance", Run("score", best, "--scaling-factor", "0.2").Output, StringComparison.Ordinal);
        Assert.Contains("Payment adjustment in 2021: +2.90 % with a scaling factor of 0.2 and an additional one of 0.15", Run("score", best, "--scaling-factor", "0.2", "--additional-scaling-factor", "0.15").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("score", best, "--scaling-factor", "0.2", "--additional-scaling-factor", "1.5").ExitCode);
    }

    private string Written(string name, params string[] commandLine)
    {
        string place = Path.Combine(this.Folder, name);
        Assert.Equal((0, string.Empty), (Run(["score", .. commandLine, "--out", place]).ExitCode, Run(["score", .. commandLine, "--out", place]).Error));
        return File.ReadAllText(place);
    }
}
