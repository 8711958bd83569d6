using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Tool;

/// <summary><c>mips plan</c>, <c>choices</c>, <c>best</c>, <c>range</c>, <c>outlook</c> and <c>maximum</c>.</summary>
public class PlanningCommandsTests : ToolRun
{
    [Theory]
    [InlineData("plan", "a final score of 75.00 is ")]
    [InlineData("choices", " traditional MIPS")]
    [InlineData("best", "everything ")]
    [InlineData("range", "FINAL SCORE ")]
    [InlineData("outlook", " with probability ")]
    [InlineData("maximum", "quality at most ")]
    [InlineData("eligible", " measures required")]
    [InlineData("years", "PRELIMINARY PY2027")]
    public void An_answer_is_printed_as_text_and_as_JSON(string command, string words)
    {
        Result text = Run([command, Submission("2024-group"), .. FewDraws(command)]);
        Result json = Run([command, Submission("2024-group"), "--json", .. FewDraws(command)]);

        Assert.Equal((0, string.Empty), (text.ExitCode, text.Error));
        Assert.Contains(words, text.Output, StringComparison.Ordinal);
        Assert.Equal(0, json.ExitCode);
        Assert.Empty(new JsonSchema("planning").Violations(json.Output));
    }

    [Theory]
    [MemberData(nameof(Bundled))]
    public void Every_bundled_submission_has_every_answer(string name)
    {
        foreach (string command in new[] { "plan", "choices", "best", "range", "outlook", "maximum", "eligible", "years" })
        {
            Result result = Run([command, Submission(name), "--estimate", .. FewDraws(command)]);
            Assert.True(result.ExitCode == 0, $"{command}: {result.Error}");
            Assert.StartsWith("== ", result.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("markdown", "# ")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("text", "== ")]
    [InlineData("json", "{")]
    public void An_answer_has_four_forms(string form, string begins)
    {
        Result result = Run("best", Submission("2024-group"), "--form", form);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(begins, result.Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("best", Submission("2024-group"), "--form", "pdf").ExitCode);
    }

    [Theory]
    [InlineData("plan", "--target", "101")]
    [InlineData("plan", "--target", "75,5")]
    [InlineData("outlook", "--months", "12")]
    [InlineData("outlook", "--months", "0")]
    [InlineData("outlook", "--draws", "0")]
    [InlineData("outlook", "--draws", "10000001")]
    public void A_target_or_a_number_of_months_that_is_none_is_refused(string command, string option, string value) =>
        Assert.Equal(2, Run(command, Submission("2024-group"), option, value).ExitCode);

    [Fact]
    public void An_outlook_draws_as_many_outcomes_as_are_asked_for() =>
        Assert.Contains("\"draws\": 500,", Run("outlook", Submission("2024-group"), "--draws", "500", "--json").Output, StringComparison.Ordinal);

    private static string[] FewDraws(string command) => command == "outlook" ? ["--draws", "1000"] : [];
}
