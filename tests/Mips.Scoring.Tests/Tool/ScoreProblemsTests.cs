using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Tool;

/// <summary>What the tool says about files and command lines that are wrong, and the exit codes.</summary>
public class ScoreProblemsTests : ToolRun
{
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
    public void A_file_that_does_not_exist_ends_with_2()
    {
        Result result = Run(Path.Combine(this.Folder, "nothing.json"));

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
        File.Copy(Bundle("2025-small-practice", "holdings.json"), Path.Combine(this.Folder, "part.holdings.json"));

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
        Assert.Contains("say it with --clinicians", result.Error, StringComparison.Ordinal);
        Assert.EndsWith(": not scored\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Error.Count(sign => sign == '\n'));
        Assert.Contains("Group of 12 ", Run(file, "--clinicians", "12").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_anything_to_score_ends_with_2_even_if_the_rest_may_be_left_out() =>
        Assert.Equal(2, Run(this.Write("empty.json", """{ "entityType": "group" }"""), "--leave-out").ExitCode);

    [Fact]
    public void An_unknown_option_ends_with_2() => Assert.Equal(2, Run("--no-such-option").ExitCode);
}
