using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Bonus points for high priority measures, PY2017 to PY2021.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HighPriorityBonusRules
{
    /// <summary>For an outcome or patient experience measure.</summary>
    public required Cited<Points> OutcomeOrPatientExperience { get; init; }

    /// <summary>For any other high priority measure.</summary>
    public required Cited<Points> OtherHighPriority { get; init; }

    /// <summary>The most in all, in percent of the available points.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> MaximumPercentOfAvailablePoints { get; init; }

    /// <summary>Whether CMS Web Interface measures earn it.</summary>
    public required Cited<bool> WebInterfaceEarns { get; init; }

    /// <summary>Which rates earn it.</summary>
    public BonusRateReading Rate { get; init; } = BonusRateReading.BetterThanTheWorst;
}

/// <summary>Readings of "a performance rate that is greater than zero".</summary>
[JsonConverter(typeof(EnumNameConverter<BonusRateReading>))]
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
    private const int None = -1;

    /// <summary>Writes what each line earns and returns the sum within the limit.</summary>
    public static Points Apply(in QualityLines lines, OutcomePlace place, Points available, HighPriorityBonusRules? rules)
    {
        if (rules is null)
        {
            return Points.Zero;
        }

        if (place == OutcomePlace.MetBySuppressedMeasure)
        {
            MarkSuppressedInThePlace(lines.Measures);
        }

        Points sum = Points.Zero;
        for (int start = 0, end; start < lines.Measures.Length; start = end)
        {
            end = QualityLines.EndOfMeasure(lines.Measures, start);
            if (EarningLine(lines, start, end, rules) is not None and int line)
            {
                Points points = PointsOf(lines.Facts.Measure(lines.Measures[line].Measure), rules);
                lines.Measures[line].HighPriorityBonus = points;
                sum += points;
            }
        }

        return Points.Min(sum, Points.Of(available.ToDecimal() * rules.MaximumPercentOfAvailablePoints.Value / 100m));
    }

    // The suppressed measure that meets the outcome requirement: of several the highest priority, of equal ones the lower measure ID.
    private static void MarkSuppressedInThePlace(Span<QualityLine> lines)
    {
        int best = None;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Disposition == QualityMeasureDisposition.Suppressed && (best == None || IsBefore(lines[i], lines[best])))
            {
                best = i;
            }
        }

        for (int i = 0; i < lines.Length; i++)
        {
            lines[i].MeetsOutcomeRequirement = best != None && lines[i].Measure == lines[best].Measure;
        }
    }

    private static bool IsBefore(in QualityLine line, in QualityLine best) =>
        line.Priority != best.Priority ? line.Priority > best.Priority : line.Measure < best.Measure;

    // The measure that fills the place for an outcome measure earns nothing. One that earns through several collection types earns through the first of the request.
    private static int EarningLine(in QualityLines lines, int start, int end, HighPriorityBonusRules rules)
    {
        int earning = None;
        for (int i = start; i < end; i++)
        {
            if (lines.Measures[i].FillsTheOutcomePlace || lines.Measures[i].MeetsOutcomeRequirement)
            {
                return None;
            }

            if (Earns(lines, i, rules) && (earning == None || lines.Rows[i].Place < lines.Rows[earning].Place))
            {
                earning = i;
            }
        }

        return earning;
    }

    private static Points PointsOf(QualityMeasure measure, HighPriorityBonusRules rules) =>
        measure.IsOutcome || measure.MeasureType == QualityMeasureType.PatientEngagementExperience ? rules.OutcomeOrPatientExperience.Value : rules.OtherHighPriority.Value;

    private static bool Earns(in QualityLines lines, int index, HighPriorityBonusRules rules)
    {
        ref readonly QualityLine line = ref lines.Measures[index];
        return line.Priority != MeasurePriority.None
            && line.Disposition != QualityMeasureDisposition.NotPartOfTheSet
            && line.IsComplete
            && line.HasEnoughCases
            && (rules.WebInterfaceEarns.Value || line.CollectionType != CollectionType.CmsWebInterface)
            && HasRate(lines.Rows[index], lines.Facts.Measure(line.Measure), rules.Rate);
    }

    private static bool HasRate(in QualityRow row, QualityMeasure measure, BonusRateReading reading) =>
        row.IsSurvey
        || (row.PerformanceRate is { } rate
            && (measure.IsInverse && reading == BonusRateReading.BetterThanTheWorst
                ? measure.MetricType == QualityMetricType.NonProportion || rate < PerformanceRate.Hundred
                : rate > PerformanceRate.Zero));
}
