using Mips.Scoring.ImportCmsData;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>Small documents in the layout of CMS's files. A field given in <c>more</c> replaces the one written here.</summary>
internal static class CmsJson
{
    public static Edition Edition { get; } = Edition.Parse("0000000", "2030-06-30");

    public static string Quality(string id, string more = "") => $$"""
        { "category": "quality", "measureId": "{{id}}", "title": "Measure {{id}}", "metricType": "singlePerformanceRate", "measureType": "process",
          "isHighPriority": false, "isInverse": false, "isRegistryMeasure": false, "firstPerformanceYear": 2017,
          "submissionMethods": ["claims", "registry", "electronicHealthRecord"], "measureSets": []{{Further(more)}} }
        """;

    public static string Cost(string id) => $$"""
        { "category": "cost", "measureId": "{{id}}", "title": "Cost {{id}}", "metricType": "costScore", "isInverse": true, "firstPerformanceYear": 2017, "submissionMethods": ["administrativeClaims"] }
        """;

    public static string Interoperability(string id, string more = "", string category = "pi") => $$"""
        { "category": "{{category}}", "measureId": "{{id}}", "title": "PI {{id}}", "metricType": "boolean", "objective": "electronicPrescribing", "isRequired": true, "isBonus": false,
          "reportingCategory": "required", "firstPerformanceYear": 2017, "substitutes": [], "exclusion": null{{Further(more)}} }
        """;

    public static string Activity(string id, string more = "") => $$"""
        { "category": "ia", "measureId": "{{id}}", "title": "Activity {{id}}", "metricType": "boolean", "subcategoryId": "beneficiaryEngagement", "firstPerformanceYear": 2017{{Further(more)}} }
        """;

    public static string Deciles(int year, string id, string method, int benchmarkYear, params decimal[] deciles) => $$"""
        { "measureId": "{{id}}", "performanceYear": {{year}}, "benchmarkYear": {{benchmarkYear}}, "submissionMethod": "{{method}}", "isToppedOut": false,
          "deciles": [{{string.Join(", ", deciles.Select(Number))}}] }
        """;

    /// <summary>The eleven numbers are the percentiles 1, 10, 20 to 90 and 99.</summary>
    public static string Percentiles(int year, string id, string method, int benchmarkYear, bool isInverse, params decimal[] percentiles) => $$"""
        { "measureId": "{{id}}", "performanceYear": {{year}}, "benchmarkYear": {{benchmarkYear}}, "submissionMethod": "{{method}}", "isToppedOut": false, "isInverse": {{(isInverse ? "true" : "false")}},
          "percentiles": { {{string.Join(", ", new[] { 1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99 }.Zip(percentiles, (key, value) => $"\"{key}\": {Number(value)}"))}} } }
        """;

    public static YearFiles Year(int year, string[] measures, params string[] benchmarks) => new(year) { Measures = Rows(measures), Benchmarks = Rows(benchmarks) };

    public static ImmutableArray<System.Text.Json.JsonElement> Rows(params string[] rows) => YearFiles.Rows("[" + string.Join(",", rows) + "]");

    public static ReferenceTables Import(YearFiles files, YearFiles? previous = null, Edition? edition = null) => YearImport.Read(files, previous, edition ?? Edition, new());

    public static QualityMeasure Import(int year, string measure) => Import(Year(year, [measure])).QualityMeasures.Single();

    public static QualityBenchmark Import(int year, string measure, string benchmark) => Import(Year(year, [measure], benchmark)).QualityBenchmarks.Single();

    private static string Further(string more) => more.Length == 0 ? string.Empty : ", " + more;

    private static string Number(decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
