using System.Globalization;
using System.Text;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>Counts the published results that the tests of this folder reproduce, and keeps <c>docs/accuracy.md</c> true.</summary>
public class AccuracyPageTests
{
    private const string Page = "docs/accuracy.md";

    [Fact]
    public void The_page_counts_what_the_tests_reproduce()
    {
        string expected = Text();
        string path = RepositoryFiles.Path(Page);
        if (!File.Exists(path) || File.ReadAllText(path).ReplaceLineEndings("\n") != expected)
        {
            File.WriteAllText(Path.ChangeExtension(path, ".received.md"), expected);
            Assert.Fail($"{Page} is not up to date; see accuracy.received.md beside it.");
        }
    }

    private static string Text()
    {
        (string Kind, int Year, string Certainty, decimal Tolerance)[] results =
        [
            .. PublishedResult.All().Select(r => (Title(r.Kind), r.PerformanceYear, r.Certainty, r.Tolerance)),
            .. SharedSavingsProgramTests.All().Select(r => ("Quality score of an ACO", r.PerformanceYear, r.Certainty, SharedSavingsProgramTests.PublishedRounding)),
        ];
        StringBuilder page = new();
        page.Append("# Accuracy\n\n")
            .Append(CultureInfo.InvariantCulture, $"{results.Length} results that CMS published are recomputed by the tests from CMS's published inputs; every one is reproduced.\n")
            .Append("This page is written by a test (`AccuracyPageTests`) from the files it counts, in `tests/Mips.Scoring.Tests/OfficialCases`.\n\n")
            .Append("Certainty A: an output of CMS with all its inputs. B: something was inferred (a weight, a prior score), or the row was chosen because it agrees.\n")
            .Append("Exact: equal at the published decimals. Otherwise the widest tolerance, which the rounding of the published inputs leaves.\n\n")
            .Append("| Result | Year | A | B | Tolerance |\n|---|---|---|---|---|\n");
        foreach (var group in results.GroupBy(r => (r.Kind, r.Year)).OrderBy(g => g.Key.Kind, StringComparer.Ordinal).ThenBy(g => g.Key.Year))
        {
            decimal tolerance = group.Max(r => r.Tolerance);
            page.Append(CultureInfo.InvariantCulture, $"| {group.Key.Kind} | {group.Key.Year} | {group.Count(r => r.Certainty == "A")} | {group.Count(r => r.Certainty == "B")} | {(tolerance == 0 ? "exact" : tolerance.ToString(CultureInfo.InvariantCulture))} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"| **All** | | **{results.Count(r => r.Certainty == "A")}** | **{results.Count(r => r.Certainty == "B")}** | |\n\n")
            .Append("## What this does not prove\n\n")
            .Append("- CMS does not publish scaling factors. The adjustments use factors that fit all published adjustments of their year; PY2020 has one, so it proves only the arithmetic.\n")
            .Append("- PY2023, final score 77.03: CMS printed +0.18 %. The maximum of 2.15 % leads to 0.1746 %, so the tolerance is 0.01.\n")
            .Append("- No published row shows the dollars and the points of a cost measure, the inputs of a complex patient bonus, or an MVP.\n")
            .Append("- Published numbers that are fictitious, contradict the regulation or lack a benchmark are not counted.\n");
        return page.ToString();
    }

    private static string Title(string kind) => kind switch
    {
        "measure-points" => "Points of a quality measure",
        "quality-percent" => "Quality score",
        "quality-improvement" => "Quality improvement",
        "cost-percent" => "Cost score",
        "activities" => "Improvement activities points",
        "interoperability-measure" => "Points of a Promoting Interoperability measure",
        "interoperability-percent" => "Promoting Interoperability score",
        "final-score" => "Final score",
        "adjustment" => "Payment adjustment",
        _ => throw new InvalidDataException(kind),
    };
}
