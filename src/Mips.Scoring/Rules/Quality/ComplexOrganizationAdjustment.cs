using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The complex organization adjustment.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ComplexOrganizationAdjustmentRules
{
    /// <summary>Points for each submitted eCQM.</summary>
    public required Cited<Points> PerEcqm { get; init; }

    /// <summary>The most that a measure can have with it.</summary>
    public required Cited<Points> MeasureMaximum { get; init; }

    /// <summary>The most in all, in percent of the available points.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> MaximumPercentOfAvailablePoints { get; init; }

    /// <summary>Which eCQMs earn it.</summary>
    public ComplexOrganizationReading Measures { get; init; } = ComplexOrganizationReading.EverySubmittedEcqm;
}

/// <summary>Readings of "each eCQM submitted" in § 414.1380(b)(1)(vii)(C).</summary>
[JsonConverter(typeof(EnumNameConverter<ComplexOrganizationReading>))]
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
    /// <param name="lines">The lines of one measure next to each other.</param>
    /// <param name="companions">For each measure the places of the same measure under another ID.</param>
    /// <param name="option">How the organization takes part.</param>
    /// <param name="available">The available points.</param>
    /// <param name="rules">The adjustment of the year; null where there is none.</param>
    public static Points Apply(Span<QualityLine> lines, ReadOnlySpan<int[]> companions, ParticipationOption option, Points available, ComplexOrganizationAdjustmentRules? rules)
    {
        if (rules is null || option is not (ParticipationOption.VirtualGroup or ParticipationOption.ApmEntity))
        {
            return Points.Zero;
        }

        Points sum = Points.Zero;
        for (int start = 0, end; start < lines.Length; start = end)
        {
            end = QualityLines.EndOfMeasure(lines, start);
            Points highest = PointsOfTheMeasure(lines, start, end, companions[lines[start].Measure]);
            foreach (ref QualityLine line in lines.Slice(start, end - start))
            {
                line.ComplexOrganizationAdjustment = Earned(line, highest, rules);
                sum += line.ComplexOrganizationAdjustment;
            }
        }

        return Points.Min(sum, Points.Of(available.ToDecimal() * rules.MaximumPercentOfAvailablePoints.Value / 100m));
    }

    private static Points Earned(in QualityLine line, Points pointsOfTheMeasure, ComplexOrganizationAdjustmentRules rules)
    {
        bool earns = line.CollectionType == CollectionType.Ecqm
            && line.Disposition is not (QualityMeasureDisposition.NotPartOfTheSet or QualityMeasureDisposition.NoEligibleCases)
            && line.Achievement.Ground is not (MeasurePointsGround.BelowCaseMinimum or MeasurePointsGround.NoPerformanceRate)
            && line.IsComplete
            && line.HasEnoughCases
            && (line.IsCounted || rules.Measures == ComplexOrganizationReading.EverySubmittedEcqm);
        return earns ? Points.Max(Points.Zero, Points.Min(rules.PerEcqm.Value, rules.MeasureMaximum.Value - pointsOfTheMeasure)) : Points.Zero;
    }

    // "Each measure may not exceed 10": a measure that counts through another collection type, or as Medicare CQM, has that one's points.
    private static Points PointsOfTheMeasure(ReadOnlySpan<QualityLine> lines, int start, int end, ReadOnlySpan<int> companions)
    {
        Points highest = Highest(lines.Slice(start, end - start));
        foreach (int companion in companions)
        {
            highest = Points.Max(highest, Highest(LinesOf(companion, lines)));
        }

        return highest;
    }

    private static Points Highest(ReadOnlySpan<QualityLine> lines)
    {
        Points highest = Points.Zero;
        foreach (ref readonly QualityLine line in lines)
        {
            highest = Points.Max(highest, line.Points);
        }

        return highest;
    }

    private static ReadOnlySpan<QualityLine> LinesOf(int measure, ReadOnlySpan<QualityLine> lines)
    {
        int start = 0;
        while (start < lines.Length && lines[start].Measure != measure)
        {
            start++;
        }

        return start < lines.Length ? lines.Slice(start, QualityLines.EndOfMeasure(lines, start) - start) : default;
    }
}
