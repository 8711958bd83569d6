using System.Text.Json;
using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Citations;

/// <summary>A cited decimal number in JSON, with its value read exactly or refused, where the serializer would round it: <c>{ "value": 75, "citation": "42 CFR 414.1405(b)" }</c>.</summary>
public sealed class CitedDecimalConverter : JsonConverter<Cited<decimal>>
{
    private static readonly CitationConverter Citations = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">No object with a value and its citation, or a number with more than 28 digits.</exception>
    public override Cited<decimal> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A value with its citation is expected.");
        }

        (decimal? value, Citation? citation) = (null, null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (string.Equals(name, nameof(Cited<>.Value), StringComparison.OrdinalIgnoreCase))
            {
                value = ExactDecimalConverter.Read(ref reader);
            }
            else if (string.Equals(name, nameof(Cited<>.Citation), StringComparison.OrdinalIgnoreCase))
            {
                citation = Citations.Read(ref reader, typeof(Citation), options);
            }
            else
            {
                throw new JsonException($"{name} is no part of a cited value.");
            }
        }

        return value is { } number && citation is not null ? new(number, citation) : throw new JsonException("A cited value needs the value and its citation.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Cited<decimal> value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = value ?? throw new ArgumentNullException(nameof(value));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        writer.WriteStartObject();
        writer.WriteNumber(options.PropertyNamingPolicy?.ConvertName(nameof(value.Value)) ?? nameof(value.Value), value.Value);
        writer.WritePropertyName(options.PropertyNamingPolicy?.ConvertName(nameof(value.Citation)) ?? nameof(value.Citation));
        Citations.Write(writer, value.Citation, options);
        writer.WriteEndObject();
    }
}
