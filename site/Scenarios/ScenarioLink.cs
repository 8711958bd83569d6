using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Scenarios;

/// <summary>A scenario as the part of a link after the number sign, which browsers never send: the link itself holds the facts.</summary>
public static class ScenarioLink
{
    /// <summary>What a shared scenario begins with.</summary>
    public const string Prefix = "facts=";

    // A link that is longer than this was not made here.
    private const int MostBytes = 1 << 20;

    /// <summary>The fragment of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <returns>For example <c>facts=q1YqSi0sTS0u…</c>.</returns>
    public static string Of(Scenario scenario)
    {
        using MemoryStream packed = new();
        using (DeflateStream deflate = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (Utf8JsonWriter json = new(deflate))
        {
            json.WriteStartObject();
            json.WritePropertyName("request");
            ScoringRequestJson.Write(scenario.Request, json);
            if (scenario.LawYear is { } year)
            {
                json.WriteNumber("lawYear", year);
            }

            if (scenario.LawText is { } law)
            {
                json.WriteString("law", law);
            }

            json.WriteString("scalingFactor", scenario.ScalingFactor.ToString(CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        return Prefix + Base64Url.EncodeToString(packed.ToArray());
    }

    /// <summary>Reads the fragment of a link.</summary>
    /// <param name="fragment">The fragment, without the number sign.</param>
    /// <param name="problem">What is wrong with it; null if nothing is.</param>
    /// <returns>The scenario; null if it cannot be read.</returns>
    public static Scenario? Read(string fragment, out string? problem)
    {
        problem = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(Unpack(fragment[Prefix.Length..]));
            ScoringRequestImport import = ScoringRequestJson.Read(document.RootElement.GetProperty("request").GetRawText());
            problem = import.Problems.IsEmpty ? null : string.Join('\n', import.Problems);
            return import.Request is null ? null : new Scenario(import.Request)
            {
                LawYear = document.RootElement.TryGetProperty("lawYear", out JsonElement year) ? year.GetInt32() : null,
                LawText = document.RootElement.TryGetProperty("law", out JsonElement law) ? law.GetString() : null,
                ScalingFactor = decimal.Parse(document.RootElement.GetProperty("scalingFactor").GetString() ?? string.Empty, NumberStyles.Number, CultureInfo.InvariantCulture),
            };
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            problem = $"The link holds no scenario: {unreadable.Message}";
            return null;
        }
    }

    private static string Unpack(string text)
    {
        using DeflateStream deflate = new(new MemoryStream(Base64Url.DecodeFromChars(text)), CompressionMode.Decompress);
        byte[] bytes = new byte[MostBytes + 1];
        int length = deflate.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= MostBytes ? Encoding.UTF8.GetString(bytes, 0, length) : throw new InvalidDataException("It is too long.");
    }
}
