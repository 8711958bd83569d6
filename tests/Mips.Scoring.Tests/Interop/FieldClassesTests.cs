using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using static Mips.Scoring.Tests.Interop.FieldText;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Classes of files that were found in the field: each is read right, or refused in one line.</summary>
public class FieldClassesTests
{
    [Fact]
    public void An_eCQM_with_populations_for_one_of_its_two_strata_is_scored()
    {
        Scorecard card = Score(Qrda(2025, Ecqm("370", 2025, 60, 4, 14) + Ecqm("236", 2025, 190, 10, 144)));

        Assert.Equal(17.29m, card.FinalScore);
    }

    [Theory]
    [InlineData("0.783", true)]
    [InlineData("0.78", true)]
    [InlineData("0.783333", true)]
    [InlineData("0.78333333333333337", true)]
    [InlineData("0.784", false)]
    [InlineData("0.783330", false)]
    [InlineData("0.75", false)]
    public void A_stated_rate_is_compared_at_the_decimals_stated(string rate, bool agrees)
    {
        Assert.Equal(agrees, Read(Qrda(2025, Ecqm("236", 2025, 190, 10, 141, Rate("236", 2025, rate)))).IsComplete);
        Assert.Equal(agrees, Read(Qpp(2025, Set("electronicHealthRecord", "236", $$"""{ "performanceMet": 141, "performanceNotMet": 39, "eligiblePopulation": 180, "performanceRate": {{rate}}e2 }"""))).IsComplete);
    }

    [Fact]
    public void A_programme_named_once_is_that_of_every_set_that_names_none()
    {
        Scorecard card = Score(Qpp(2024, Set("registry", "001", """{ "performanceMet": 36, "performanceNotMet": 120, "eligiblePopulation": 156 }"""), """ "programName": "app1", """));

        Assert.Equal(34.49m, card.FinalScore);
        Assert.Empty(Read(Qpp(2025, Set("registry", "047", Counts), """ "programName": "mips", """)).Problems);
    }

    [Fact]
    public void A_set_that_names_another_programme_than_its_submission_is_a_contradiction()
    {
        ImportProblem problem = Assert.Single(Read(Qpp(2024, Set("registry", "001", Counts, """ "programName": "mips", """), """ "programName": "app1", """)).Problems);

        Assert.Equal(("$.measurementSets[0].programName", ImportProblemKind.Contradiction), (problem.Path, problem.Kind));
    }

