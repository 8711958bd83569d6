using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>A decimal number in JSON, read with its exact value or refused: a number of more than 28 digits is not rounded.</summary>
public sealed class ExactDecimalConverter : JsonConverter<decimal>
{
    private const int LongestNumber = 64;

    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteNumberValue(value);

    /// <summary>The number at the current token, exactly.</summary>
    internal static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException("A number is expected, without quotes.");
        }

        ReadOnlySpan<byte> digits = reader.ValueSpan;
        if (!reader.HasValueSequence && digits.Length <= LongestNumber && ExactNumber.TryParse(Encoding.ASCII.GetString(digits.ToArray()), out decimal value))
        {
            return value;
        }

        return reader.HasValueSequence ? ReadParts(ref reader) : throw NotExact();
    }

    private static decimal ReadParts(ref Utf8JsonReader reader)
    {
        if (reader.ValueSequence.Length > LongestNumber)
        {
            throw NotExact();
        }

        StringBuilder digits = new();
        foreach (ReadOnlyMemory<byte> part in reader.ValueSequence)
        {
            digits.Append(Encoding.ASCII.GetString(part.ToArray()));
        }

        return ExactNumber.TryParse(digits.ToString(), out decimal value) ? value : throw NotExact();
    }

    private static JsonException NotExact() => new("The number has more than 28 digits and cannot be kept exactly.");
}
