using System.CommandLine.Parsing;
using System.Globalization;

namespace Mips.Scoring.Samples;

/// <summary>Reads a scaling factor the same on every machine: digits with a decimal point, 0 to 3.</summary>
internal static class ScalingFactorArgument
{
    private const decimal Most = 3m;

    public static decimal? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal factor) && factor is >= 0m and <= Most)
        {
            return factor;
        }

        result.AddError($"{text}: a scaling factor is a number from 0 to 3 with a decimal point");
        return null;
    }
}
