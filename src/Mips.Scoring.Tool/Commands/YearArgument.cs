using System.CommandLine.Parsing;
using System.Globalization;
using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tool.Commands;

/// <summary>Reads a performance year that CMS's data is at hand for.</summary>
internal static class YearArgument
{
    public static int? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && CmsTables.Years.Contains(year))
        {
            return year;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{text}: not a performance year with data, which are {CmsTables.Years[0]} to {CmsTables.Years[^1]}"));
        return null;
    }
}
