using System.Text.Json;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;

namespace Mips.Scoring.Interop;

/// <summary>The cost part of a scorecard as JSON.</summary>
internal static class CostJson
{
    public static void Write(Utf8JsonWriter json, CostScore cost)
    {
        json.Number("score", cost.Score);
        json.WriteBoolean("isEstimate", cost.IsEstimate);
        json.Number("achievementPoints", cost.AchievementPoints);
        json.Number("availablePoints", cost.AvailablePoints);
        json.WriteStartObject("improvement");
        json.Number("percentagePoints", cost.Improvement.Amount);
        json.Number("prior", cost.Improvement.Prior);
        json.Number("current", cost.AchievementPercent);
        json.Word("reason", cost.Improvement.Reason);
        json.WriteEndObject();
        json.Rows("measures", cost.Measures, Measure);
    }

    private static void Measure(Utf8JsonWriter json, CostMeasureScore line)
    {
        json.WriteString("measureId", line.Measure.Id);
        json.WriteString("title", line.Measure.Title);
        json.Number("cost", line.Result.Cost.ToDecimal());
        json.WriteNumber("cases", line.Result.Cases);
        json.WriteNumber("casesNeeded", line.CaseMinimum);
        json.PartOrNull("benchmark", line.Benchmark, Benchmark);
        json.WriteNumber("decile", line.Decile);
        json.Number("points", line.Points);
        json.WriteBoolean("counts", line.IsScored);
        json.Word("disposition", line.Disposition);
    }

    private static void Benchmark(Utf8JsonWriter json, CostBenchmark benchmark)
    {
        json.Word("kind", benchmark.Kind);
        json.Word("basis", benchmark.Basis);
        DecileBoundsJson.Write(json, benchmark.Bounds.Measured);
    }
}
