using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;

using static Mips.Scoring.Fhir.Tests.ReportText;

namespace Mips.Scoring.Fhir.Tests;

/// <summary>Every cause is one problem with its FHIRPath and line.</summary>
public class SummaryReportProblemsTests
{
    private const string Here = "Bundle.entry[1].resource";

    [Theory]
    [InlineData("\"count\": 144", "\"count\": \"144\"", ImportProblemKind.WrongType, Here + ".group[0].population[1].count")]
    [InlineData("\"count\": 144", "\"count\": 144.5", ImportProblemKind.WrongType, Here + ".group[0].population[1].count")]
    [InlineData("\"count\": 144", "\"count\": 99999999999", ImportProblemKind.WrongType, Here + ".group[0].population[1].count")]
    [InlineData("\"count\": 144", "\"count\": -1", ImportProblemKind.OutOfRange, Here + ".group[0].population[1].count")]
    [InlineData("\"count\": 144", "\"count\": 191", ImportProblemKind.Contradiction, Here + ".group[0]")]
    [InlineData(", \"count\": 144", "", ImportProblemKind.Missing, Here + ".group[0]")]
    [InlineData("\"code\": \"numerator\"", "\"code\": \"numer\"", ImportProblemKind.Unknown, Here + ".group[0].population[1].code")]
    [InlineData("\"code\": \"numerator\"", "\"code\": \"denominator\"", ImportProblemKind.Duplicate, Here + ".group[0].population[1]")]
    [InlineData("CMS165v13", "CMS165v12", ImportProblemKind.Unknown, Here + ".measure")]
    [InlineData("CMS165v13", "something", ImportProblemKind.Unknown, Here + ".measure")]
    [InlineData("CMS165v13", "479", ImportProblemKind.Unknown, Here + ".measure")]
    [InlineData("\"status\": \"complete\"", "\"status\": \"pending\"", ImportProblemKind.Missing, Here + ".status")]
    [InlineData("\"status\": \"complete\"", "\"status\": \"whatever\"", ImportProblemKind.Unknown, Here + ".status")]
    [InlineData("\"status\": \"complete\"", "\"status\": \"complete\", \"status\": \"error\"", ImportProblemKind.Duplicate, Here)]
    [InlineData("\"type\": \"summary\"", "\"type\": \"individual\"", ImportProblemKind.WrongType, Here + ".type")]
    [InlineData("\"type\": \"summary\", ", "", ImportProblemKind.Missing, Here + ".type")]
    [InlineData("2025-12-31", "2026-12-31", ImportProblemKind.Contradiction, Here + ".period")]
    [InlineData("2025-12-31", "20251231", ImportProblemKind.OutOfRange, Here + ".period.end")]
    [InlineData("\"2025-12-31\"", "\"2024-12-31\"", ImportProblemKind.Contradiction, Here + ".period")]
    [InlineData("Organization/o", "Location/o", ImportProblemKind.Unknown, Here + ".reporter")]
    [InlineData("\"reference\": \"Organization/o\"", "\"display\": \"we\"", ImportProblemKind.Missing, Here + ".reporter")]
    [InlineData("\"reference\": \"Organization/o\"", "\"reference\": \"Practitioner/o\"", ImportProblemKind.Missing, Here + ".reporter")]
    [InlineData("\"group\": [", "\"groups\": 1, \"group\": [", ImportProblemKind.UnknownField, Here + ".groups")]
    public void A_wrong_part_is_one_problem(string right, string wrong, ImportProblemKind kind, string path)
    {
        SubmissionImport import = Read(Bundle(Organization, Report(Group).Replace(right, wrong, StringComparison.Ordinal)));

        ImportProblem problem = import.Problems.First(found => found.Kind == kind);
        Assert.Equal(path, problem.Path);
        Assert.Equal(kind is ImportProblemKind.UnknownField, import.IsComplete);
    }

