namespace Mips.Scoring.Tests.Tool;

/// <summary><c>--law</c>: a law of one's own, wherever the law of the year is used.</summary>
public class LawOptionTests : ToolRun
{
    private const string Threshold82 = """{ "name": "Threshold 82", "source": "what if", "from": 2025, "changes": { "payment": { "performanceThreshold": 82 } } }""";

    [Theory]
    [InlineData("score", "FILE")]
    [InlineData("score", "FILE", "--json")]
    [InlineData("plan", "FILE")]
    [InlineData("range", "FILE")]
    [InlineData("why", "quality", "FILE")]
    [InlineData("check", "FILE")]
    [InlineData("maximum", "FILE")]
    public void A_command_scores_under_the_law_of_the_file(params string[] commandLine)
    {
        string law = this.Write("law.json", Threshold82);

        Result result = Run([.. commandLine.Select(word => word == "FILE" ? Submission("2025-mvp-group") : word), "--law", law]);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
    }

    [Fact]
    public void The_threshold_of_the_law_decides_the_adjustment_and_what_is_wanted()
    {
        string law = this.Write("law.json", Threshold82);

        Assert.Contains("threshold of 82", Run("score", Submission("2025-small-practice"), "--law", law).Output, StringComparison.Ordinal);
        Assert.Contains("a final score of 82.00 is wanted", Run("plan", Submission("2025-small-practice"), "--law", law).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_laws_are_compared_for_the_same_facts()
    {
        string law = this.Write("law.json", """{ "name": "Half the bonus", "source": "what if", "from": 2025, "changes": { "quality": { "smallPracticeBonus": { "points": 3 } } } }""");

        Result result = Run("compare", Submission("2025-small-practice"), "--after-law", law);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("final score 69.48 → 67.48: -2.0000 points", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scaling_factor_is_at_most_that_of_the_law()
    {
        string law = this.Write("law.json", """{ "name": "Smaller factor", "source": "what if", "from": 2025, "changes": { "payment": { "largestScalingFactor": 2 } } }""");

        Result result = Run("score", Submission("2025-mvp-group"), "--law", law, "--scaling-factor", "2.5");

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("the scaling factor 2.5 is larger than 2, the largest of PY2025", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"name\": \"x\", \"source\": \"y\", \"from\": 1999, \"changes\": {} }", "line 1, $.from \"1999\": must be a performance year whose law is known")]
    [InlineData("{ \"name\": \"x\", \"source\": \"y\", \"from\": 2025, \"changes\": { \"payment\": { \"performanceThreshold\": 800 } } }", "800")]
    [InlineData("<law/>", "not valid JSON")]
    public void What_is_no_law_is_said_with_file_and_line(string content, string message)
    {
        string law = this.Write("bad.json", content);

        Result result = Run("score", Submission("2025-mvp-group"), "--law", law);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith(law + ": line 1, ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_law_that_is_not_there_ends_with_2() => Assert.Equal(2, Run("score", Submission("2025-mvp-group"), "--law", Path.Combine(this.Folder, "nothing.json")).ExitCode);
}
