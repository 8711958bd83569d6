using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>A set of flags in JSON: an array of their names in camel case, empty for none. A number or an unknown name is refused; case does not matter.</summary>
/// <typeparam name="TEnum">An enum that is a set of flags.</typeparam>
public sealed class FlagNamesConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly long[] Bits = [.. EnumNames<TEnum>.All.Select(Number).Where(number => number > 0 && (number & (number - 1)) == 0)];
    private static readonly string[] Names = [.. Bits.Select(bit => EnumNames<TEnum>.Of(Flag(bit)))];

    /// <inheritdoc/>
    /// <exception cref="JsonException">No array, or something in it that is not the name of a flag.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"An array is expected, of {string.Join(", ", Names)}.");
        }

        long flags = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            int index = Array.FindIndex(Names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
            flags |= index >= 0 ? Bits[index] : throw new JsonException($"Not one of {string.Join(", ", Names)}.");
        }

        return Flag(flags);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has flags without a name.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        long flags = Number(value);
        if ((flags & ~Bits.Sum()) != 0)
        {
            throw new JsonException($"{value} is no set of {typeof(TEnum).Name}.");
        }

        writer.WriteStartArray();
        for (int i = 0; i < Bits.Length; i++)
        {
            if ((flags & Bits[i]) != 0)
            {
                writer.WriteStringValue(Names[i]);
            }
        }

        writer.WriteEndArray();
    }

    private static long Number(TEnum value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static TEnum Flag(long number) => (TEnum)Enum.ToObject(typeof(TEnum), number);
}
