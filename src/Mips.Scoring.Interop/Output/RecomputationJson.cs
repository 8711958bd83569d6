using System.Text.Json;
using Mips.Scoring.Answers.Recomputations;

namespace Mips.Scoring.Interop;

/// <summary>Published results that were computed again, as JSON. The form is that of <c>docs/schemas/recomputation.schema.json</c>.</summary>
/// <remarks>Stability as for <see cref="ScorecardJson"/>.</remarks>
public static class RecomputationJson
{
    /// <summary>The version of the form, written as <c>formVersion</c>.</summary>
    public const string FormVersion = "1.0";

    /// <summary>Writes a recomputation as one JSON object.</summary>
    /// <param name="found">What agrees and what does not.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Recomputation found, Utf8JsonWriter json)
    {
        _ = found ?? throw new ArgumentNullException(nameof(found));
        _ = json ?? throw new ArgumentNullException(nameof(json));
        json.WriteStartObject();
        json.WriteString("formVersion", FormVersion);
        json.WriteNumber("performanceYear", found.Law.PerformanceYear);
        json.WriteNumber("rows", found.Rows);
        json.WriteNumber("rowsThatDisagree", found.RowsThatDisagree);
        json.WriteBoolean("hasWeights", found.HasWeights);
        json.Part("finalScores", found.FinalScores, Outcomes);
        json.Part("adjustments", found.Adjustments, Outcomes);
        json.PartOrNull("scalingFactor", found.ScalingFactor, Factor);
        json.PartOrNull("additionalScalingFactor", found.AdditionalScalingFactor, Factor);
        json.Rows("disagreements", found.Disagreements, static (writer, disagreements) =>
        {
            writer.Word("reason", disagreements.Reason);
            writer.WriteNumber("rows", disagreements.Rows);
            writer.Citation(disagreements.Citation);
            writer.Rows("examples", disagreements.Examples, Example);
        });
        json.WriteEndObject();
    }

    private static void Outcomes(Utf8JsonWriter json, OutcomeCounts counts)
    {
        json.WriteNumber("equal", counts.Equal);
        json.WriteNumber("withinPrintedRounding", counts.WithinPrintedRounding);
        json.WriteNumber("fitsRowOfTheLaw", counts.FitsRowOfTheLaw);
        json.WriteNumber("disagrees", counts.Disagrees);
        json.WriteNumber("notRecomputable", counts.NotRecomputable);
    }

    private static void Factor(Utf8JsonWriter json, FittedFactor factor)
    {
        json.Number("value", factor.Value);
        json.Number("lowest", factor.Lowest);
        json.Number("below", factor.Below);
        json.WriteNumber("rows", factor.Rows);
        json.WriteNumber("fitting", factor.Fitting);
        json.Citation(factor.Citation);
    }

    private static void Example(Utf8JsonWriter json, Disagreement example)
    {
        json.WriteNumber("row", example.Row);
        json.WriteString("key", example.Key);
        json.Number("published", example.Published);
        json.Number("lowest", example.Lowest);
        json.Number("highest", example.Highest);
        json.WriteString("weights", example.Weights?.ToString());
    }
}
