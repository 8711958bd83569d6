using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Bonus points for high priority measures, PY2017 to PY2021.</summary>
public sealed record HighPriorityBonusRules
{
    /// <summary>For an outcome or patient experience measure.</summary>
    public required Cited<Points> OutcomeOrPatientExperience { get; init; }

    /// <summary>For any other high priority measure.</summary>
    public required Cited<Points> OtherHighPriority { get; init; }

    /// <summary>The most in all, in percent of the available points.</summary>
    public required Cited<decimal> MaximumPercentOfAvailablePoints { get; init; }

    /// <summary>Whether CMS Web Interface measures earn it.</summary>
    public required Cited<bool> WebInterfaceEarns { get; init; }

    /// <summary>Which rates earn it.</summary>
    public BonusRateReading Rate { get; init; } = BonusRateReading.BetterThanTheWorst;
}

/// <summary>Readings of "a performance rate that is greater than zero".</summary>
public enum BonusRateReading
{
    /// <summary>Better than the worst possible: above 0, or below 100 % where a lower rate is better. CMS paid it for an inverse measure at 0.</summary>
    BetterThanTheWorst,

    /// <summary>Above 0, as the text says, also where a lower rate is better.</summary>
    AboveZero,
}

/// <summary>
/// Bonus points for high priority measures beyond the required one, whether they count, leave both sums or not; each measure once. § 414.1380(b)(1)(v)(A).
/// </summary>
internal static class HighPriorityBonus
{
    /// <summary>Writes what each line earns and returns the sum within the limit.</summary>
    public static Points Apply(Span<QualityMeasureScore> lines, OutcomePlace place, Points available, HighPriorityBonusRules? rules)
    {
        if (rules is null)
        {
            return Points.Zero;
        }

        QualityMeasure? required = SuppressedInThePlace(lines, place);
        Points sum = Points.Zero;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!ReferenceEquals(lines[i].Measure, required) && Earns(lines[i], rules) && !AlreadyUsed(lines, i))
            {
                Points points = PointsOf(lines[i].Measure, rules);
                lines[i].HighPriorityBonus = points;
                sum += points;
            }
        }

        return Points.Min(sum, Points.Of(available.ToDecimal() * rules.MaximumPercentOfAvailablePoints.Value / 100m));
    }

    /// <summary>The suppressed measure that meets the outcome requirement: of several the highest priority, of equal ones the lower measure ID; null if none does.</summary>
    public static QualityMeasure? SuppressedInThePlace(ReadOnlySpan<QualityMeasureScore> lines, OutcomePlace place)
    {
        if (place != OutcomePlace.MetBySuppressedMeasure)
        {
            return null;
        }

        int best = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Disposition == QualityMeasureDisposition.Suppressed && (best < 0 || IsBefore(lines[i], lines[best])))
            {
                best = i;
            }
        }

        return best < 0 ? null : lines[best].Measure;
    }

    private static bool IsBefore(in QualityMeasureScore line, in QualityMeasureScore best) =>
        line.Priority != best.Priority ? line.Priority > best.Priority : string.CompareOrdinal(line.Measure.Id, best.Measure.Id) < 0;

    private static Points PointsOf(QualityMeasure measure, HighPriorityBonusRules rules) =>
        measure.IsOutcome || measure.MeasureType == QualityMeasureType.PatientEngagementExperience ? rules.OutcomeOrPatientExperience.Value : rules.OtherHighPriority.Value;

    private static bool Earns(in QualityMeasureScore line, HighPriorityBonusRules rules) =>
        (line.Measure.IsHighPriority || line.Measure.IsOutcome)
        && line.Disposition != QualityMeasureDisposition.NotPartOfTheSet
        && line.IsCompleteWithEnoughCases
        && (rules.WebInterfaceEarns.Value || line.CollectionType != CollectionType.CmsWebInterface)
        && HasRate(line, rules.Rate);

    private static bool HasRate(in QualityMeasureScore line, BonusRateReading reading) =>
        line.CollectionType == CollectionType.CahpsSurvey
        || (line.PerformanceRate is { } rate
            && (line.Measure.IsInverse && reading == BonusRateReading.BetterThanTheWorst
                ? line.Measure.MetricType == QualityMetricType.NonProportion || rate < 100m
                : rate > 0m));

    // The measure that fills the place for an outcome measure earns nothing, nor does a measure that earned through another collection type.
    private static bool AlreadyUsed(ReadOnlySpan<QualityMeasureScore> lines, int index)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            bool same = string.Equals(lines[i].Measure.Id, lines[index].Measure.Id, StringComparison.Ordinal);
            bool required = lines[i].Disposition is QualityMeasureDisposition.CountedAsOutcomeMeasure or QualityMeasureDisposition.CountedAsHighPriorityMeasure;
            if (same && (required || (i < index && lines[i].HighPriorityBonus > Points.Zero)))
            {
                return true;
            }
        }

        return false;
    }
}
