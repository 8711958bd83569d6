using System.Text.Json;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Which published number starts which decile. Four layouts have been published; docs/cms-data.md gives the evidence.</summary>
internal static class BoundsImport
{
    private static readonly string[] DirectKeys = ["1", "10", "20", "30", "40", "50", "60", "70", "80", "90"];
    private static readonly string[] InverseKeys = ["99", "90", "80", "70", "60", "50", "40", "30", "20", "10"];

    // Ten numbers that are deciles 2 to 10 and the best observed value, not deciles 1 to 10.
    private static readonly HashSet<(int Year, string MeasureId)> Shifted =
        [(2020, "ACEP50"), (2020, "ACEP51"), (2021, "ACEP50"), (2021, "ACEP51"), (2021, "479"), (2021, "480")];

    // The first number of a historical row is a filler, because published tables began at decile 3. Not here.
    private static readonly HashSet<(int Year, string MeasureId)> RealFirstNumber = [(2019, "458")];

    internal static DecileBounds Read(JsonElement row, bool isInverse)
    {
        if (row.Field("percentiles") is { ValueKind: JsonValueKind.Object } percentiles)
        {
            return Bounds(isInverse, [.. (isInverse ? InverseKeys : DirectKeys).Select(key => percentiles.GetProperty(key).GetDecimal())]);
        }

        ImmutableArray<decimal> deciles = [.. row.Rows("deciles").Select(value => value.GetDecimal())];
        (int Year, string MeasureId) key = (row.Int("performanceYear"), row.Text("measureId"));
        bool isHistorical = row.Int("benchmarkYear") < key.Year;
        return deciles.Length switch
        {
            10 when Shifted.Contains(key) => Bounds(isInverse, deciles.RemoveAt(9)),
            10 => Bounds(isInverse, deciles),
            9 when isHistorical && !RealFirstNumber.Contains(key) => Bounds(isInverse, PublishedSlip.Corrected(key, deciles).RemoveAt(0)),
            9 => Bounds(isInverse, deciles),
            _ => throw new FormatException($"Measure {key.MeasureId} has {deciles.Length} deciles."),
        };
    }

    private static DecileBounds Bounds(bool isInverse, ImmutableArray<decimal> values) =>
        new(isInverse, 11 - values.Length, [.. values.Select(PerformanceRate.Of)]);
}
