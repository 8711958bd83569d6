using System.Text.Json;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Interop;

/// <summary>Weights, complex patient bonus, final score and payment adjustment as JSON.</summary>
internal static class FinalScoreJson
{
    private static readonly ImmutableArray<PerformanceCategory> Categories =
        [PerformanceCategory.Quality, PerformanceCategory.Cost, PerformanceCategory.ImprovementActivities, PerformanceCategory.PromotingInteroperability];

    public static void Write(Utf8JsonWriter json, FinalScoreCalculation score)
    {
        json.Number("value", score.Value);
        json.Number("sum", score.Sum);
        json.Number("complexPatientBonus", score.ComplexPatientBonus);
        json.Number("smallPracticeBonus", score.SmallPracticeBonus);
        json.Word("disposition", score.Disposition);
        json.Citation(score.Citation);
    }

    public static void WriteCategories(Utf8JsonWriter json, CategoryWeights weights, FinalScoreCalculation score)
    {
        json.WriteStartArray("categories");
        foreach (PerformanceCategory category in Categories)
        {
            CategoryWeight weight = weights.Of(category);
            json.WriteStartObject();
            json.Word("category", category);
            json.Number("score", weight.Score);
            json.Number("standardWeight", weight.Standard);
            json.Number("weight", weight.Weight);
            json.Number("contribution", score.Of(category));
            json.Word("state", weight.State);
            json.Word("ground", weight.Ground);
            json.Citation(weight.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ComplexPatientBonus bonus)
    {
        json.Number("points", bonus.Points);
        json.Word("disposition", bonus.Disposition);
        Component(json, "medical", bonus.Medical);
        Component(json, "social", bonus.Social);
        json.Citation(bonus.Citation);
    }

    public static void Write(Utf8JsonWriter json, PaymentAdjustment adjustment)
    {
        json.Number("percent", adjustment.Percent);
        json.Number("factor", adjustment.Factor);
        json.Number("additionalFactor", adjustment.AdditionalFactor);
        json.Word("band", adjustment.Band);
        json.Citation(adjustment.Citation);
    }

    private static void Component(Utf8JsonWriter json, string name, RiskComponent component)
    {
        json.WriteStartObject(name);
        json.Number("points", component.Points);
        json.Word("disposition", component.Disposition);
        json.WriteEndObject();
    }
}
