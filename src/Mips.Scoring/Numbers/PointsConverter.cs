using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>Points in JSON: a plain number such as <c>7.1157</c>, read exactly or refused.</summary>
public sealed class PointsConverter : JsonConverter<Points>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">No number, beyond the limit, or with more than four decimal places.</exception>
    public override Points Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        decimal number = ExactDecimalConverter.Read(ref reader);
        if (number is < -Points.Limit or > Points.Limit)
        {
            throw new JsonException(FormattableString.Invariant($"The number is beyond {Points.Limit:#,0} either way."));
        }

        Points value = Points.Of(number);
        return value.ToDecimal() == number ? value : throw new JsonException("The number has more than four decimal places and would be rounded.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Points value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteNumberValue(value.ToDecimal());
}
