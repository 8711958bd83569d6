using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using static Mips.Scoring.Tests.Interop.QppText;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What a QPP submission gets wrong is reported with its JSON path and line.</summary>
public class QppProblemsTests
{
    [Fact]
    public void The_placeholder_year_of_CMSs_examples_gets_a_clear_answer()
    {
        SubmissionImport import = Read("""
            {
              "entityType": "group",
              "performanceYear": "< performanceYearToBeReported >",
              "measurementSets": []
            }
            """);

        Assert.Empty(import.Submissions);
        Assert.Equal(
            "line 3, $.performanceYear \"< performanceYearToBeReported >\": must be the performance year as a number without quotes, for example 2025",
            Assert.Single(import.Problems).ToString());
    }

    [Fact]
    public void A_line_that_ends_between_a_name_and_its_value_is_counted()
    {
        ImportProblem problem = Assert.Single(Read("{\n\"entityType\"\n:\n7, \"performanceYear\": 2024, \"measurementSets\": [] }").Problems, problem => problem.Kind == ImportProblemKind.WrongType);

        Assert.Equal((4, "$.entityType"), (problem.Line, problem.Path));
    }

    [Theory]
    [InlineData("""{ "measureId": "999", "value": true }""", "$.measurementSets[0].measurements[0].measureId", ImportProblemKind.Unknown)]
    [InlineData("""{ "measureId": 236, "value": true }""", "$.measurementSets[0].measurements[0].measureId", ImportProblemKind.WrongType)]
    [InlineData("""{ "value": true }""", "$.measurementSets[0].measurements[0].measureId", ImportProblemKind.Missing)]
    [InlineData("""{ "measureId": "236" }""", "$.measurementSets[0].measurements[0].value", ImportProblemKind.Missing)]
    [InlineData("""{ "measureId": "236", "value": true }""", "$.measurementSets[0].measurements[0].value", ImportProblemKind.WrongType)]
    [InlineData("""{ "measureId": "236", "value": "NaN" }""", "$.measurementSets[0].measurements[0].value", ImportProblemKind.WrongType)]
    [InlineData("""{ "measureId": "236", "value": { "performanceMet": -1, "performanceNotMet": 0, "eligiblePopulation": 3 } }""", "$.measurementSets[0].measurements[0].value.performanceMet", ImportProblemKind.OutOfRange)]
    [InlineData("""{ "measureId": "236", "value": { "performanceMet": 1.5, "performanceNotMet": 0, "eligiblePopulation": 3 } }""", "$.measurementSets[0].measurements[0].value.performanceMet", ImportProblemKind.OutOfRange)]
    [InlineData("""{ "measureId": "236", "value": { "performanceMet": 1e400, "performanceNotMet": 0, "eligiblePopulation": 3 } }""", "$.measurementSets[0].measurements[0].value.performanceMet", ImportProblemKind.OutOfRange)]
    [InlineData("""{ "measureId": "236", "value": { "performanceMet": "NaN", "performanceNotMet": 0, "eligiblePopulation": 3 } }""", "$.measurementSets[0].measurements[0].value.performanceMet", ImportProblemKind.WrongType)]
    [InlineData("""{ "measureId": "236", "value": { "performanceMet": 3, "performanceNotMet": 1, "eligiblePopulation": 3 } }""", "$.measurementSets[0].measurements[0].value.eligiblePopulation", ImportProblemKind.Contradiction)]
    [InlineData("""{ "measureId": "479", "value": { "performanceMet": 3, "performanceNotMet": 1, "eligiblePopulation": 4 } }""", "$.measurementSets[0].measurements[0].value", ImportProblemKind.Unknown)]
    public void A_wrong_measurement_is_reported_with_its_path(string measurement, string path, ImportProblemKind kind)
    {
        SubmissionImport import = Import(QualitySet("registry", measurement));

        ImportProblem problem = Assert.Single(import.Problems);
        Assert.Equal((path, kind), (problem.Path, problem.Kind));
        Assert.False(import.IsComplete);
        Assert.Empty(Assert.Single(import.Submissions).Request.Quality);
    }

