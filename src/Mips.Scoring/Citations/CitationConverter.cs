using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Citations;

/// <summary>
/// A citation in JSON: one text that says what kind of source it is. <c>42 CFR 414.1405(b)</c> and <c>89 FR 98563</c> are as they are printed,
/// the others have their kind before them, such as <c>Guidance: </c>.
/// </summary>
public sealed class CitationConverter : JsonConverter<Citation>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">No text, or one that does not say what kind of source it is.</exception>
    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Citation.TryParse(reader.GetString(), out Citation? citation)
            ? citation
            : throw new JsonException($"A source is expected, such as {SourceText.Forms}.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The citation has a kind that does not exist, or no place in the source.</exception>
    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = value ?? throw new ArgumentNullException(nameof(value));
        writer.WriteStringValue(SourceText.Of(value) ?? throw new JsonException("The citation has no known kind or no place in the source."));
    }
}
