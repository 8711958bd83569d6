using System.Text.Json;

namespace Mips.Scoring.Numbers;

/// <summary>The names of an enum's values as they are written in JSON.</summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Array.ConvertAll(Declared(typeof(TEnum)), Parse);
    private static readonly string[] Names = Array.ConvertAll(Declared(typeof(TEnum)), JsonNamingPolicy.CamelCase.ConvertName);

    public static IReadOnlyList<TEnum> All => Values;

    public static string Of(TEnum value)
    {
        int index = Array.IndexOf(Values, value);
        return index >= 0 ? Names[index] : throw new JsonException($"{value} is no {typeof(TEnum).Name}.");
    }

    public static TEnum Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException($"A text is expected, one of {string.Join(", ", Names)}.");
        }

        string? text = reader.GetString();
        int index = Array.FindIndex(Names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? Values[index] : throw new JsonException($"Not one of {string.Join(", ", Names)}.");
    }

    private static string[] Declared(Type type) => Enum.GetNames(type);

    private static TEnum Parse(string name) => Enum.TryParse(name, out TEnum value) ? value : throw new ArgumentException(name);
}
