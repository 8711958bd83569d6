using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Bonus points for end-to-end electronic reporting, PY2017 to PY2021.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EndToEndBonusRules
{
    /// <summary>For each measure.</summary>
    public required Cited<Points> PerMeasure { get; init; }

    /// <summary>The most in all, in percent of the available points.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> MaximumPercentOfAvailablePoints { get; init; }
}

/// <summary>Bonus points for measures reported end to end electronically, except claims measures; each measure once. § 414.1380(b)(1)(v)(B).</summary>
internal static class EndToEndBonus
{
    private const int None = -1;

    /// <summary>Marks the lines that earn it and returns the sum within the limit.</summary>
    public static Points Apply(in QualityLines lines, Points available, EndToEndBonusRules? rules)
    {
        if (rules is null)
        {
            return Points.Zero;
        }

        Points sum = Points.Zero;
        for (int start = 0, end; start < lines.Measures.Length; start = end)
        {
            end = QualityLines.EndOfMeasure(lines.Measures, start);
            int earning = EarningLine(lines, start, end);
            if (earning != None)
            {
                lines.Measures[earning].EarnsEndToEndBonus = true;
                sum += rules.PerMeasure.Value;
            }
        }

        return Points.Min(sum, Points.Of(available.ToDecimal() * rules.MaximumPercentOfAvailablePoints.Value / 100m));
    }

    // One that earns through several collection types earns through the first of the request.
    private static int EarningLine(in QualityLines lines, int start, int end)
    {
        int earning = None;
        for (int i = start; i < end; i++)
        {
            if (lines.Rows[i].Has(QualityMarks.EndToEnd) && CanEarn(lines.Measures[i]) && (earning == None || lines.Rows[i].Place < lines.Rows[earning].Place))
            {
                earning = i;
            }
        }

        return earning;
    }

    private static bool CanEarn(in QualityLine line) =>
        line.CollectionType != CollectionType.PartBClaims && line.Disposition is not (QualityMeasureDisposition.NoEligibleCases or QualityMeasureDisposition.NotPartOfTheSet);
}