    [Theory]
    [InlineData("""{ "measureId": "236", "value": { "performanceMet": 3, "performanceNotMet": 1, "eligiblePopulation": 4, "performanceRate": 80 } }""", "$.measurementSets[0].measurements[0].value.performanceRate", ImportProblemKind.Contradiction)]
    [InlineData("""{ "measureId": "236", "value": { "performanceMet": 3, "performanceNotMet": 1, "eligiblePopulation": 8, "reportingRate": 51 } }""", "$.measurementSets[0].measurements[0].value.reportingRate", ImportProblemKind.Contradiction)]
    [InlineData("""{ "measureId": "236", "value": { "performanceRate": 70, "strata": [{ "performanceMet": 3, "performanceNotMet": 1, "eligiblePopulation": 4 }] } }""", "$.measurementSets[0].measurements[0].value.performanceRate", ImportProblemKind.Contradiction)]
    [InlineData("""{ "measureId": "236", "value": { "strata": [{ "performanceMet": 3, "performanceNotMet": 1, "eligiblePopulation": 4, "performanceRate": 70 }] } }""", "$.measurementSets[0].measurements[0].value.strata[0].performanceRate", ImportProblemKind.Contradiction)]
    [InlineData("""{ "measureId": "236", "value": { "performanceMet": 3, "performanceMet": 3, "performanceNotMet": 1, "eligiblePopulation": 4 } }""", "$.measurementSets[0].measurements[0].value.performanceMet", ImportProblemKind.Duplicate)]
    public void A_doubtful_measurement_is_reported_and_the_import_is_not_complete(string measurement, string path, ImportProblemKind kind)
    {
        SubmissionImport import = Import(QualitySet("registry", measurement));

        ImportProblem problem = Assert.Single(import.Problems);
        Assert.Equal((path, kind), (problem.Path, problem.Kind));
        Assert.False(import.IsComplete);
    }

    [Theory]
    [InlineData("quality", "registry", """{ "measureId": "236", "value": { "performanceMet": 3, "performanceNotMet": 1, "eligiblePopulation": 4, "numerator": 3 } }""", "numerator")]
    [InlineData("quality", "registry", """{ "measureId": "ACRAD15", "value": { "numerator": 3, "denominator": 10, "performanceMet": 3 } }""", "performanceMet")]
    [InlineData("quality", "certifiedSurveyVendor", """{ "measureId": "CAHPS_1", "value": { "score": 80, "numerator": 3 } }""", "numerator")]
    [InlineData("pi", "manual", """{ "measureId": "PI_EP_1", "value": { "numerator": 3, "denominator": 10, "performanceMet": 3 } }""", "performanceMet")]
    public void A_field_of_another_kind_of_measurement_is_reported(string category, string method, string measurement, string field)
    {
        SubmissionImport import = Import(Set(category, method, measurement));

        ImportProblem problem = Assert.Single(import.Problems);
        Assert.Equal(("$.measurementSets[0].measurements[0].value." + field, ImportProblemKind.UnknownField, true), (problem.Path, problem.Kind, import.IsComplete));
    }

    [Fact]
    public void Activities_of_another_year_are_reported()
    {
        SubmissionImport import = Import(Set("ia", "manual", """{ "measureId": "IA_BE_4", "value": true }"""), year: 2025);

        Assert.Equal(("$.measurementSets[0].performanceStart", ImportProblemKind.Contradiction), Where(import));
        Assert.Equal("2024-01-01 to 2024-12-31", import.Problems[0].Value);
    }

    [Fact]
    public void A_misspelt_field_is_reported_with_the_right_one()
    {
        SubmissionImport import = Import(Set("pi", "manual", """{ "measureId": "PI_PPHI_1", "value": true }""", """ "cehrt": "0015CTESTTESTTE", """));

        Assert.Equal("not a field of this object (did you mean \"cehrtId\"?); it was ignored", Assert.Single(import.Problems).Message);
        Assert.True(import.IsComplete);
    }

    [Fact]
    public void A_measure_submitted_twice_through_one_collection_type_is_reported()
    {
        string measurement = $$"""{ "measureId": "236", "value": {{Counts}} }""";

        SubmissionImport import = Import(QualitySet("registry", measurement + "," + measurement));

        Assert.Equal(ImportProblemKind.Duplicate, Assert.Single(import.Problems).Kind);
        Assert.Single(Assert.Single(import.Submissions).Request.Quality);
    }

    [Fact]
    public void A_year_without_data_is_reported()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Document(QualitySet("registry", string.Empty))));

        SubmissionImport import = QppSubmission.Read(stream, SmallTables.For(2025));

        Assert.Equal(("$.performanceYear", "2024"), (Assert.Single(import.Problems).Path, import.Problems[0].Value));
    }

    [Theory]
    [InlineData(1999)]
    [InlineData(999_999_999)]
    public void A_year_that_CMSs_tables_do_not_have_is_reported_and_not_thrown(int year) =>
        Assert.Equal(("$.performanceYear", ImportProblemKind.Unknown), Where(QppSubmission.Read(Encoding.UTF8.GetBytes(Document(QualitySet("registry", string.Empty), year)), CmsTables.For)));

    private static (string Path, ImportProblemKind Kind) Where(SubmissionImport import) => (Assert.Single(import.Problems).Path, import.Problems[0].Kind);
}
