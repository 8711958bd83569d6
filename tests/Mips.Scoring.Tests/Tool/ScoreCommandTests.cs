using System.Globalization;
using Mips.Scoring.Interop;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Tool;

/// <summary>the tool, end to end: bundled submissions, CMS's data, the printed scorecard.</summary>
public class ScoreCommandTests : ToolRun
{
    [Theory]
    [MemberData(nameof(Bundled))]
    public void A_bundled_submission_prints_its_scorecard(string name)
    {
        Result result = Run("score", Submission(name), "--depth", "measures");

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

    [Theory]
    [MemberData(nameof(Bundled))]
    public void Bundled_files_follow_their_schemas(string name)
    {
        Assert.Empty(new JsonSchema("cms-holdings").Violations(File.ReadAllText(Bundle(name, "holdings.json"))));
        if (Submission(name).EndsWith(".json", StringComparison.Ordinal))
        {
            Assert.Empty(new JsonSchema("qpp-submission").Violations(File.ReadAllText(Submission(name))));
        }
    }

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
        Result withGroup = Run(subgroup, "--affiliated-group", Submission("2025-mvp-group"), "--depth", "measures");

        Assert.Equal((0, 0), (alone.ExitCode, withGroup.ExitCode));
        Assert.Matches(@"Promoting Interoperability +0\.00 %", alone.Output);
        Assert.Contains("Subgroup of 28 · MVP M0005", withGroup.Output, StringComparison.Ordinal);
        Assert.Matches(@"Promoting Interoperability +0\.00 %", withGroup.Output);
        Assert.Contains("TPCC_1", withGroup.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scaling_factor_decides_a_positive_adjustment() =>
        Assert.Contains("Payment adjustment in 2026: +2.27 % with a scaling factor of 0.5", Run(Submission("2024-group"), "--scaling-factor", "0.5").Output, StringComparison.Ordinal);

    [Fact]
    public void What_CMS_published_about_the_ACO_agrees_with_ours()
    {
        PublishedScoresImport published = PublishedScoresFile.Read(File.OpenRead(RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions/2024-aco.published.json")));

        Assert.Equal((true, 85.32m), (published.IsComplete, published.Scores.Quality));
        Assert.Contains("every published value agrees", Run(Submission("2024-aco")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_value_that_differs_is_named()
    {
        foreach (string part in new[] { "submission", "holdings" })
        {
            File.Copy(RepositoryFiles.Path($"src/Mips.Scoring.Tool/submissions/2024-aco.{part}.json"), Path.Combine(this.Folder, $"aco.{part}.json"));
        }

        this.Write("aco.published.json", """{ "quality": { "score": 85.33 } }""");

        Assert.Contains("differs from CMS first in Quality", Run(Path.Combine(this.Folder, "aco.submission.json")).Output, StringComparison.Ordinal);
    }
}
