using System.CommandLine.Parsing;
using System.Globalization;

namespace Mips.Scoring.Tool.Commands;

/// <summary>Reads a day the same on every machine.</summary>
internal static class DateArgument
{
    public static DateTime? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
        {
            return day;
        }

        result.AddError($"{text}: not a day like 2026-11-29");
        return null;
    }
}
