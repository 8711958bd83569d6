using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Tool;

/// <summary>What the tool writes: scorecards as files in every form, and the summary of a folder.</summary>
public class ScoreOutputTests : ToolRun
{
    [Fact]
    public void The_scorecard_as_JSON_keeps_its_form()
    {
        Result result = Run(Submission("2025-small-practice"), "--json", "--scaling-factor", "0.1");

        Assert.Equal(0, result.ExitCode);
        Snapshot.Verify(WithoutHash(result.Output));
    }

    [Theory]
    [MemberData(nameof(Bundled))]
    public void The_scorecard_as_JSON_follows_its_schema(string name) =>
        Assert.Empty(new JsonSchema("scorecard").Violations(Run(Submission(name), "--json").Output));

    [Fact]
    public void Several_scorecards_are_a_JSON_array() =>
        Assert.Equal(Names.Length, System.Text.Json.JsonDocument.Parse(Run("--json").Output).RootElement.GetArrayLength());

    [Fact]
    public void A_folder_prints_a_summary()
    {
        Result result = Run(Path.GetDirectoryName(Submission("2024-group"))!);

        Assert.Equal(0, result.ExitCode);
        Snapshot.Verify(result.Output);
    }

    [Theory]
    [InlineData("out.json", "\"formVersion\"")]
    [InlineData("out.md", "**Final score 69.")]
    [InlineData("out.html", "<!DOCTYPE html>")]
    [InlineData("out.csv", "performance year,")]
    [InlineData("out.adjustment.csv", "payment adjustment percentage")]
    [InlineData("out.public-use.csv", "quality measure id 1")]
    [InlineData("out.txt", "FINAL SCORE")]
    [InlineData("out.dossier", "== sha-256")]
    [InlineData("out.dossier.json", "\"sha256\"")]
    public void Results_can_be_written_to_a_file(string name, string content)
    {
        string ending = name.EndsWith(".csv", StringComparison.Ordinal) ? "out.csv" : name;

        Result result = Run(Submission("2025-small-practice"), "--out", Path.Combine(this.Folder, ending));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(content, File.ReadAllText(Path.Combine(this.Folder, name)), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_the_same_name_are_written_apart()
    {
        foreach (string year in new[] { "a/2025", "b/2025" })
        {
            this.Write($"in/{year}/same.submission.json", File.ReadAllText(Submission("2025-small-practice")));
        }

        this.Write("in/b/2025/same.holdings.json", """{ "participant": { "clinicians": 9 } }""");
        this.Write("in/a/2025/same.holdings.json", """{ "participant": { "clinicians": 9 } }""");

        Assert.Equal(0, Run(Path.Combine(this.Folder, "in"), "--out", Path.Combine(this.Folder, "card.html")).ExitCode);
        Assert.Equal(["card.a-2025-same.submission.html", "card.b-2025-same.submission.html"], Directory.GetFiles(this.Folder, "*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_programme_of_a_file_has_a_scorecard_of_its_own()
    {
        const string Measurement = """{ "measureId": "236", "value": { "performanceMet": 300, "performanceNotMet": 100, "eligiblePopulation": 400 } }""";
        string file = this.Write("two.submission.json", $$"""
            { "entityType": "individual", "nationalProviderIdentifier": "0123456789", "performanceYear": 2024, "measurementSets": [
              { "category": "quality", "submissionMethod": "electronicHealthRecord", "measurements": [{{Measurement}}] },
              { "category": "quality", "submissionMethod": "electronicHealthRecord", "programName": "app1", "measurements": [{{Measurement}}] }] }
            """);

        Result text = Run(file);
        Result written = Run(file, "--out", Path.Combine(this.Folder, "card.html"));

        Assert.Equal((0, 0), (text.ExitCode, written.ExitCode));
        Assert.Contains("== two.submission.json (mips) ==", text.Output, StringComparison.Ordinal);
        Assert.Contains("== two.submission.json (app1) ==", text.Output, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(this.Folder, "card.*.html").Length);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_ends_with_2()
    {
        string nowhere = Path.Combine(this.Folder, "no", "such", "folder", "out.json");

        Result result = Run(Submission("2025-small-practice"), "--out", nowhere);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(nowhere + ": cannot be written: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ending_without_a_form_ends_with_2()
    {
        Result result = Run(Submission("2025-small-practice"), "--out", Path.Combine(this.Folder, "out.pdf"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("must end with .json, .csv, .xlsx, .md, .html, .txt, .dossier or .dossier.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_says_how_many_files_were_not_scored()
    {
        this.Write("bad/one.json", "{");
        this.Write("bad/two.xml", "<");
        this.Write("bad/three.submission.json", File.ReadAllText(Submission("2026-individual")));

        Result result = Run(Path.Combine(this.Folder, "bad"));

        Assert.Equal(2, result.ExitCode);
        Assert.EndsWith("2 of 3 files not scored; the reasons are above\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("three.submission.json", result.Output, StringComparison.Ordinal);
    }

    // The hash changes with each edition of CMS's data; the form does not.
    private static string WithoutHash(string json) => System.Text.RegularExpressions.Regex.Replace(json, "\"hash\": \"[0-9a-f]{64}\"", "\"hash\": \"…\"");
}
