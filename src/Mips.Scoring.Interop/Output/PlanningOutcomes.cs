using System.Text.Json;
using Mips.Scoring.Planning;

namespace Mips.Scoring.Interop;

/// <summary>What planning finds about measure sets, the months to come and other years, as JSON.</summary>
internal static class PlanningOutcomes
{
    public static void Touched(Utf8JsonWriter json, TouchedCluster touched)
    {
        json.WriteString("name", touched.Cluster.Name);
        json.Word("kind", touched.Cluster.Kind);
        json.Word("collectionType", touched.Cluster.CollectionType);
        json.Texts("submitted", touched.Submitted);
        json.Texts("missing", touched.Missing);
        json.WriteBoolean("canLower", touched.CanLower);
    }

    public static void OneMore(Utf8JsonWriter json, OneMoreMeasure one)
    {
        PlanningParts.Measure(json, one.MeasureId, one.CollectionType);
        json.WriteNumber("required", one.Required);
        json.Number("worst", one.Worst.FinalScore);
        json.Number("best", one.Best.FinalScore);
    }

    public static void ToCome(Utf8JsonWriter json, Uncertainty.Patients patients)
    {
        PlanningParts.Measure(json, patients.MeasureId, patients.CollectionType);
        json.WriteNumber("remaining", patients.Remaining);
    }

    public static void Year(Utf8JsonWriter json, YearResult result)
    {
        json.WriteNumber("performanceYear", result.Scorecard.Law.PerformanceYear);
        json.WriteBoolean("isPreliminary", result.Scorecard.IsPreliminary);
        json.WriteString("law", result.Year.Name);
        json.Card("scorecard", result.Scorecard);
        json.Rows("leftOut", result.LeftOut, static (row, problem) =>
        {
            row.Word("code", problem.Code);
            row.WriteString("path", problem.Path);
            row.WriteString("value", problem.Value);
            row.WriteString("message", problem.Message);
        });
    }
}
