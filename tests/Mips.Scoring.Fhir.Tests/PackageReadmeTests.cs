using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Examples;

namespace Mips.Scoring.Fhir.Tests;

/// <summary>The example in the README of the package, compiled, run and compared.</summary>
public class PackageReadmeTests
{
    [Fact]
    public void The_example_prints_what_the_readme_says() => ExamplePage.Verify(
        "src/Mips.Scoring.Fhir/package-readme.md",
        "tests/Mips.Scoring.Fhir.Tests/PackageReadmeTests.cs",
        new Dictionary<string, Action<TextWriter>>(StringComparer.Ordinal) { [nameof(Score_a_report)] = Score_a_report });

    private static void Score_a_report(TextWriter Console)
    {
        string report = """
            {
              "resourceType": "MeasureReport", "status": "complete", "type": "summary",
              "measure": "http://example.org/fhir/Measure/CMS165|13.0.000",
              "period": { "start": "2025-01-01", "end": "2025-12-31" },
              "reporter": { "type": "Organization", "identifier": { "system": "urn:oid:2.16.840.1.113883.4.4", "value": "000123456" } },
              "group": [{ "population": [
                { "code": { "coding": [{ "code": "denominator" }] }, "count": 190 },
                { "code": { "coding": [{ "code": "denominator-exclusion" }] }, "count": 10 },
                { "code": { "coding": [{ "code": "numerator" }] }, "count": 144 }
              ] }]
            }
            """;
        using Stream file = new MemoryStream(Encoding.UTF8.GetBytes(report));

        SubmissionImport import = SummaryReports.Read(file, CmsTables.For);
        ScoringRequest request = import.Submissions[0].Request with { Participant = new() { Option = ParticipationOption.Group, Clinicians = 40 } };
        Scorecard card = Scorer.Score(request, CmsTables.For(request.PerformanceYear));

        Console.WriteLine($"complete: {import.IsComplete}, measure {card.Quality.Measures[0].Measure.Id}: {card.Quality.Measures[0].Points} points");
    }
}
