using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>Refuses a type to a plain serializer that would write an empty object, or one without its numbers, in its place.</summary>
public sealed class NoJsonForm : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Always refuses.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{(typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))).Name} works on its own and has no JSON form: write what it gives.");
}
