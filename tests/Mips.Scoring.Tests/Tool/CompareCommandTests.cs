using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Tool;

/// <summary><c>mips compare</c>: what makes the difference of two scores.</summary>
public class CompareCommandTests : ToolRun
{
    [Fact]
    public void Two_files_are_compared()
    {
        Result result = Run("compare", Submission("2025-small-practice"), Submission("2025-mvp-group"));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("final score 69.48 → 88.91: +19.4300 points", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_years_are_compared()
    {
        Result result = Run("compare", Submission("2024-group"), "--after", "2025");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("PY2024 (payment year 2026) → ", result.Output, StringComparison.Ordinal);
        Assert.Contains("final score 87.59 → ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pathways_are_compared_for_the_same_facts()
    {
        Result alone = Run("compare", Submission("2025-mvp-group"), "--pathway", "mips");
        Result several = Run("compare", Submission("2025-mvp-group"), "--pathway", "m0005", "--pathway", "mips", "--pathway", "app1");

        Assert.Equal((0, 0), (alone.ExitCode, several.ExitCode));
        Assert.Contains("MVP M0005", alone.Output, StringComparison.Ordinal);
        Assert.StartsWith(alone.Output, several.Output, StringComparison.Ordinal);
        Assert.Contains("APM Performance Pathway", several.Output, StringComparison.Ordinal);
    }

    // The threshold changes no score: the difference is in what follows from it.
    [Fact]
    public void Two_laws_are_compared_part_by_part_with_what_the_law_changes()
    {
        string law = this.Write("law.json", """
            {
              "name": "Lower weight and threshold", "source": "what if", "from": 2025,
              "changes": { "quality": { "smallPracticeBonus": { "points": 3 } }, "payment": { "performanceThreshold": 60 } }
            }
            """);

        Result result = Run("compare", Submission("2025-small-practice"), "--after-law", law);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Snapshot.Verify(result.Output.Replace(this.Folder, "FOLDER", StringComparison.Ordinal));
    }

    [Fact]
    public void A_difference_is_JSON_when_asked() =>
        Assert.Empty(new JsonSchema("explanation").Violations(Run("compare", Submission("2025-small-practice"), Submission("2025-mvp-group"), "--json").Output));

    [Theory]
    [InlineData("compare", "FILE")]
    [InlineData("compare", "FILE", "FILE", "FILE")]
    [InlineData("compare", "FILE", "FILE", "--after", "2025")]
    [InlineData("compare", "FILE", "--pathway", "X0001")]
    public void What_is_not_two_scores_ends_with_2(params string[] args)
    {
        Result result = Run([.. args.Select(arg => arg == "FILE" ? Submission("2024-group") : arg)]);

        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error);
    }
}
