using System.CommandLine.Parsing;
using System.Globalization;
using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tool.Commands;

/// <summary>Reads a performance year that CMS's data is at hand for.</summary>
internal static class YearArgument
{
    /// <summary>Reads a year of CMS's data.</summary>
    public static int? Parse(ArgumentResult result) => Parse(result, CmsTables.Years);

    /// <summary>Reads a year to score under; whether a preliminary one may be used is asked when it is scored.</summary>
    public static int? ParseToScore(ArgumentResult result) => Parse(result, [.. CmsTables.Years, .. CmsTables.PreliminaryYears]);

    private static int? Parse(ArgumentResult result, ImmutableArray<int> years)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && years.Contains(year))
        {
            return year;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{text}: not a performance year with data, which are {CmsTables.Years[0]} to {CmsTables.Years[^1]}"));
        return null;
    }
}
