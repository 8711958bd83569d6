using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>The value of an enum in JSON: its name in camel case, as in every form of this library. A number or an unknown name is refused; case does not matter.</summary>
/// <typeparam name="TEnum">An enum that is no set of flags.</typeparam>
public sealed class EnumNameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">No text, or not the name of a value.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EnumNames<TEnum>.Read(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no name.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(EnumNames<TEnum>.Of(value));

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EnumNames<TEnum>.Read(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(EnumNames<TEnum>.Of(value));
}
