using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>A performance rate in JSON: a plain number such as <c>71.4</c>, read exactly or refused.</summary>
public sealed class PerformanceRateConverter : JsonConverter<PerformanceRate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">No number, beyond the limit, or with more than six decimal places.</exception>
    public override PerformanceRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        decimal number = ExactDecimalConverter.Read(ref reader);
        if (number is < -PerformanceRate.Limit or > PerformanceRate.Limit)
        {
            throw new JsonException(FormattableString.Invariant($"The number is beyond {PerformanceRate.Limit:#,0} either way."));
        }

        PerformanceRate value = PerformanceRate.Of(number);
        return value.ToDecimal() == number ? value : throw new JsonException("The number has more than six decimal places and would be rounded.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PerformanceRate value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteNumberValue(value.ToDecimal());
}
