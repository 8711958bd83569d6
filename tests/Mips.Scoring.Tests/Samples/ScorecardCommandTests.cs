using System.Globalization;
using Mips.Scoring.Interop;
using Mips.Scoring.Samples;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Samples;

/// <summary>The main job, end to end: bundled submissions, CMS's data, the printed scorecard.</summary>
public sealed class ScorecardCommandTests : IDisposable
{
    private static readonly string[] Names = ["2024-aco", "2024-group", "2025-mvp-group", "2025-small-practice", "2026-individual"];
    private readonly string folder = Directory.CreateTempSubdirectory("mips-scorecard-").FullName;

    public static TheoryData<string> Bundled => [.. Names];

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    [Theory]
    [MemberData(nameof(Bundled))]
    public void A_bundled_submission_prints_its_scorecard(string name)
    {
        Result result = Run(Submission(name));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Snapshot.Verify(result.Output, name);
    }

    [Fact]
    public void Without_arguments_the_bundled_submissions_are_scored()
    {
        Result result = Run();

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal(string.Join("\n", Names.Select(name => Run(Submission(name)).Output)), result.Output);
    }

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

    [Theory]
    [MemberData(nameof(Bundled))]
    public void Bundled_files_follow_their_schemas(string name)
    {
        Assert.Empty(new JsonSchema("qpp-submission").Violations(File.ReadAllText(Submission(name))));
        Assert.Empty(new JsonSchema("cms-holdings").Violations(File.ReadAllText(RepositoryFiles.Path($"samples/Scorecard/submissions/{name}.holdings.json"))));
    }

