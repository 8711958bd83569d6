using System.Text.Json.Nodes;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Tool;

/// <summary><c>mips import</c>: files of any form in any other form, and what a form does not state.</summary>
public class ImportCommandTests : ToolRun
{
    private const string Whole = """
        {
          "performanceYear": 2025,
          "participant": { "option": "group", "clinicians": 40 },
          "quality": [
            { "measureId": "236", "collectionType": "ecqm", "counts": { "performanceMet": 144, "performanceNotMet": 36, "exclusions": 10, "eligiblePopulation": 190 }, "endToEndReported": true },
            { "measureId": "047", "collectionType": "mipsCqm", "performanceRate": 88, "cases": 100 }
          ],
          "improvementActivities": [{ "activityId": "IA_BE_4", "continuousDays": 120 }],
          "cost": [{ "measureId": "TPCC_1", "cost": 1390.12, "cases": 64 }]
        }
        """;

    [Theory]
    [InlineData("qpp")]
    [InlineData("qrda3")]
    [InlineData("fhir")]
    public void What_is_written_is_read_again(string form)
    {
        string facts = this.Write("facts.json", Whole);
        string folder = Path.Combine(this.Folder, "out") + Path.DirectorySeparatorChar;

        Assert.Equal(0, Run("import", facts, "--form", form, "--out", folder, "--tin", "000123456").ExitCode);
        string file = Assert.Single(Directory.GetFiles(folder), path => !path.EndsWith(".holdings.json", StringComparison.Ordinal));
        string again = Run("import", file).Output;
        Assert.Contains("\"cost\": 1390.12", again, StringComparison.Ordinal);
        Assert.Contains("\"performanceMet\": 144", again, StringComparison.Ordinal);
        Assert.DoesNotContain("\"047\"", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("qpp", "facts.json: not in the form: quality[1] \"047\": the form states counts, and the row has other figures", "facts.json: not in the form: participant, cost: CMS holds it; nobody submits it", "facts.json: wanted by the form: entity.taxpayerIdentificationNumber: individuals and groups give the TIN")]
    [InlineData("qrda3", "facts.json: not in the form: quality[1] \"047\": the form states eCQMs, not MipsCqm", "facts.json: wanted by the form: effectiveTime: the form states when the document was made")]
    [InlineData("fhir", "facts.json: not in the form: improvementActivities: reports state quality measures only", "facts.json: not in the form: quality[1] \"047\": CMS has published no UUID of the measure; give the beginning of its canonical URL")]
    public void What_a_form_does_not_state_is_said(string form, params string[] messages)
    {
        Result result = Run("import", this.Write("facts.json", Whole), "--form", form);

        Assert.Equal(0, result.ExitCode);
        Assert.All(messages, message => Assert.Contains(message + "\n", result.Error, StringComparison.Ordinal));
        Assert.Equal(1, Run("import", Path.Combine(this.Folder, "facts.json"), "--form", form, "--warnings-as-errors").ExitCode);
    }

    [Fact]
    public void One_cause_is_one_line() =>
        Assert.Contains(
            "2024-aco.submission.json: not in the form: quality[0] \"318\", quality[1] \"110\", quality[2] \"226\", quality[3] \"134\", quality[4] \"113\", quality[5] \"112\", quality[6] \"001\", quality[7] \"236\", quality[8] \"370\", quality[9] \"438\": the form states eCQMs, not CmsWebInterface\n",
            Run("import", Submission("2024-aco"), "--form", "qrda3").Error,
            StringComparison.Ordinal);

    [Fact]
    public void A_form_that_can_state_nothing_of_a_request_ends_with_2()
    {
        Result result = Run("import", this.Write("facts.json", """{ "performanceYear": 2025, "participant": { "option": "group", "clinicians": 40 }, "improvementActivities": [{ "activityId": "IA_BE_4" }] }"""), "--form", "fhir", "--out", Path.Combine(this.Folder, "out.json"));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("facts.json: not written; this form can state nothing of it", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(this.Folder, "out.json")));
    }

