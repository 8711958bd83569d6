using System.Text.Json;

namespace Mips.Scoring.Tests.Tool;

/// <summary><c>mips check</c>: problems and warnings, one line for each cause, and no scorecard.</summary>
public class CheckCommandTests : ToolRun
{
    [Fact]
    public void A_right_file_has_no_problems()
    {
        Result result = Run("check", Submission("2024-individual"), "--warnings-as-errors");

        Assert.Equal(new Result(0, "2024-individual.xml: no problems\n", string.Empty), result);
    }

    [Fact]
    public void Every_cause_is_one_line_and_ends_with_2()
    {
        string file = this.Write("bad.json", """
            { "entityType": "individual", "nationalProviderIdentifier": "0123456789", "performanceYear": 2024, "whatIsThis": 1, "measurementSets": [
              { "category": "quality", "submissionMethod": "registry", "measurements": [{ "measureId": "9999", "value": { } }] }] }
            """);

        Result result = Run("check", file);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"{file}: warning: line 1, $.whatIsThis: not a field of this object; it was ignored\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("measureId \"9999\": not a quality measure of PY2024", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FINAL SCORE", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_of_the_scorecard_is_a_finding()
    {
        string file = this.Write("fraction.submission.json", """
            { "entityType": "individual", "nationalProviderIdentifier": "0123456789", "performanceYear": 2025, "measurementSets": [{ "category": "quality", "submissionMethod": "registry",
              "measurements": [{ "measureId": "ACRAD37", "value": { "performanceRate": 0.8, "performanceMet": 4, "performanceNotMet": 496, "eligiblePopulation": 500 } }] }] }
            """);

        Result result = Run("check", file, "--json");
        using JsonDocument findings = JsonDocument.Parse(result.Output);

        Assert.All(findings.RootElement.EnumerateArray(), finding => Assert.Equal(["file", "severity", "code", "path", "value", "message"], finding.EnumerateObject().Select(field => field.Name)));
    }

    [Fact]
    public void Nothing_found_is_an_empty_array() => Assert.Equal("[]\n", Run("check", Submission("2024-individual"), "--json").Output);
}