    [Fact]
    public void Several_scorecards_are_a_JSON_array() =>
        Assert.Equal(Names.Length, System.Text.Json.JsonDocument.Parse(Run("--json").Output).RootElement.GetArrayLength());

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        string[][] commandLines = [[Submission("2024-group")], [Submission("2024-group"), "--json"], [Path.GetDirectoryName(Submission("2024-group"))!]];
        string[] expected = [.. commandLines.Select(line => Run(line).Output)];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            foreign.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "~" };
            foreign.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
            CultureInfo.CurrentCulture = foreign;
            Assert.Equal(expected, commandLines.Select(line => Run(line).Output));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_year_scores_the_same_facts_and_says_what_it_does_not_have()
    {
        Result result = Run(Submission("2024-group"), "--year", "2025");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("PY2025 (payment year 2027)", result.Output, StringComparison.Ordinal);
        Assert.Contains("left out under PY2025: improvementActivities[1].activityId \"IA_EPA_1\"", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subgroup_takes_claims_and_statuses_from_its_affiliated_group()
    {
        string subgroup = this.Subgroup();

        Result alone = Run(subgroup);
        Result withGroup = Run(subgroup, "--affiliated-group", Submission("2025-mvp-group"));

        Assert.Equal((0, 0), (alone.ExitCode, withGroup.ExitCode));
        Assert.Matches(@"Promoting Interoperability +0\.00 %", alone.Output);
        Assert.Contains("Subgroup of 28 · MVP M0005", withGroup.Output, StringComparison.Ordinal);
        Assert.Matches(@"Promoting Interoperability +0\.00 %", withGroup.Output);
        Assert.Contains("TPCC_1", withGroup.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-individual", "not a group's submission of PY2025")]
    [InlineData("2024-group", "not a group's submission of PY2025")]
    public void An_affiliated_group_that_cannot_be_one_ends_with_2(string name, string message)
    {
        Result result = Run(this.Subgroup(), "--affiliated-group", Submission(name));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scaling_factor_decides_a_positive_adjustment() =>
        Assert.Contains("Payment adjustment in 2028: +1.15 % with a scaling factor of 0.5", Run(Submission("2026-individual"), "--scaling-factor", "0.5").Output, StringComparison.Ordinal);

    [Fact]
    public void A_folder_prints_a_summary()
    {
        Result result = Run(Path.GetDirectoryName(Submission("2024-group"))!);

        Assert.Equal(0, result.ExitCode);
        Snapshot.Verify(result.Output);
    }

    [Fact]
    public void A_file_that_does_not_exist_ends_with_2()
    {
        Result result = Run(Path.Combine(this.folder, "nothing.json"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("nothing.json", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("{ \"entityType\": \"clinic\", \"performanceYear\": 2024, \"measurementSets\": [] }", "$.entityType \"clinic\": must be one of individual, group, virtualGroup, subgroup, apm")]
    [InlineData("{ \"entityType\": \"group\", \"performanceYear\": 1999, \"measurementSets\": [] }", "$.performanceYear \"1999\": there is no data for this performance year")]
    [InlineData("{ \"entityType\": \"group\", \"performanceYear\": 2024, \"measurementSets\": [{ \"category\": \"quality\", \"submissionMethod\": \"registry\", \"measurements\": [{ \"measureId\": \"9999\", \"value\": { } }] }] }", "measureId \"9999\": not a quality measure of PY2024")]
    public void A_bad_file_names_file_path_and_value_and_ends_with_2(string content, string message)
    {
        string file = this.Write("bad.json", content);

        Result result = Run(file);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(file + ": line 1, ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void What_CMS_published_about_the_ACO_agrees_with_ours()
    {
        PublishedScoresImport published = PublishedScoresFile.Read(File.OpenRead(RepositoryFiles.Path("samples/Scorecard/submissions/2024-aco.published.json")));

        Assert.Equal((true, 85.32m), (published.IsComplete, published.Scores.Quality));
        Assert.Contains("every published value agrees", Run(Submission("2024-aco")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_value_that_differs_is_named()
    {
        foreach (string part in new[] { "submission", "holdings" })
        {
            File.Copy(RepositoryFiles.Path($"samples/Scorecard/submissions/2024-aco.{part}.json"), Path.Combine(this.folder, $"aco.{part}.json"));
        }

        this.Write("aco.published.json", """{ "quality": { "score": 85.33 } }""");

        Assert.Contains("differs from CMS first in Quality", Run(Path.Combine(this.folder, "aco.submission.json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_holdings_end_with_2()
    {
        string holdings = this.Write("bad.holdings.json", """{ "participant": { "clinicians": "many" } }""");

        Result result = Run(Submission("2024-group"), "--holdings", holdings);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(holdings + ": line 1, $.participant.clinicians \"many\": must be a number", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_is_not_valid_ends_with_2()
    {
        string holdings = this.Write("wrong.holdings.json", """{ "cost": [{ "measureId": "TPCC_9", "cost": 1, "cases": 30 }] }""");

        Result result = Run(Submission("2024-group"), "--holdings", holdings);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("TPCC_9", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Placeholder_benchmarks_need_the_callers_word()
    {
        string holdings = this.Write("cost.holdings.json", """{ "participant": { "clinicians": 21 }, "cost": [{ "measureId": "TPCC_1", "cost": 1500, "cases": 64 }] }""");

        Assert.Equal(2, Run(Submission("2026-individual"), "--holdings", holdings).ExitCode);
        Result estimate = Run(Submission("2026-individual"), "--holdings", holdings, "--estimate");
        Assert.Equal(0, estimate.ExitCode);
        Assert.Contains("Estimate", estimate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_be_read_is_scored_only_when_asked()
    {
        string text = File.ReadAllText(Submission("2025-small-practice")).Replace("\"130\"", "\"9999\"", StringComparison.Ordinal);
        string file = this.Write("part.submission.json", text);
        File.Copy(RepositoryFiles.Path("samples/Scorecard/submissions/2025-small-practice.holdings.json"), Path.Combine(this.folder, "part.holdings.json"));

        Assert.Equal(2, Run(file).ExitCode);
        Result part = Run(file, "--leave-out");
        Assert.Equal(0, part.ExitCode);
        Assert.Contains("FINAL SCORE", part.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_without_its_size_is_told_where_the_size_comes_from()
    {
        string file = this.Write("alone.submission.json", File.ReadAllText(Submission("2024-group")));

        Result result = Run(file);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("give one with --holdings", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_anything_to_score_ends_with_2_even_if_the_rest_may_be_left_out() =>
        Assert.Equal(2, Run(this.Write("empty.json", """{ "entityType": "group" }"""), "--leave-out").ExitCode);

    [Fact]
    public void An_unknown_option_ends_with_1() => Assert.Equal(1, Run("--no-such-option").ExitCode);

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

        Result result = Run(Submission("2025-small-practice"), "--out", Path.Combine(this.folder, ending));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(content, File.ReadAllText(Path.Combine(this.folder, name)), StringComparison.Ordinal);
    }

    // The hash changes with each edition of CMS's data; the form does not.
    private static string WithoutHash(string json) => System.Text.RegularExpressions.Regex.Replace(json, "\"hash\": \"[0-9a-f]{64}\"", "\"hash\": \"…\"");

    private static string Submission(string name) => RepositoryFiles.Path($"samples/Scorecard/submissions/{name}.submission.json");

    private static Result Run(params string[] args)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using StringWriter error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int exitCode = ScorecardCommand.Run(args, output, error);
        return new Result(exitCode, output.ToString(), error.ToString());
    }

    private string Subgroup() => this.Write("subgroup.submission.json", """
        {
          "entityType": "subgroup", "entityId": "SG-1", "performanceYear": 2025,
          "measurementSets": [
            { "category": "quality", "submissionMethod": "electronicHealthRecord", "programName": "M0005",
              "measurements": [{ "measureId": "236", "value": { "performanceMet": 300, "performanceNotMet": 100, "eligiblePopulation": 400 } }] }
          ]
        }
        """);

    private string Write(string name, string content)
    {
        string path = Path.Combine(this.folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private sealed record Result(int ExitCode, string Output, string Error);
}
