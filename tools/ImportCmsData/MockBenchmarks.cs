using System.Text.Json;
using Mips.Scoring.Requests;

namespace Mips.Scoring.ImportCmsData;

/// <summary>
/// Recognises placeholders. CMS publishes administrative claims and cost benchmarks of a performance period before it has the data;
/// they are copies of the year before and carry no mark.
/// </summary>
internal static class MockBenchmarks
{
    internal static bool AreMock(YearFiles files, YearFiles? previous, Edition edition) =>
        edition.Date <= new DateOnly(files.Year, 12, 31) || CopiesThePreviousYear(files, previous);

    private static bool CopiesThePreviousYear(YearFiles files, YearFiles? previous)
    {
        HashSet<string> before = [.. Claims(previous)];
        return Claims(files).Any(before.Contains);
    }

    private static IEnumerable<string> Claims(YearFiles? files) => files is null ? [] : files.Benchmarks
        .Where(row => row.Text("submissionMethod") == "administrativeClaims" && row.Int("benchmarkYear") == files.Year)
        .Select(row => row.Text("measureId") + " " + (row.Field("percentiles") ?? row.GetProperty("deciles")).GetRawText());
}
