using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Citations;

/// <summary>A list of cited decimal numbers in JSON, each as <see cref="CitedDecimalConverter"/> has it.</summary>
public sealed class CitedDecimalsConverter : JsonConverter<ImmutableArray<Cited<decimal>>>
{
    private static readonly CitedDecimalConverter Each = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">No array of cited numbers.</exception>
    public override ImmutableArray<Cited<decimal>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array of cited numbers is expected.");
        }

        ImmutableArray<Cited<decimal>>.Builder numbers = ImmutableArray.CreateBuilder<Cited<decimal>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            numbers.Add(Each.Read(ref reader, typeof(Cited<decimal>), options));
        }

        return numbers.ToImmutable();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImmutableArray<Cited<decimal>> value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        writer.WriteStartArray();
        foreach (Cited<decimal> number in value)
        {
            Each.Write(writer, number, options);
        }

        writer.WriteEndArray();
    }
}
