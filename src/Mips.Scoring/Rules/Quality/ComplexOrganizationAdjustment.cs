using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The complex organization adjustment.</summary>
public sealed record ComplexOrganizationAdjustmentRules
{
    /// <summary>Points for each submitted eCQM.</summary>
    public required Cited<Points> PerEcqm { get; init; }

    /// <summary>The most that a measure can have with it.</summary>
    public required Cited<Points> MeasureMaximum { get; init; }

    /// <summary>The most in all, in percent of the available points.</summary>
    public required Cited<decimal> MaximumPercentOfAvailablePoints { get; init; }

    /// <summary>Which eCQMs earn it.</summary>
    public ComplexOrganizationReading Measures { get; init; } = ComplexOrganizationReading.EverySubmittedEcqm;
}

/// <summary>Readings of "each eCQM submitted" in § 414.1380(b)(1)(vii)(C).</summary>
public enum ComplexOrganizationReading
{
    /// <summary>Every one that meets case minimum and completeness, also those that are excluded or do not count.</summary>
    EverySubmittedEcqm,

    /// <summary>Only those whose points are in the sum.</summary>
    CountedEcqmsOnly,
}

/// <summary>The adjustment of virtual groups and APM Entities that submit eCQMs, § 414.1380(b)(1)(vii)(C).</summary>
internal static class ComplexOrganizationAdjustment
{
    /// <summary>Writes what each line earns and returns the sum within the limit.</summary>
    public static Points Apply(Span<QualityMeasureScore> lines, ParticipationOption option, Points available, ComplexOrganizationAdjustmentRules? rules)
    {
        if (rules is null || option is not (ParticipationOption.VirtualGroup or ParticipationOption.ApmEntity))
        {
            return Points.Zero;
        }

        Points sum = Points.Zero;
        foreach (ref QualityMeasureScore line in lines)
        {
            Points earned = Earned(line, PointsOfTheMeasure(line, lines), rules);
            if (earned > Points.Zero)
            {
                line.ComplexOrganizationAdjustment = earned;
                sum += earned;
            }
        }

        return Points.Min(sum, Points.Of(available.ToDecimal() * rules.MaximumPercentOfAvailablePoints.Value / 100m));
    }

    private static Points Earned(in QualityMeasureScore line, Points pointsOfTheMeasure, ComplexOrganizationAdjustmentRules rules)
    {
        bool earns = line.CollectionType == CollectionType.Ecqm
            && line.Disposition is not (QualityMeasureDisposition.NotPartOfTheSet or QualityMeasureDisposition.NoEligibleCases)
            && line.Achievement.Ground is not (MeasurePointsGround.BelowCaseMinimum or MeasurePointsGround.NoPerformanceRate)
            && line.IsCompleteWithEnoughCases
            && (line.IsCounted || rules.Measures == ComplexOrganizationReading.EverySubmittedEcqm);
        return earns ? Points.Max(Points.Zero, Points.Min(rules.PerEcqm.Value, rules.MeasureMaximum.Value - pointsOfTheMeasure)) : Points.Zero;
    }

    // "Each measure may not exceed 10": a measure that counts through another collection type, or as Medicare CQM, has that one's points.
    private static Points PointsOfTheMeasure(in QualityMeasureScore line, ReadOnlySpan<QualityMeasureScore> lines)
    {
        Points highest = line.Points;
        foreach (ref readonly QualityMeasureScore other in lines)
        {
            if (string.Equals(other.Measure.Id, line.Measure.Id, StringComparison.Ordinal) || line.Measure.CompanionIds.Contains(other.Measure.Id))
            {
                highest = Points.Max(highest, other.Points);
            }
        }

        return highest;
    }
}
