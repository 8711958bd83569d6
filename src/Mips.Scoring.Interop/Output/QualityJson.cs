using System.Text.Json;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Interop;

/// <summary>The quality part of a scorecard as JSON.</summary>
internal static class QualityJson
{
    public static void Write(Utf8JsonWriter json, QualityScore quality)
    {
        json.Number("score", quality.Score);
        json.WriteBoolean("dataSubmitted", quality.DataSubmitted);
        json.Number("achievementPoints", quality.AchievementPoints);
        json.Number("highPriorityBonus", quality.HighPriorityBonus);
        json.Number("endToEndBonus", quality.EndToEndBonus);
        json.Number("smallPracticeBonus", quality.SmallPracticeBonus);
        json.Number("complexOrganizationAdjustment", quality.ComplexOrganizationAdjustment);
        json.Number("numerator", quality.Numerator);
        json.Number("availablePoints", quality.AvailablePoints.Total);
        Required(json, quality);
        Improvement(json, quality.Improvement);
        json.Rows("measures", quality.Measures, Measure);
        json.Rows("administrativeClaims", quality.AdministrativeClaims, Claims);
        json.Rows("summarySurveyMeasures", quality.SummarySurveyMeasures, Survey);
    }

    private static void Required(Utf8JsonWriter json, QualityScore quality)
    {
        RequiredMeasures required = quality.RequiredMeasures;
        json.WriteStartObject("requiredMeasures");
        json.WriteNumber("standard", required.Standard);
        json.WriteNumber("applicable", required.Applicable);
        json.WriteNumber("suppressed", required.Suppressed);
        json.WriteNumber("excluded", required.Excluded);
        json.WriteNumber("cahpsReduction", required.CahpsReduction);
        json.WriteNumber("required", required.Required);
        json.WriteNumber("counted", required.Counted);
        json.WriteNumber("unfilled", required.Unfilled);
        json.Word("outcomePlace", quality.OutcomePlace);
        json.WriteString("eligibleMeasureApplicability", quality.Applicability.Cluster?.Name);
        json.WriteEndObject();
    }

    private static void Improvement(Utf8JsonWriter json, QualityImprovement improvement)
    {
        json.WriteStartObject("improvement");
        json.Number("percentagePoints", improvement.PercentagePoints);
        json.Number("prior", improvement.Prior);
        json.Number("current", improvement.Current);
        json.Word("reason", improvement.Reason);
        json.WriteEndObject();
    }

    private static void Measure(Utf8JsonWriter json, QualityMeasureScore line)
    {
        json.WriteString("measureId", line.Measure.Id);
        json.WriteString("title", line.Measure.Title);
        json.Word("collectionType", line.CollectionType);
        json.WriteNumber("submissionIndex", line.SubmissionIndex);
        json.Number("performanceRate", line.PerformanceRate);
        json.WriteNumber("cases", line.Cases);
        json.WriteNumber("casesNeeded", line.CasesNeeded);
        json.Number("dataCompleteness", line.DataCompleteness);
        json.Number("dataCompletenessNeeded", line.DataCompletenessNeeded);
        json.PartOrNull("benchmark", line.Benchmark, Benchmark);
        json.WriteNumber("decile", line.Achievement.Decile);
        json.Number("benchmarkPoints", line.Achievement.BenchmarkPoints);
        json.Word("ground", line.Achievement.Ground);
        json.Word("adjustment", line.Achievement.Adjustment);
        json.Number("points", line.Points);
        json.WriteBoolean("counts", line.IsCounted);
        json.Word("disposition", line.Disposition);
        json.Number("highPriorityBonus", line.HighPriorityBonus);
        json.WriteBoolean("earnsEndToEndBonus", line.EarnsEndToEndBonus);
        json.Number("complexOrganizationAdjustment", line.ComplexOrganizationAdjustment);
    }

    private static void Claims(Utf8JsonWriter json, AdministrativeClaimsMeasureScore line)
    {
        json.WriteString("measureId", line.Measure.Id);
        json.WriteString("title", line.Measure.Title);
        json.Number("performanceRate", line.PerformanceRate);
        json.WriteNumber("cases", line.Cases);
        json.WriteNumber("casesNeeded", line.CasesNeeded);
        json.PartOrNull("benchmark", line.Benchmark, Benchmark);
        json.WriteNumber("decile", line.Decile);
        json.Number("points", line.Points);
        json.WriteBoolean("counts", line.IsScored);
        json.Word("disposition", line.Disposition);
    }

    private static void Survey(Utf8JsonWriter json, SummarySurveyMeasureScore line)
    {
        json.WriteString("measureId", line.MeasureId);
        json.Number("performanceRate", line.PerformanceRate);
        json.PartOrNull("benchmark", line.Benchmark, Benchmark);
        json.WriteNumber("decile", line.Decile);
        json.Number("points", line.Points);
    }

    private static void Benchmark(Utf8JsonWriter json, QualityBenchmark benchmark)
    {
        json.Word("kind", benchmark.Kind);
        json.Word("basis", benchmark.Basis);
        json.WriteNumber("year", benchmark.BenchmarkYear);
        DecileBoundsJson.Write(json, benchmark.Bounds);
        json.WriteBoolean("isToppedOut", benchmark.IsToppedOut);
        json.WriteBoolean("hasSevenPointCap", benchmark.HasSevenPointCap);
    }
}
