using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>A percentage in JSON: the number before the percent sign, read exactly or refused.</summary>
public sealed class PercentConverter : JsonConverter<Percent>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">No number, or one with more than 28 digits.</exception>
    public override Percent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(ExactDecimalConverter.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Percent value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteNumberValue(value.Value);
}