    [Theory]
    [MemberData(nameof(Bundled))]
    public void The_score_of_what_is_written_is_the_score_of_what_was_read(string name)
    {
        string folder = Path.Combine(this.Folder, "out") + Path.DirectorySeparatorChar;

        Assert.Equal(0, Run("import", Submission(name), "--form", "qpp", "--out", folder).ExitCode);

        string[] files = Directory.GetFiles(folder, "*.submission.json");
        Assert.All(files, file => Assert.Empty(new JsonSchema("qpp-submission").Violations(File.ReadAllText(file))));
        Assert.Equal(FinalScores(Run("score", Submission(name), "--json").Output), files.Order(StringComparer.Ordinal).SelectMany(file => FinalScores(Run("score", file, "--json").Output)));
    }

    [Fact]
    public void A_file_has_one_document_and_a_folder_one_for_each()
    {
        string first = this.Write("facts.json", Whole);
        string second = this.Write("more.json", Whole);

        Result file = Run("import", first, second, "--form", "qpp", "--out", Path.Combine(this.Folder, "one.json"));
        Result folder = Run("import", first, second, "--form", "qpp", "--out", Path.Combine(this.Folder, "all") + Path.DirectorySeparatorChar);

        Assert.Equal((2, 0), (file.ExitCode, folder.ExitCode));
        Assert.Contains("more.json: not written; a file has one participant and reporting option in this form", file.Error, StringComparison.Ordinal);
        Assert.Equal(["facts.submission.json", "more.submission.json"], Directory.GetFiles(Path.Combine(this.Folder, "all"), "*.submission.json").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_ends_with_xml_is_QRDA_III_with_the_day_that_is_asked_for()
    {
        string file = Path.Combine(this.Folder, "card.xml");

        Assert.Equal(0, Run("import", this.Write("facts.json", Whole), "--out", file, "--date", "2026-01-15").ExitCode);
        Assert.Contains("<effectiveTime value=\"20260115\" />", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Measures_of_registries_are_in_FHIR_under_URLs_that_are_given()
    {
        string facts = this.Write("facts.json", Whole.Replace("\"performanceRate\": 88, \"cases\": 100", "\"counts\": { \"performanceMet\": 88, \"performanceNotMet\": 12, \"eligiblePopulation\": 100 }", StringComparison.Ordinal));

        Result result = Run("import", facts, "--form", "fhir", "--measure-urls", "https://example.org/fhir/Measure/");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"measure\": \"https://example.org/fhir/Measure/047\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"measure\": \"https://example.org/fhir/Measure/CMS165v13\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("must end with .json, .xml, .xlsx", "--out", "card.pdf")]
    [InlineData("the form qrda3 is written to a file that ends with .xml, or to a folder", "--form", "qrda3", "--out", "card.json")]
    [InlineData("the form requests is written to a file that ends with .json", "--form", "requests", "--out", "cards/")]
    [InlineData("--form tables is for a folder or a workbook", "--form", "tables")]
    [InlineData("must be one of requests, tables, qpp, qrda3, fhir", "--form", "hl7")]
    [InlineData("must be an absolute URL that ends with a slash", "--measure-urls", "Measure", "--form", "fhir")]
    public void What_does_not_fit_together_is_a_message(string message, params string[] options)
    {
        Result result = Run(["import", this.Write("facts.json", Whole), .. options]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_a_request_are_lost_and_what_no_request_has_is_not()
    {
        Assert.True(new UnwrittenFact(UnwrittenReason.NoPlace, "a", null, "b").IsLost);
        Assert.False(new UnwrittenFact(UnwrittenReason.Wanted, "a", null, "b").IsLost);
        Assert.Equal("a \"1\": b", new UnwrittenFact(UnwrittenReason.Assumed, "a", "1", "b").ToString());
    }

    private static IEnumerable<string> FinalScores(string json) => JsonNode.Parse(json) is JsonArray cards ? cards.Select(Score) : [Score(JsonNode.Parse(json))];

    private static string Score(JsonNode? card) => card!["finalScore"]!.ToJsonString();
}
