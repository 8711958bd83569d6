using System.Text.Json;
using Mips.Scoring.Rules.ImprovementActivities;

namespace Mips.Scoring.Interop;

/// <summary>The improvement activities part of a scorecard as JSON.</summary>
internal static class ImprovementActivitiesJson
{
    public static void Write(Utf8JsonWriter json, ImprovementActivitiesScore score)
    {
        json.Number("score", score.Score);
        json.WriteBoolean("dataSubmitted", score.Outcome.DataSubmitted);
        json.WriteNumber("points", score.Points);
        json.WriteNumber("pointsForFullScore", score.PointsForFullScore);
        json.WriteBoolean("specialStatus", score.SpecialStatus);
        json.WriteBoolean("patientCenteredMedicalHome", score.PatientCenteredMedicalHome);
        json.Word("apmCredit", score.ApmCredit);
        json.Word("basis", score.Basis);
        json.Rows("activities", score.Activities, Activity);
    }

    private static void Activity(Utf8JsonWriter json, ImprovementActivityScore line)
    {
        json.WriteString("activityId", line.Activity.Id);
        json.WriteString("title", line.Activity.Title);
        json.WriteNumber("points", line.Points);
        json.Word("disposition", line.Disposition);
    }
}
