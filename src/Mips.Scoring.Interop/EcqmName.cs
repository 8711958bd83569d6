using System.Globalization;
using System.Text.RegularExpressions;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>CMS's name of an eCQM: its number, and the version where it is given.</summary>
/// <param name="Number">The CMS number, for example 165.</param>
/// <param name="Version">The version, for example 13; null if the name has none.</param>
internal sealed record EcqmName(int Number, int? Version)
{
    private static readonly Regex Form = new(@"^\s*CMS\s*0*(\d{1,5})(?:v0*(\d{1,3}))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Reads <c>CMS165v13</c> or <c>CMS165</c>; null for anything else.</summary>
    public static EcqmName? Parse(string? text)
    {
        Match match = Form.Match(text ?? string.Empty);
        return match.Success ? new EcqmName(Whole(match.Groups[1]), match.Groups[2].Success ? Whole(match.Groups[2]) : null) : null;
    }

    /// <summary>The measure of the year with this number, whatever its version; null if there is none.</summary>
    public QualityMeasure? Measure(ReferenceData data) => data.Tables.QualityMeasures.FirstOrDefault(measure => Parse(measure.EcqmId)?.Number == this.Number);

    private static int Whole(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
}
