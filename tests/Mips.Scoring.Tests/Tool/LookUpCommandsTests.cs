using System.CommandLine;
using System.Text.Json.Nodes;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tool.Commands;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Rules;

namespace Mips.Scoring.Tests.Tool;

/// <summary><c>mips why</c>, <c>rule</c>, <c>measure</c>, <c>import</c> and <c>completion</c>.</summary>
public class LookUpCommandsTests : ToolRun
{
    [Theory]
    [InlineData("236", "236 MIPS CQM", "outcome measure")]
    [InlineData("1", "001 eCQM", "lower is better")]
    [InlineData("TPCC_1", "TPCC_1  Total Per Capita Cost", "the next decile begins at $1,361.27")]
    [InlineData("ia_be_6", "IA_BE_6", "counted")]
    [InlineData("pi_hie_1", "PI_HIE_1", "812 ÷ 1,304 × 15")]
    [InlineData("cost", "Cost", "30.5448 of 40 points")]
    public void Why_says_everything_about_one_subject(string subject, string name, string reason)
    {
        Result result = Run("why", subject, Submission("2024-group"));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains(name, result.Output, StringComparison.Ordinal);
        Assert.Contains(reason, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Falls: Screening", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_is_JSON_when_asked_one_as_an_object_and_several_as_an_array()
    {
        string one = Run("why", "quality", Submission("2024-group"), "--json").Output;
        string several = Run("why", "quality", Submission("2024-group"), Submission("2024-individual"), "--json").Output;

        Assert.Empty(new JsonSchema("explanation").Violations(one));
        Assert.Equal(2, JsonNode.Parse(several)!.AsArray().Count);
        Assert.StartsWith("Quality", JsonNode.Parse(one)!["sections"]![0]!["rows"]![0]!["cells"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal((2, string.Empty), (Run("why", "999", Submission("2024-group"), "--json").ExitCode, Run("why", "999", Submission("2024-group"), "--json").Output));
    }

    [Fact]
    public void Why_names_what_a_scorecard_has_if_it_lacks_the_subject()
    {
        Result result = Run("why", "999", Submission("2024-group"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("nothing about 999; it has 001, 236, ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("414.1380(b)(1)(iv)", "# Seven-point cap")]
    [InlineData("42 CFR 414.1380(b)(1)(iv)", "# Seven-point cap")]
    [InlineData("§ 414.1380(b)(1)(iv)", "# Seven-point cap")]
    [InlineData("seven-point-cap", "# Seven-point cap")]
    [InlineData("Seven point cap", "# Seven-point cap")]
    public void A_rule_is_found_by_its_paragraph_or_its_name(string asked, string title) =>
        Assert.Contains(title, Run("rule", asked).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("414.1380(b)(1)(iv)(Z)", "has no row of its own")]
    [InlineData("414.1310(a)", "not implemented")]
    [InlineData("414.9999", "neither a paragraph nor the name of a rule")]
    [InlineData("cap", "near it are seven-point-cap")]
    [InlineData("", "neither a paragraph nor the name of a rule")]
    public void What_has_no_page_is_said(string asked, string message) => Assert.Contains(message, Run("rule", asked).Error, StringComparison.Ordinal);

    [Fact]
    public void Every_paragraph_of_the_index_leads_to_its_pages_and_every_page_is_embedded()
    {
        string[] paragraphs = [.. File.ReadLines(RepositoryFiles.Path("docs/paragraphs.md")).Where(line => line.StartsWith("| 414.", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim())];

        Assert.All(paragraphs, paragraph => Assert.DoesNotContain("not a paragraph", RulePages.Find(paragraph).Message, StringComparison.Ordinal));
        Assert.Equal(Directory.GetFiles(RepositoryFiles.Path("docs/rules")).Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "README").Order(StringComparer.Ordinal), RulePages.Names);
        Assert.All(RulePages.Names, name => Assert.All(MarkdownScreen.Of(RulePages.Text(name), 80, colours: false).Split('\n'), line => Assert.InRange(line.Length, 0, 80)));
    }

    [Fact]
    public void A_rule_on_a_terminal() => Snapshot.Verify(MarkdownScreen.Of(RulePages.Text("seven-point-cap"), 80, colours: false));

    [Fact]
    public void A_measure_in_one_year_and_over_the_years() => Snapshot.Verify(Run("measure", "236", "--year", "2025").Output);

    [Theory]
    [InlineData("47", "047 ")]
    [InlineData("cms165", "236 ")]
    [InlineData("CMS165v12", "236 ")]
    [InlineData("tpcc_1", "TPCC_1 ")]
    [InlineData("ia-be-6", "IA_BE_6 ")]
    [InlineData("PI_EP_1", "PI_EP_1 ")]
    public void A_measure_is_found_as_people_write_it(string asked, string name)
    {
        Result result = Run("measure", asked);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.StartsWith(name, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_measure_and_activity_of_every_year_has_a_page()
    {
        ImmutableArray<ReferenceData> years = [.. CmsTables.Years.Select(CmsTables.For)];
        foreach (ReferenceData data in years)
        {
            string[] ids =
            [
                .. data.Tables.QualityMeasures.Select(measure => measure.Id), .. data.Tables.CostMeasures.Select(measure => measure.Id),
                .. data.Tables.ImprovementActivities.Select(activity => activity.Id), .. data.Tables.PromotingInteroperabilityMeasures.Select(measure => measure.Id),
            ];
            Assert.All(ids, id => Assert.NotEmpty(Answers.Explanations.Explanation.OfMeasure(id, data, years).Sections));
        }
    }

    [Fact]
    public void An_unknown_measure_is_answered_with_what_is_near()
    {
        Result result = Run("measure", "blood pressure");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("236 Controlling High Blood Pressure", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bundled))]
    public void A_submission_becomes_a_request_with_the_same_score(string name)
    {
        string request = Path.Combine(this.Folder, "request.json");

        Assert.Equal(0, Run("import", Submission(name), "--out", request).ExitCode);
        Assert.Empty(new JsonSchema("scoring-request").Violations(File.ReadAllText(request)));
        Assert.Equal(File.ReadAllText(request), Run("import", request).Output);
        Assert.Equal(Run("score", Submission(name), "--json").Output, Run("score", request, "--json").Output);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_no_request() => Assert.Equal((2, string.Empty), (Run("import", this.Write("bad.json", "{")).ExitCode, Run("import", this.Write("bad.json", "{")).Output));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void A_shell_has_a_completion_script_that_asks_the_tool(string shell) => Assert.Contains("[suggest:", Run("completion", shell).Output, StringComparison.Ordinal);

    [Fact]
    public void Commands_options_and_words_are_completed()
    {
        using ToolConsole console = new() { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null };
        RootCommand root = MipsCommand.Root(console);

        Assert.Contains("compare", root.Parse("comp").GetCompletions().Select(item => item.Label));
        Assert.Contains("--scaling-factor", root.Parse("score --scal").GetCompletions().Select(item => item.Label));
        Assert.Contains("seven-point-cap", root.Parse("rule seven").GetCompletions().Select(item => item.Label));
        Assert.Contains("everything", root.Parse("score --depth ").GetCompletions().Select(item => item.Label));
    }
}
