using System.Globalization;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Interop;

/// <summary>The hashed facts of a dossier as JSON: one object for each section of the canonical text, one field for each line.</summary>
internal static class CanonicalFacts
{
    private const string SectionMark = "== ";
    private static readonly ImmutableArray<string> Sections = ["request", "law", "data", "scorecard"];

    public static void Write(string canonicalText, Utf8JsonWriter json)
    {
        bool open = false;
        foreach (string line in canonicalText.Split('\n'))
        {
            if (line.StartsWith(SectionMark, StringComparison.Ordinal))
            {
                End(json, open);
                string title = line.Substring(SectionMark.Length);
                open = Sections.Contains(title);
                if (open)
                {
                    json.WriteStartObject(title);
                }
            }
            else if (open && line.Length > 0)
            {
                Fact(json, line);
            }
        }

        End(json, open);
    }

    private static void End(Utf8JsonWriter json, bool open)
    {
        if (open)
        {
            json.WriteEndObject();
        }
    }

    private static void Fact(Utf8JsonWriter json, string line)
    {
        int end = line.IndexOf(": ", StringComparison.Ordinal);
        string value = line.Substring(end + 2);
        json.WritePropertyName(line.AsSpan(0, end));
        if (value is "yes" or "no")
        {
            json.WriteBooleanValue(value == "yes");
        }
        else if (decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
        {
            json.WriteRawValue(value);
        }
        else
        {
            json.WriteStringValue(value[0] == '"' ? Text(value) : value);
        }
    }

    // Between the quotes a backslash escapes a quote, itself, or a line break.
    private static string Text(string quoted)
    {
        StringBuilder text = new(quoted.Length);
        for (int i = 1; i < quoted.Length - 1; i++)
        {
            char one = quoted[i];
            if (one == '\\')
            {
                i++;
                one = quoted[i] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    char other => other,
                };
            }

            text.Append(one);
        }

        return text.ToString();
    }
}
