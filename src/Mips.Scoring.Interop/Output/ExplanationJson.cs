using System.Text.Json;
using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Interop;

/// <summary>An explanation as JSON: the same headline, sections and rows as in text and Markdown. The form is that of <c>docs/schemas/explanation.schema.json</c>.</summary>
/// <remarks>The words are for people and may change in any version; programs take numbers and reasons from <see cref="ScorecardJson"/>.</remarks>
public static class ExplanationJson
{
    /// <summary>The version of the form, written as <c>formVersion</c>.</summary>
    public const string FormVersion = "1.0";

    /// <summary>Writes an explanation as one JSON object.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Explanation explanation, Utf8JsonWriter json)
    {
        _ = explanation ?? throw new ArgumentNullException(nameof(explanation));
        _ = json ?? throw new ArgumentNullException(nameof(json));
        json.WriteStartObject();
        json.WriteString("formVersion", FormVersion);
        json.WriteString("subject", explanation.Headline.Subject);
        json.WriteString("dataVersion", explanation.Headline.DataVersion);
        json.WriteString("finalScore", explanation.Headline.FinalScore);
        json.WriteString("verdict", explanation.Headline.Verdict);
        json.Texts("notes", explanation.Headline.Notes);
        json.Rows("sections", explanation.Sections, Section);
        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, ExplanationSection section)
    {
        json.WriteString("title", section.Title);
        json.Rows("columns", section.Columns, (writer, column) =>
        {
            writer.WriteString("title", column.Title);
            writer.WriteBoolean("isNumber", column.IsNumber);
        });
        json.Rows("rows", section.Rows, (writer, row) =>
        {
            writer.Texts("cells", row.Cells);
            writer.WriteString("reason", row.Reason);
            writer.Texts("citations", [.. row.Citations.Select(citation => citation.ToString())]);
        });
    }
}
