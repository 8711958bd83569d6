using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>The scores of a scorecard that are stated and not computed.</summary>
internal static class StatedScoresJson
{
    /// <summary>Writes nothing where every score is computed.</summary>
    public static void Write(Utf8JsonWriter json, StatedScores? stated)
    {
        if (stated is null)
        {
            return;
        }

        json.WriteStartObject("statedScores");
        json.WriteString("source", stated.Source);
        Category(json, "quality", stated.Quality);
        Category(json, "cost", stated.Cost);
        Category(json, "improvementActivities", stated.ImprovementActivities);
        Category(json, "promotingInteroperability", stated.PromotingInteroperability);
        json.Rows("measures", stated.Measures, Measure);
        json.WriteEndObject();
    }

    private static void Category(Utf8JsonWriter json, string name, StatedCategory? stated)
    {
        if (stated is not null)
        {
            json.Number(name, stated.Score);
        }
    }

    private static void Measure(Utf8JsonWriter json, StatedMeasure stated)
    {
        json.WriteString("measureId", stated.MeasureId);
        json.Word("collectionType", stated.CollectionType);
        json.Number("points", stated.Points);
    }
}
