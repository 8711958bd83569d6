using System.IO.Compression;

namespace Mips.Scoring.Tests.Tool;

/// <summary><c>mips init</c>: an empty set of tables that explains itself, and is scored when it is filled in.</summary>
public class InitCommandTests : ToolRun
{
    [Fact]
    public void An_empty_set_is_every_table_with_its_explanations()
    {
        string folder = Path.Combine(this.Folder, "set") + Path.DirectorySeparatorChar;

        Result result = Run("init", folder, "--year", "2025");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal(
            ["activities.csv", "charges.csv", "claims.csv", "cost.csv", "explanations.csv", "participants.csv", "prior-year.csv", "promoting-interoperability.csv", "quality.csv", "reweighting.csv", "risk.csv", "survey.csv"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("1,2025,group", File.ReadAllText(Path.Combine(folder, "participants.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_has_the_measures_of_an_MVP()
    {
        string book = Path.Combine(this.Folder, "set.xlsx");

        Assert.Equal(0, Run("init", book, "--year", "2025", "--mvp", "m0005").ExitCode);
        using ZipArchive parts = ZipFile.OpenRead(book);
        string cells = string.Concat(parts.Entries.Where(part => part.FullName.Contains("worksheets/", StringComparison.Ordinal)).Select(part => new StreamReader(part.Open()).ReadToEnd()));
        Assert.Contains(">M0005<", cells, StringComparison.Ordinal);
        Assert.Contains(">236<", cells, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cardiology")]
    [InlineData("236", "TPCC_1", "ia_be_6", "PI_EP_1", "cms165v13")]
    public void A_measure_set_or_measures_have_rows(params string[] measures)
    {
        string folder = Path.Combine(this.Folder, "set") + Path.DirectorySeparatorChar;

        Assert.Equal((0, string.Empty), (Run(["init", folder, "--year", "2025", "--measures", .. measures]).ExitCode, Run(["measure", "236"]).Error));
        Assert.Contains("\n1,236,", File.ReadAllText(Path.Combine(folder, "quality.csv")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wide_set_has_the_measures_in_its_headings()
    {
        string folder = Path.Combine(this.Folder, "set") + Path.DirectorySeparatorChar;

        Assert.Equal(0, Run("init", folder, "--year", "2025", "--mvp", "M0005", "--wide").ExitCode);
        string headings = File.ReadLines(Path.Combine(folder, "quality.csv")).First();
        Assert.Contains(",236: collection type,236: rate,236: cases,", headings, StringComparison.Ordinal);
        Assert.Contains(": attested,", File.ReadLines(Path.Combine(folder, "activities.csv")).First(), StringComparison.Ordinal);
        Fill(folder, "participants.csv", "1,2025,group,", "1,2025,individual,");
        Assert.Equal(string.Empty, Run("score", folder).Error);
    }

    [Fact]
    public void A_set_that_is_filled_in_is_scored()
    {
        string folder = Path.Combine(this.Folder, "set") + Path.DirectorySeparatorChar;
        Assert.Equal(0, Run("init", folder, "--year", "2025", "--measures", "236").ExitCode);
        Fill(folder, "participants.csv", "1,2025,group,", "1,2025,individual,");
        Fill(folder, "quality.csv", "1,236,ecqm,,,,,,,,,,", "1,236,ecqm,,,,,144,36,10,,190,");

        Result result = Run("score", folder);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("8.37", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set/")]
    [InlineData("set.xlsx")]
    public void What_is_there_is_not_overwritten(string name)
    {
        string place = Path.Combine(this.Folder, name);
        Assert.Equal(0, Run("init", place).ExitCode);
        string[] before = [.. Directory.GetFiles(this.Folder, "*", SearchOption.AllDirectories).Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}")];

        Result again = Run("init", place, "--mvp", "M0005", "--year", "2025");

        Assert.Equal(2, again.ExitCode);
        Assert.Contains("already; nothing was written", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(this.Folder, "*", SearchOption.AllDirectories).Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}"));
    }

    [Theory]
    [InlineData("M9999: not an MVP of PY2025, which are ", "--mvp", "M9999")]
    [InlineData("nothing: neither a measure, an activity nor a measure set of PY2025", "--measures", "nothing")]
    [InlineData("--mvp or --measures, not both", "--mvp", "M0005", "--measures", "236")]
    [InlineData("--wide needs --mvp or --measures", "--wide")]
    public void What_the_year_does_not_have_is_said_and_nothing_is_written(string message, params string[] wish)
    {
        Result result = Run(["init", Path.Combine(this.Folder, "set.xlsx"), "--year", "2025", .. wish]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(this.Folder));
    }

    private static void Fill(string folder, string table, string empty, string filled)
    {
        string text = File.ReadAllText(Path.Combine(folder, table));
        Assert.Contains(empty, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, table), text.Replace(empty, filled, StringComparison.Ordinal));
    }
}
