using System.Globalization;
using System.Text;
using Mips.Scoring.Numbers;
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
            .Append("Beside what CMS published, engine and oracle agreed on every compared number of 1,000,000 generated requests, 25,000 for each year and each of traditional MIPS, MVPs, the APM Performance Pathway, APM Entities with their clinicians and facility-based measurement: 0 differences (`ORACLE_SEED=20261129 ORACLE_REQUESTS=25000`, `EngineAgreesWithOracleTests`).\n\n")
            .Append("## What this does not prove\n\n")
            .Append("- CMS does not publish scaling factors. The adjustments use factors that fit all published adjustments of their year; PY2020 has one, so it proves only the arithmetic.\n")
            .Append("- PY2023, final score 77.03: CMS printed +0.18 %. The maximum of 2.15 % leads to 0.1746 %, so the tolerance is 0.01.\n")
            .Append("- No published row shows the dollars and the points of a cost measure, the inputs of a complex patient bonus, or an MVP.\n")
            .Append("- PY2024, ACO A2452: CMS published 80.98, the engine has 79.97 without improvement. What is between them is an improvement over a prior score that is not at hand, as is that of 81.34, the figure of a second oracle; the row proves that the survey below its sampling minimum leaves both sums.\n")
            .Append("- The two rows of a quality score of 66.6 come from a screen of the 2024 feedback FAQ that CMS calls fictitious: they have certainty B and prove the arithmetic only.\n")
            .Append("- Published numbers that are fictitious, contradict the regulation or lack a benchmark are not counted.\n\n")
            .Append("## Numbers of CMS's notices that cannot hold\n\n")
            .Append("CMS's 2024 performance feedback FAQ calls all its screens fictitious. Its tables and examples are tests (`Feedback…Tests`); so are the dates of CMS's notices that are parameters (`PublishedDatesTests`). What cannot be:\n\n")
            .Append("| Number | Reason |\n|---|---|\n");
        foreach ((string number, string reason) in CannotHold)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {number} | {reason} |\n");
        }

        return page.ToString();
    }

    private static readonly (string Number, string Reason)[] CannotHold =
    [
        ("Adjustments of final scores 100 (+3.00 %) and 80 (+0.60 %)", "fictitious: the maximum of PY2024 is 1.05 %; the two agree with each other, which is tested"),
        ("Adjustment of 75.80 (+0.09 %)", "fictitious: with the 3.00 % of the other screens it is 0.096 %, rounded 0.10 %"),
        ("Final scores 56.10, 75.80, 80.00, 87.86 and 100.00", "fictitious: no parts are printed"),
        ("Measure 145 at 100 % (6.32 points)", "fictitious: by the benchmark of PY2024 a rate of 100 % earns 10 points"),
        ("Measure 147 at 100 % (7.00 points)", "fictitious: not a measure of PY2024"),
        ("Measure 481 at 80 % (7.00 points)", "fictitious: PY2024 has no benchmark for it, and it is in its third year"),
        ("Measure 479 at 0.13 % (10.00 points)", "neither cases nor clinicians are printed, and the rate fits the benchmark, a share, only without its percent sign: as 0.13 with enough of both it earns 10 points, which is tested"),
        ("Measures 001 at 96.37 % and 134 at 12.59 %", "no points are printed (N/A); the other measures that leave them out are not shown"),
        ("19.98 \"out of 55\"", "contradicts the weight of 30 beside it; 13.32 of 20 points of a weight of 30 is 19.98, which is tested"),
        ("Comparative percentages 13.70 and 23.21 of an MVP", "fictitious: CMS publishes no national average that could be recomputed; the printed 10 points apart are 9.51"),
        ("Cost improvement 0.15 %", "fictitious: neither year's cost score is printed"),
        ("All 29 cost measures scored", "contradicts appendix E, which excludes one; the data has 29, of which 28 are scored"),
        ("Appendix A, footnote 2: 20 of 40 points for taking part in an APM", "contradicts § 414.1380(c)(2)(iv) where the automatic policy applies; the other reading is in `docs/ambiguities.md`"),
        ("7.5 of 15 points by quality or Promoting Interoperability alone", "the same text requires both; the arithmetic is tested, the other reading is in `docs/ambiguities.md`"),
        ("Appendix B, table 2 (small practices), the graphics of scored examples", "pictures, whose text is not at hand; the table is tested through the regulation"),
        ("Appendix E, measure 488", "CMS's data excludes the eCQM only; the other reading is in `docs/ambiguities.md`"),
        ("Registration guides of 2020 and 2021 for the CMS Web Interface and the CAHPS survey: April 1, 10 a.m., to June 30, 8 p.m. Eastern Time, of each year; cancellations by June 30, 8 p.m.; notifications in the fall of 2021", "not parameters: they decide no score, and registration is checked for MVPs, which begin in PY2023; the 25 and 2 clinicians of the same pages are tested"),
        ("Targeted review until November 14, 2025; submission January 4 to March 31, 2027", "not parameters: they decide no score"),
    ];

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
