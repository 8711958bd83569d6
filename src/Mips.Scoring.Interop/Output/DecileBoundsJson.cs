using System.Globalization;
using System.Text.Json;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>The bounds of a benchmark as JSON: an object with a number for each decile that has one.</summary>
internal static class DecileBoundsJson
{
    public static void Write(Utf8JsonWriter json, DecileBounds bounds)
    {
        json.WriteBoolean("isInverse", bounds.IsInverse);
        json.WriteStartObject("deciles");
        for (int decile = bounds.FirstDecile; decile <= 10; decile++)
        {
            json.Number(decile.ToString(CultureInfo.InvariantCulture), bounds[decile]);
        }

        json.WriteEndObject();
    }
}
