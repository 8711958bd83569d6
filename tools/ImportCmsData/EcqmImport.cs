using System.Text.Json;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>The population UUIDs that measures-data.json keeps in the strata of eCQMs (2017 to 2025).</summary>
internal static class EcqmImport
{
    internal static IEnumerable<EcqmPopulation> Read(JsonElement measure)
    {
        foreach (JsonElement stratum in measure.Rows("strata"))
        {
            if (stratum.Field("eMeasureUuids") is { ValueKind: JsonValueKind.Object } uuids)
            {
                yield return new()
                {
                    MeasureId = measure.Text("measureId"),
                    EcqmUuid = Lower(measure.Text("eMeasureUuid")),
                    Stratum = stratum.OptionalText("name"),
                    InitialPopulation = Lower(uuids.Text("initialPopulationUuid")),
                    Denominator = Lower(uuids.Text("denominatorUuid")),
                    Numerator = Lower(uuids.Text("numeratorUuid")),
                    DenominatorExclusion = OptionalLower(uuids, "denominatorExclusionUuid"),
                    DenominatorException = OptionalLower(uuids, "denominatorExceptionUuid"),
                    NumeratorExclusion = OptionalLower(uuids, "numeratorExclusionUuid"),
                    ReportingStrata = [.. uuids.Texts("strata").Select(Lower)],
                };
            }
        }
    }

    private static string Lower(string uuid) => Guid.Parse(uuid).ToString("D");

    private static string? OptionalLower(JsonElement uuids, string field) => uuids.OptionalText(field) is { Length: > 0 } uuid ? Lower(uuid) : null;
}