    [Fact]
    public void A_problem_has_the_line_of_its_element()
    {
        string pretty = Bundle(Organization, Report(Group)).Replace("{ ", "{\n", StringComparison.Ordinal).Replace("144", "\n\"144\"", StringComparison.Ordinal);

        ImportProblem problem = Assert.Single(Read(pretty).Problems);
        Assert.Equal(1 + pretty[..pretty.IndexOf("\"144\"", StringComparison.Ordinal)].Count(character => character == '\n'), problem.Line);
    }

    [Fact]
    public void The_version_of_another_year_is_named_with_the_right_one() =>
        Assert.Equal("measure 236, CMS165v12, the version of PY2024; PY2025 needs CMS165v13", Assert.Single(Read(Bundle(Organization, Report(Group, "http://example.org/Measure/CMS165|12.0.000"))).Problems).Message);

    [Fact]
    public void A_report_that_could_not_be_read_is_left_out_of_its_reporters_submission_only()
    {
        string other = Report(Group, "http://example.org/Measure/nothing", reporter: """{ "reference": "Practitioner/p" }""");
        SubmissionImport import = Read(Bundle(Organization, Practitioner, Report(Group), other));

        Assert.Equal([0, 1], import.Submissions.Select(submission => submission.LeftOut.Length));
    }

    [Fact]
    public void Two_reports_of_one_measure_are_a_duplicate()
    {
        SubmissionImport import = Read(Bundle(Organization, Report(Group), Report(Group)));

        Assert.Equal((ImportProblemKind.Duplicate, 1), (Assert.Single(import.Problems).Kind, import.Submissions[0].Request.Quality.Length));
    }

    [Fact]
    public void Groups_that_cannot_be_told_apart_are_one_problem()
    {
        SubmissionImport import = Read(Bundle(Organization, Report(Group, "http://example.org/Measure/CMS138v13")));

        Assert.Equal("the measure has 3 rates, the report 1 groups: give a group for each of reporting, performance, combinedPopulations", Assert.Single(import.Problems).Message);
    }

    [Fact]
    public void A_population_that_the_measure_does_not_have_is_a_problem_if_somebody_is_in_it()
    {
        string Counted(int count) => Bundle(Organization, Report(Group.Replace("\"population\": [", "\"population\": [" + Population("denominator-exception", count) + ",", StringComparison.Ordinal)));

        Assert.Empty(Read(Counted(0)).Problems);
        Assert.Equal("denominator-exception", Assert.Single(Read(Counted(1)).Problems).Value);
    }

    [Fact]
    public void A_score_that_the_counts_do_not_give_is_a_contradiction()
    {
        ImportProblem problem = Assert.Single(Read(Bundle(Organization, Report(Group[..^1] + ", \"measureScore\": { \"value\": 0.75 } }"))).Problems);

        Assert.Equal((ImportProblemKind.Contradiction, Here + ".group[0].measureScore", "0.75"), (problem.Kind, problem.Path, problem.Value));
    }

    [Theory]
    [InlineData("1000000000.1")]
    [InlineData("-79228162514264337593543950335")]
    public void A_score_beyond_all_measures_is_out_of_range(string score) =>
        Assert.Equal(ImportProblemKind.OutOfRange, Assert.Single(Read(Bundle(Organization, Report(Group[..^1] + $", \"measureScore\": {{ \"value\": {score} }} }}"))).Problems).Kind);

    [Fact]
    public void A_year_without_data_is_a_problem() =>
        Assert.Equal(ImportProblemKind.Unknown, Assert.Single(Read(Bundle(Organization, Report(Group, year: 2031))).Problems).Kind);

    [Fact]
    public void Reports_of_another_year_than_that_of_the_data_given_are_a_problem()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Bundle(Organization, Report(Group))));

        Assert.Equal("2025", Assert.Single(SummaryReports.Read(stream, CmsTables.For(2024)).Problems).Value);
    }

    [Fact]
    public void A_file_without_a_report_is_a_problem() => Assert.Equal((ImportProblemKind.Missing, "Organization"), Read(Bundle(Organization)).Problems.Select(problem => (problem.Kind, problem.Value!)).Single());
}
