using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>An amount of money in JSON: a plain number of dollars such as <c>1234.56</c>, read exactly or refused.</summary>
public sealed class DollarsConverter : JsonConverter<Dollars>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">No number, or one with more than 28 digits.</exception>
    public override Dollars Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Dollars.Of(ExactDecimalConverter.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Dollars value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteNumberValue(PlainDecimal.Of(value.ToDecimal()));
}
