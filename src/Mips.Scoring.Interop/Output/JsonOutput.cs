using System.Text.Json;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>Writes the kinds of values that a scorecard is made of, always in the same form.</summary>
internal static class JsonOutput
{
    // Unrounded values are written with so many places; more are not significant to a reader.
    private const int Places = 10;

    public static void Number(this Utf8JsonWriter json, string name, decimal value) => json.WriteNumber(name, PlainDecimal.Of(Rounding.HalfUp(value, Places)));

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is decimal number)
        {
            json.Number(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Number(this Utf8JsonWriter json, string name, Points points) => json.Number(name, points.ToDecimal());

    public static void Number(this Utf8JsonWriter json, string name, Percent percent) => json.Number(name, percent.Value);

    public static void Number(this Utf8JsonWriter json, string name, Percent? percent) => json.Number(name, percent?.Value);

    public static void Number(this Utf8JsonWriter json, string name, PerformanceRate? rate) => json.Number(name, rate?.ToDecimal());

    public static void Word<TWord>(this Utf8JsonWriter json, string name, TWord value)
        where TWord : struct, Enum => json.WriteString(name, Camel(value.ToString()));

    public static void Citation(this Utf8JsonWriter json, Citation citation) => json.WriteString("citation", citation.ToString());

    /// <summary>The name of an enum's value as it is written: camel case.</summary>
    public static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>One object for each row.</summary>
    public static void Rows<TRow>(this Utf8JsonWriter json, string name, ImmutableArray<TRow> rows, Action<Utf8JsonWriter, TRow> write)
    {
        json.WriteStartArray(name);
        foreach (TRow row in rows)
        {
            json.WriteStartObject();
            write(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One object.</summary>
    public static void Part<TPart>(this Utf8JsonWriter json, string name, TPart part, Action<Utf8JsonWriter, TPart> write)
    {
        json.WriteStartObject(name);
        write(json, part);
        json.WriteEndObject();
    }

    /// <summary>One object, or null.</summary>
    public static void PartOrNull<TPart>(this Utf8JsonWriter json, string name, TPart? part, Action<Utf8JsonWriter, TPart> write)
        where TPart : class
    {
        if (part is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.Part(name, part, write);
        }
    }

    /// <summary>One text for each.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
