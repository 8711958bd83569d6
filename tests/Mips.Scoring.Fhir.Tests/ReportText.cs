using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Fhir.Tests;

/// <summary>Writes small MeasureReports with only what the importer looks at.</summary>
internal static class ReportText
{
    public const string Organization = """{ "resourceType": "Organization", "id": "o", "identifier": [{ "system": "urn:oid:2.16.840.1.113883.4.4", "value": "000123456" }] }""";
    public const string Practitioner = """{ "resourceType": "Practitioner", "id": "p", "identifier": [{ "system": "http://hl7.org/fhir/sid/us-npi", "value": "0123456789" }] }""";
    public const string Role = """{ "resourceType": "PractitionerRole", "id": "r", "practitioner": { "reference": "Practitioner/p" }, "organization": { "reference": "Organization/o" } }""";
    public const string Group = """{ "population": [{ "code": { "coding": [{ "code": "denominator" }] }, "count": 190 }, { "code": { "coding": [{ "code": "numerator" }] }, "count": 144 }] }""";

    public static string Report(string groups, string measure = "http://example.org/Measure/CMS165v13", int year = 2025, string reporter = """{ "reference": "Organization/o" }""", string more = "") =>
        $$"""{ "resourceType": "MeasureReport", "status": "complete", "type": "summary", "measure": "{{measure}}", "period": { "start": "{{year}}-01-01", "end": "{{year}}-12-31" }, "reporter": {{reporter}}, {{more}} "group": [{{groups}}] }""";

    public static string Bundle(params IEnumerable<string> resources) =>
        $$"""{ "resourceType": "Bundle", "type": "collection", "entry": [{{string.Join(", ", resources.Select(resource => $$"""{ "resource": {{resource}} }"""))}}] }""";

    public static string Population(string code, int count, string? id = null) =>
        $$"""{ {{(id is null ? string.Empty : $"\"id\": \"{id}\", ")}}"code": { "coding": [{ "code": "{{code}}" }] }, "count": {{count}} }""";

    public static SubmissionImport Read(string text, ImportLimits? limits = null) => Read(Encoding.UTF8.GetBytes(text), limits);

    public static SubmissionImport Read(byte[] file, ImportLimits? limits = null)
    {
        using MemoryStream stream = new(file);
        return SummaryReports.Read(stream, CmsTables.For, limits);
    }

    public static SubmissionImport Sample(string name) => Read(File.ReadAllBytes(RepositoryFiles.Path("tests/Mips.Scoring.Fhir.Tests/Samples/" + name)));

    /// <summary>The only row of a file that is read without any problem.</summary>
    public static QualityMeasureSubmission OnlyRow(SubmissionImport import)
    {
        Assert.Empty(import.Problems);
        return Assert.Single(Assert.Single(import.Submissions).Request.Quality);
    }
}
