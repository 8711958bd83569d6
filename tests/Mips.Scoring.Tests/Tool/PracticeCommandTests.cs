using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Tool;

/// <summary><c>mips practice</c>: everything that is scored for a TIN, and which score each clinician receives.</summary>
public class PracticeCommandTests : ToolRun
{
    private const string Roster = "npi,name,joined\n1234567893,Doe,\n1111111111,=Roe,2024-11-02\n";

    [Fact]
    public void A_practice_says_which_score_each_clinician_receives()
    {
        Result result = Run("practice", this.Write("roster.csv", Roster), Submission("2024-group"));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("2 of 2 clinicians receive a final score", result.Output, StringComparison.Ordinal);
        Assert.Contains("joined in the last three months", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_has_a_page_for_each_score_the_lists_and_the_practice()
    {
        string folder = Path.Combine(this.Folder, "feedback") + Path.DirectorySeparatorChar;
        Result result = Run("practice", this.Write("roster.csv", Roster), Submission("2024-group"), "--out", folder, "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(new JsonSchema("practice").Violations(result.Output));
        Assert.Equal(
            [
                "2024-group.submission.html", "at-a-glance.html", "at-a-glance.json", "connected-clinicians.csv", "feedback.xlsx", "index.html", "interoperability-roll-up.csv", "payment-adjustment.csv",
                "practice.html", "practice.json", "score-submission.csv", "subgroup-members.csv",
            ],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("'=Roe", File.ReadAllText(Path.Combine(folder, "connected-clinicians.csv")), StringComparison.Ordinal);
        using (FileStream workbook = File.OpenRead(Path.Combine(folder, "feedback.xlsx")))
        {
            Assert.Equal(["score submission", "connected clinicians", "payment adjustment", "subgroup members", "interoperability roll-up"], MiniExcelLibs.MiniExcel.GetSheetNames(workbook));
        }

        Assert.Contains("href=\"connected-clinicians.csv\"", File.ReadAllText(Path.Combine(folder, "index.html")), StringComparison.Ordinal);
        Assert.Empty(new JsonSchema("at-a-glance").Violations(File.ReadAllText(Path.Combine(folder, "at-a-glance.json"))));
    }

    [Theory]
    [InlineData("npi\n12345\n", "must be ten digits")]
    [InlineData("name\nDoe\n", "a roster needs this column")]
    [InlineData("npi,joined\n1234567893,yesterday\n", "must be a day as yyyy-MM-dd")]
    [InlineData("npi\n1111111111\n", "is not in the roster")]
    public void What_is_wrong_with_a_roster_is_said_and_ends_with_2(string roster, string message)
    {
        Result result = Run("practice", this.Write("roster.csv", roster), Submission("2024-individual"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
