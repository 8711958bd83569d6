using System.Globalization;
using System.Text.Json;

namespace Mips.Scoring.Fhir;

/// <summary>Finds the line of an element in the bytes of its resource: the FHIR library's objects do not know it.</summary>
internal static class ElementLine
{
    /// <summary>The line of the element, or of the nearest one around it that is written, from 0.</summary>
    /// <param name="json">The resource.</param>
    /// <param name="path">The way to the element from the resource, for example <c>.group[0].population[1].count</c>.</param>
    public static int Of(ReadOnlySpan<byte> json, string path)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = ImportLimits.MostDepth + 1 });
        reader.Read();
        long found = 0;
        foreach (string step in path.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            int bracket = step.IndexOf('[');
            if (!EnterField(ref reader, bracket < 0 ? step : step.Substring(0, bracket)) || (bracket >= 0 && !EnterElement(ref reader, step.Substring(bracket + 1).TrimEnd(']'))))
            {
                break;
            }

            found = reader.TokenStartIndex;
        }

        return Content.LinesBefore(json.Slice(0, (int)found));
    }

    private static bool EnterField(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = reader.ValueTextEquals(name);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool EnterElement(ref Utf8JsonReader reader, string index)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int before))
        {
            return true;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (before-- == 0)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
