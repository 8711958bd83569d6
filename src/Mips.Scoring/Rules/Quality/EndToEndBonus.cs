using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Bonus points for end-to-end electronic reporting, PY2017 to PY2021.</summary>
public sealed record EndToEndBonusRules
{
    /// <summary>For each measure.</summary>
    public required Cited<Points> PerMeasure { get; init; }

    /// <summary>The most in all, in percent of the available points.</summary>
    public required Cited<decimal> MaximumPercentOfAvailablePoints { get; init; }
}

/// <summary>Bonus points for measures reported end to end electronically, except claims measures; each measure once. § 414.1380(b)(1)(v)(B).</summary>
internal static class EndToEndBonus
{
    /// <summary>Takes the mark from lines that earn nothing and returns the sum within the limit. A line comes in marked if it was reported end to end.</summary>
    public static Points Apply(Span<QualityMeasureScore> lines, Points available, EndToEndBonusRules? rules)
    {
        Points sum = Points.Zero;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].EarnsEndToEndBonus)
            {
                continue;
            }

            bool earns = rules is not null && CanEarn(lines[i]) && !AlreadyEarned(lines, i);
            lines[i].EarnsEndToEndBonus = earns;
            sum += earns ? rules!.PerMeasure.Value : Points.Zero;
        }

        return rules is null ? Points.Zero : Points.Min(sum, Points.Of(available.ToDecimal() * rules.MaximumPercentOfAvailablePoints.Value / 100m));
    }

    private static bool CanEarn(in QualityMeasureScore line) =>
        line.CollectionType != CollectionType.PartBClaims && line.Disposition is not (QualityMeasureDisposition.NoEligibleCases or QualityMeasureDisposition.NotPartOfTheSet);

    private static bool AlreadyEarned(ReadOnlySpan<QualityMeasureScore> lines, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (lines[i].EarnsEndToEndBonus && string.Equals(lines[i].Measure.Id, lines[index].Measure.Id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
