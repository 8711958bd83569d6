using System.Text.Json;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Interop;

/// <summary>What the clinicians of an APM Entity contribute to its score, as JSON.</summary>
internal static class ApmEntityJson
{
    public static void Write(Utf8JsonWriter json, ApmEntityRollUp? rollUp) => json.PartOrNull("apmEntity", rollUp, RollUp);

    private static void RollUp(Utf8JsonWriter json, ApmEntityRollUp rollUp)
    {
        json.WriteNumber("clinicians", rollUp.Clinicians.Length);
        Average(json, "quality", rollUp.Quality);
        Average(json, "improvementActivities", rollUp.ImprovementActivities);
        Average(json, "promotingInteroperability", rollUp.PromotingInteroperability is { } pi
            ? new ApmEntityCategoryAverage(pi.Score, pi.Clinicians, pi.Excepted, pi.NonReporters, pi.DataSubmitted, pi.Citation)
            : null);
    }

    private static void Average(Utf8JsonWriter json, string name, ApmEntityCategoryAverage? average)
    {
        if (average is not { } given)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.Number("score", given.Score);
        json.WriteNumber("clinicians", given.Clinicians);
        json.WriteNumber("excepted", given.Excepted);
        json.WriteNumber("nonReporters", given.NonReporters);
        json.Citation(given.Citation);
        json.WriteEndObject();
    }
}
