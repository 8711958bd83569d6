using System.Text.Json;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>The rows of benchmark-exclusion-reasons.json: one code and one sentence each.</summary>
internal static class ExclusionImport
{
    internal static ImmutableArray<BenchmarkExclusion> Read(YearFiles files, IReadOnlyDictionary<string, JsonElement> measures) =>
        [.. files.Exclusions
            .Select(row => new BenchmarkExclusion(
                row.Text("measureId"),
                SubmissionMethods.Of(row.Text("submissionMethod"), measures[row.Text("measureId")]),
                row.Texts("reasonCodes").Single(),
                row.Texts("reasonDescriptions").Single())
            { BenchmarkYear = row.Int("benchmarkYear") })
            .OrderBy(exclusion => exclusion.MeasureId, StringComparer.Ordinal)
            .ThenBy(exclusion => exclusion.CollectionType)];
}
