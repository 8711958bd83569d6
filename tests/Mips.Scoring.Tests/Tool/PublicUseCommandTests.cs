using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Tool;

/// <summary><c>mips puf</c>: a public use file, computed again.</summary>
public class PublicUseCommandTests : ToolRun
{
    private const string Headings = "provider key,final score,payment adjustment percentage,complex patient bonus,quality category score,quality category weight,promoting interoperability (pi) category score,"
        + "promoting interoperability (pi) category weight,improvement activities (ia) category score,improvement activities (ia) category weight,cost category score,cost category weight\n";

    /// <summary>A row of CMS's file of PY2023, as the official cases have it.</summary>
    private const string Published = "000475122,77.03,0.18,0,95.71,0.4,0,0,40,0.3,29.16,0.3\n";

    private const string Wrong = "000000001,78.03,0.27,0,95.71,0.4,0,0,40,0.3,29.16,0.3\n";

    [Fact]
    public void A_file_that_agrees_is_reported_and_ends_with_0()
    {
        Result result = Run("puf", this.Write("puf.csv", Headings + Published), "--year", "2023", "--warnings-as-errors");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("every row agrees", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_disagrees_is_shown_with_what_the_law_gives()
    {
        Result result = RunWith(Headings + Published + Wrong, "puf", "-", "--year", "2023");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 rows disagree", result.Output, StringComparison.Ordinal);
        Assert.Contains("000000001", result.Output, StringComparison.Ordinal);
        Assert.Contains("76.65 to 77.04", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, RunWith(Headings + Wrong, "puf", "-", "--year", "2023", "--warnings-as-errors").ExitCode);
    }

    [Fact]
    public void The_report_is_JSON_of_its_schema_and_a_page()
    {
        string file = this.Write("puf.csv", Headings + Published + Wrong);
        string page = Path.Combine(this.Folder, "report.html");
        string json = Path.Combine(this.Folder, "report.json");
        Result result = Run("puf", file, "--year", "2023", "--json", "--out", page, "--out", json);

        Assert.Empty(new JsonSchema("recomputation").Violations(result.Output));
        Assert.Equal(result.Output, File.ReadAllText(json));
        Assert.Contains("Scaling factors that fit the year", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_read_is_said_and_ends_with_2()
    {
        Result unreadable = RunWith(Headings.Replace("provider key", "colour", StringComparison.Ordinal) + Published.Replace("95.71", "many", StringComparison.Ordinal), "puf", "-", "--year", "2023");

        Assert.Equal(2, unreadable.ExitCode);
        Assert.Contains("columns that the file of PY2023 does not have, passed over: colour", unreadable.Error, StringComparison.Ordinal);
        Assert.Contains("row 2, quality category score \"many\": must be a number", unreadable.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("puf", Path.Combine(this.Folder, "none.csv"), "--year", "2023").ExitCode);
    }

    [Theory]
    [InlineData("puf", "puf.csv")]
    [InlineData("puf", "puf.csv", "--year", "1999")]
    [InlineData("puf", "puf.csv", "--year", "2023", "--examples", "-1")]
    [InlineData("puf", "puf.csv", "--year", "2023", "--out", "report.pdf")]
    public void A_wrong_command_line_ends_with_2(params string[] args) => Assert.Equal(2, Run(args).ExitCode);
}