    [Fact]
    public void What_a_file_is_decides_its_content()
    {
        string qrda = Qrda(2025, Ecqm("236", 2025, 190, 10, 144));
        Assert.Equal(8.37m, Score(qrda).FinalScore);
        Assert.Equal(3.21m, Score("\r\n\t " + Qpp(2025, Set("registry", "047", Counts))).FinalScore);
        Assert.Empty(Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(qrda.Replace("utf-8", "utf-16", StringComparison.Ordinal))]).Problems);
        Assert.Equal(ImportProblemKind.Malformed, Assert.Single(Read(string.Empty).Problems).Kind);
        Assert.Equal(ImportProblemKind.Malformed, Assert.Single(Read(new string(' ', 10_000)).Problems).Kind);
    }

    [Fact]
    public void A_reporting_rate_is_no_part_of_a_score()
    {
        const string ReportingRate = """<component><observation><templateId root="2.16.840.1.113883.10.20.27.3.15"/><code code="72509-3"/><value value="0.95"/></observation></component>""";

        Assert.Equal(10.92m, Score(Qrda(2018, Ecqm("236", 2018, 180, 0, 144, ReportingRate))).FinalScore);
    }

    [Theory]
    [InlineData("MCP_STANDARD")]
    [InlineData("PCF")]
    [InlineData("CPCPLUS")]
    [InlineData("HQR_EHR")]
    [InlineData("HQR_PI_IQR")]
    [InlineData("CDAC_HQR_EHR")]
    [InlineData("PQRS_MU_GROUP")]
    [InlineData("SSP_PI_GROUP")]
    public void A_programme_outside_MIPS_is_named_as_one(string program)
    {
        ImportProblem problem = Assert.Single(Read(Qrda(2025, string.Empty, program)).Problems);

        Assert.Equal((ImportProblemKind.LeftOut, "a programme outside MIPS; the document is not scored"), (problem.Kind, problem.Message));
    }

    [Fact]
    public void A_wrong_recipient_hides_nothing_else()
    {
        SubmissionImport import = Read(Qrda(2025, Ecqm("236", 2024, 190, 10, 144), "MIPS"));

        Assert.Equal(2, import.Problems.Length);
        Assert.StartsWith("an older code that does not say who reports", import.Problems[0].Message, StringComparison.Ordinal);
        Assert.Empty(import.Submissions);
    }

    [Theory]
    [InlineData("MIPS", 2017, ParticipationOption.Individual, "MIPS_INDIV")]
    [InlineData("mips", 2018, ParticipationOption.Individual, "MIPS_INDIV")]
    [InlineData("MIPSAPM", 2018, ParticipationOption.ApmEntity, "MIPS_APMENTITY")]
    [InlineData("MIPSAPM", 2020, ParticipationOption.ApmEntity, "MIPS_APMENTITY")]
    public void An_older_recipient_is_read_where_it_was_used(string code, int year, ParticipationOption option, string newer)
    {
        SubmissionImport import = Read(Qrda(year, Ecqm("236", year, 190, 10, 144), code));

        ImportProblem said = Assert.Single(import.Problems);
        Assert.Equal((ImportProblemKind.Assumed, "an older code; read as " + newer), (said.Kind, said.Message));
        Assert.Equal(("mips", option), (Assert.Single(import.Submissions).Program, import.Submissions[0].Request.Participant.Option));
    }

    [Theory]
    [InlineData("MIPS", 2019)]
    [InlineData("MIPSAPM", 2021)]
    public void An_older_recipient_is_an_error_where_newer_ones_say_who_reports(string code, int year) =>
        Assert.StartsWith("an older code that does not say who reports", OnlyProblem(Qrda(year, Ecqm("236", year, 190, 10, 144), code)), StringComparison.Ordinal);

    [Fact]
    public void A_fractional_denominator_is_read()
    {
        QualityMeasureSubmission row = Assert.Single(Assert.Single(Read(Qpp(2019, Set("registry", "459", """{ "numerator": 2.75, "denominator": 24.5, "observationInstances": 24 }"""))).Submissions).Request.Quality);

        Assert.Equal((PerformanceRate.Of(2.75m), 24, 100m * 24m / 24.5m), (row.PerformanceRate, row.Cases, row.DataCompleteness));
    }

    [Fact]
    public void Sections_of_two_years_are_one_cause() =>
        Assert.Equal("the sections are of different years; the first is of 2023; its eCQMs are those of PY2025", OnlyProblem(QrdaOf(Section(2023, Ecqm("236", 2025, 190, 10, 144)) + Section(2025, string.Empty) + Section(2025, string.Empty))));

    [Fact]
    public void An_eCQM_of_another_year_names_both_versions() =>
        Assert.Equal("measure 236, CMS165v12, the version of PY2024; PY2025 needs CMS165v13", OnlyProblem(Qrda(2025, Ecqm("236", 2024, 190, 10, 144))));

    [Fact]
    public void Missing_populations_are_one_line_and_the_submission_keeps_what_was_left_out()
    {
        SubmissionImport import = Read(Qrda(2025, Ecqm("236", 2025, 190, 10, 144) + Ecqm("226", 2025, 20, 0, 10)));

        Assert.Equal(Assert.Single(import.Problems).Message, Assert.Single(Assert.Single(import.Submissions).LeftOut).Message);
        Assert.Equal("236", Assert.Single(import.Submissions[0].Request.Quality).MeasureId);
    }

    [Theory]
    [InlineData("""{ "category": "quality", "submissionMethod": "registry", "source": "qrda3", "submission": HEAD, "measurements": [{ "measureId": "047", "value": COUNTS }] }""")]
    [InlineData("""{ "data": { "startIndex": 0, "itemsPerPage": 1, "submissions": [SUBMISSION] } }""")]
    public void The_other_forms_of_the_Submissions_API_are_read(string form) =>
        Assert.Equal(3.21m, Score(form
            .Replace("HEAD", """{ "entityType": "individual", "nationalProviderIdentifier": "0123456789", "performanceYear": 2025 }""", StringComparison.Ordinal)
            .Replace("COUNTS", Counts, StringComparison.Ordinal)
            .Replace("SUBMISSION", Qpp(2025, Set("registry", "047", Counts, """ "source": "qrda3", """)), StringComparison.Ordinal)).FinalScore);

    [Fact]
    public void A_second_submission_of_a_list_is_one_problem()
    {
        string one = Qpp(2025, Set("registry", "047", Counts));

        Assert.StartsWith("the file holds a second submission", OnlyProblem($$"""{ "submissions": [{{one}}, {{one}}, {{one}}] }"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("47", "047")]
    [InlineData("CMS165v13", "236")]
    [InlineData("acrad37", "ACRAD37")]
    [InlineData("0236", "236")]
    [InlineData("CMS 165", "236")]
    [InlineData("ACRAD377", "ACRAD37")]
    public void An_identifier_as_people_write_it_is_answered_with_the_right_one(string written, string right) =>
        Assert.EndsWith($"(did you mean \"{right}\"?)", OnlyProblem(Qpp(2025, Set("registry", written, Counts))), StringComparison.Ordinal);

    [Fact]
    public void A_measure_of_earlier_years_is_named_as_one() =>
        Assert.EndsWith("(it ended with PY2023)", OnlyProblem(Qpp(2025, Set("registry", "111", Counts))), StringComparison.Ordinal);

    [Theory]
    [InlineData("ia", "ia_be_4", "true", "IA_BE_4")]
    [InlineData("ia", "BE_4", "true", "IA_BE_4")]
    [InlineData("pi", "EP_1", """{ "numerator": 1, "denominator": 2 }""", "PI_EP_1")]
    public void Identifiers_of_activities_and_of_Promoting_Interoperability_too(string category, string written, string value, string right) =>
        Assert.EndsWith($"(did you mean \"{right}\"?)", OnlyProblem(Qpp(2025, $$"""{ "category": "{{category}}", "submissionMethod": "manual", "performanceStart": "2025-01-01", "performanceEnd": "2025-12-31", "measurements": [{ "measureId": "{{written}}", "value": {{value}} }] }""")), StringComparison.Ordinal);

    [Fact]
    public void A_Promoting_Interoperability_period_of_another_year_is_one_line()
    {
        SubmissionImport import = Read(Qpp(2025, """{ "category": "pi", "submissionMethod": "manual", "performanceStart": "2024-01-01", "performanceEnd": "2024-12-31", "measurements": [] }"""));

        Assert.False(Scorer.TryScore(import.Submissions[0].Request, CmsTables.For(2025), out _, out ImmutableArray<RequestProblem> problems));
        Assert.Equal(("promotingInteroperability[0].performanceStart", "2024-01-01 to 2024-12-31"), (Assert.Single(problems).Path, problems[0].Value));
    }

    [Fact]
    public void Where_CMS_has_published_no_UUIDs_a_CMS_number_is_enough_and_said()
    {
        string components = QrdaText.Population("DENOM", 100) + QrdaText.Population("NUMER", 80);
        SubmissionImport import = Read(Qrda(2026, QrdaText.Measure("CMS165", components)));

        Assert.Equal((ImportProblemKind.Assumed, true), (Assert.Single(import.Problems).Kind, import.IsComplete));
        Assert.Equal("236", Assert.Single(Assert.Single(import.Submissions).Request.Quality).MeasureId);
        Assert.False(Read(Qrda(2025, QrdaText.Measure("CMS165", components))).IsComplete);
    }
}
