using System.Text.Json;
using Mips.Scoring.Answers.Glances;

namespace Mips.Scoring.Interop;

/// <summary>A population at a glance as JSON. The form is that of <c>docs/schemas/at-a-glance.schema.json</c>.</summary>
/// <remarks>Stability as for <see cref="ScorecardJson"/>.</remarks>
public static class GlanceJson
{
    /// <summary>The version of the form, written as <c>formVersion</c>.</summary>
    public const string FormVersion = "1.0";

    /// <summary>Writes a glance as one JSON object.</summary>
    /// <param name="glance">The glance.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(AtAGlance glance, Utf8JsonWriter json)
    {
        _ = glance ?? throw new ArgumentNullException(nameof(glance));
        _ = json ?? throw new ArgumentNullException(nameof(json));
        json.WriteStartObject();
        json.WriteString("formVersion", FormVersion);
        json.WriteNumber("performanceYear", glance.PerformanceYear);
        json.Rows("groups", glance.Groups, Group);
        json.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter json, GlanceGroup group)
    {
        json.Word("dimension", group.Dimension);
        json.WriteString("name", JsonOutput.Camel(group.Name));
        json.WriteNumber("clinicians", group.Clinicians);
        json.WriteNumber("withoutSubmission", group.WithoutSubmission);
        json.Number("shareWithoutSubmission", group.ShareWithoutSubmission);
        json.PartOrNull("finalScore", group.FinalScore, Scores);
        json.PartOrNull("quality", group.Quality, Scores);
        json.PartOrNull("cost", group.Cost, Scores);
        json.PartOrNull("improvementActivities", group.ImprovementActivities, Scores);
        json.PartOrNull("promotingInteroperability", group.PromotingInteroperability, Scores);
        json.Rows("bands", group.Bands, (writer, band) =>
        {
            writer.Word("band", band.Band);
            writer.WriteNumber("clinicians", band.Clinicians);
            writer.Number("share", group.ShareOf(band.Clinicians));
        });
        json.Number("smallestAdjustment", group.SmallestAdjustmentPercent);
        json.Number("largestAdjustment", group.LargestAdjustmentPercent);
        json.PartOrNull("money", group.Money, Money);
    }

    private static void Scores(Utf8JsonWriter json, ScoreDistribution scores)
    {
        json.WriteNumber("count", scores.Count);
        json.Number("mean", scores.Mean);
        json.Number("median", scores.Median);
        json.Number("lowest", scores.Lowest);
        json.Number("highest", scores.Highest);
    }

    private static void Money(Utf8JsonWriter json, GlanceMoney money)
    {
        json.WriteNumber("clinicians", money.Clinicians);
        json.Number("allowedCharges", money.AllowedCharges.ToDecimal());
        json.Number("increase", money.Increase.ToDecimal());
        json.Number("decrease", money.Decrease.ToDecimal());
    }
}
