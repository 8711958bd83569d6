using System.CommandLine.Parsing;
using System.Globalization;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Commands;

/// <summary>Reads numbers the same on every machine: digits with a decimal point, without a thousands separator, in a range.</summary>
internal static class NumberArgument
{
    /// <summary>More than Medicare Part B pays for everybody.</summary>
    public const decimal MostCharges = 1_000_000_000_000m;

    /// <summary>More than any practice has, and what a request takes at most.</summary>
    public const int MostClinicians = 1_000_000;

    private const string ScalingFactorName = "a scaling factor";
    private const decimal MostPoints = 100m;

    public static int? Clinicians(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int clinicians) && clinicians is >= 1 and <= MostClinicians)
        {
            return clinicians;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{text}: the number of clinicians is a whole number from 1 to {MostClinicians}, written without thousands separators"));
        return null;
    }

    /// <summary>A scaling factor that some year allows; whether the year of the score does is seen when the score is made.</summary>
    public static decimal? ScalingFactor(ArgumentResult result) => Parse(result, ScalingFactorName, ProgramYears.All.Max(year => year.Payment.LargestScalingFactor.Value));

    /// <summary>A scaling factor of the additional adjustment that some year allows.</summary>
    public static decimal? AdditionalScalingFactor(ArgumentResult result) => Parse(result, ScalingFactorName, ProgramYears.All.Max(year => year.Payment.ExceptionalPerformance?.LargestScalingFactor.Value ?? 0m));

    /// <summary>A scaling factor beside a law of one's own, which says the largest.</summary>
    public static decimal? ScalingFactorOfALaw(ArgumentResult result) => Parse(result, ScalingFactorName, decimal.MaxValue);

    public static decimal? Charges(ArgumentResult result) => Parse(result, "an amount in dollars", MostCharges);

    public static decimal? FinalScore(ArgumentResult result) => Parse(result, "a final score", MostPoints);

    private static decimal? Parse(ArgumentResult result, string what, decimal most)
    {
        string text = result.Tokens[0].Value;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number >= 0m && number <= most)
        {
            return number;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{text}: {what} is a number from 0 to {most}, written with a decimal point and without thousands separators, for example 0.2 or 1500"));
        return null;
    }
}
