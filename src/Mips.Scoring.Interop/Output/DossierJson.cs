using System.Text.Json;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Interop;

/// <summary>The dossier of a targeted review as JSON. The form is that of <c>docs/schemas/dossier.schema.json</c>.</summary>
/// <remarks>
/// It carries the canonical text and its SHA-256, so that whoever receives the file can hash the one and compare it with the other,
/// and the same facts, scorecard, explanation and citations in a form that programs read.
/// </remarks>
public static class DossierJson
{
    /// <summary>The version of the form, written as <c>formVersion</c>.</summary>
    public const string FormVersion = "1.1";

    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n" };

    /// <summary>The dossier as it is filed: UTF-8, indented, lines separated and ended by <c>\n</c>. The same dossier gives the same bytes.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static byte[] ToUtf8(TargetedReviewDossier dossier)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Form))
        {
            Write(dossier, json);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Writes a dossier as one JSON object.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TargetedReviewDossier dossier, Utf8JsonWriter json)
    {
        _ = dossier ?? throw new ArgumentNullException(nameof(dossier));
        _ = json ?? throw new ArgumentNullException(nameof(json));
        json.WriteStartObject();
        json.WriteString("formVersion", FormVersion);
        json.WriteString("sha256", dossier.Sha256);
        json.WriteString("canonicalText", dossier.CanonicalText);
        json.WriteStartObject("facts");
        CanonicalFacts.Write(dossier.CanonicalText, json);
        json.WriteEndObject();
        json.WritePropertyName("scorecard");
        ScorecardJson.Write(dossier.Scorecard, json);
        json.Rows("warnings", dossier.Warnings, ScorecardJson.Warning);
        json.PartOrNull("published", dossier.Comparison, Published);
        json.Rows("checklist", dossier.Checklist, Item);
        json.WritePropertyName("explanation");
        ExplanationJson.Write(dossier.Explanation, json);
        json.Texts("citations", [.. dossier.Citations.Select(citation => citation.ToString())]);
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, TargetedReviewItem item)
    {
        json.Word("question", item.Question);
        json.WritePropertyName("answer");
        if (item.Answer is { } answer)
        {
            json.WriteBooleanValue(answer);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("citation", item.Citation.ToString());
    }

    private static void Published(Utf8JsonWriter json, PublishedComparison comparison)
    {
        json.WriteBoolean("agrees", comparison.FirstDivergence is null);
        json.Rows("values", comparison.Values, (writer, value) =>
        {
            writer.Word("kind", value.Kind);
            if (value.Category is { } category)
            {
                writer.Word("category", category);
            }
            else
            {
                writer.WriteNull("category");
            }

            writer.WriteString("measureId", value.MeasureId);
            writer.Number("ours", value.Ours);
            writer.Number("cms", value.Cms);
            writer.WriteBoolean("agrees", value.Agrees);
        });
    }
}
