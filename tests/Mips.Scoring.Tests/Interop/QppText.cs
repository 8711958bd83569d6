using System.Text;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Writes small QPP submissions and reads them with small tables.</summary>
internal static class QppText
{
    public const string Counts = """{ "performanceMet": 71, "performanceNotMet": 20, "eligiblePopulationExclusion": 4, "eligiblePopulationException": null, "eligiblePopulation": 100, "isEndToEndReported": true }""";

    public static SubmissionImport Import(string sets, int year = 2024) => Read(Document(sets, year));

    public static SubmissionImport Read(string json) => QppSubmission.Read(Encoding.UTF8.GetBytes(json), SmallTables.For);

    public static string Document(string sets, int year = 2024, string entityType = "group") =>
        $$"""{ "entityType": "{{entityType}}", "taxpayerIdentificationNumber": "000123456", "nationalProviderIdentifier": "0123456789", "performanceYear": {{year}}, "measurementSets": [{{sets}}] }""";

    public static string QualitySet(string method, string measurements, string program = "mips") => Set("quality", method, measurements, $""" "programName": "{program}", """);

    public static string Set(string category, string method, string measurements, string more = "") =>
        $$"""{ "category": "{{category}}", "submissionMethod": "{{method}}", {{more}} "performanceStart": "2024-01-01", "performanceEnd": "2024-12-31", "measurements": [{{measurements}}] }""";
}
