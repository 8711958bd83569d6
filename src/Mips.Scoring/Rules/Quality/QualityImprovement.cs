using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Improvement scoring of the quality category.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record QualityImprovementRules
{
    /// <summary>The most percentage points; the relative increase is multiplied by it.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> MaximumPercentagePoints
    {
        get;
        init => (field, this.Most) = (value, Ratio.Of(value?.Value ?? 0));
    }

    /// <summary>The achievement percent that is assumed for the year before if its category score was no more than that.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> AssumedPriorPercent
    {
        get;
        init => (field, this.AssumedPrior) = (value, Ratio.Of(value?.Value ?? 0));
    }

    internal Ratio Most { get; private init; }

    internal Ratio AssumedPrior { get; private init; }

    /// <summary>What full participation asks of measures beyond the required ones.</summary>
    public FullParticipationReading FullParticipation { get; init; } = FullParticipationReading.RequiredMeasuresComplete;
}

/// <summary>Readings of "fully participate" in § 414.1380(b)(1)(vi)(F).</summary>
[JsonConverter(typeof(EnumNameConverter<FullParticipationReading>))]
public enum FullParticipationReading
{
    /// <summary>As many complete measures as are required; a surplus incomplete one does no harm.</summary>
    RequiredMeasuresComplete,

    /// <summary>Every submitted measure is complete.</summary>
    EveryMeasureComplete,
}

/// <summary>Why there is or is no improvement.</summary>
[JsonConverter(typeof(EnumNameConverter<QualityImprovementReason>))]
public enum QualityImprovementReason
{
    /// <summary>Calculated.</summary>
    Calculated,

    /// <summary>The year has no improvement scoring.</summary>
    NotInThisYear,

    /// <summary>No comparable achievement percent of the year before.</summary>
    NoPriorResult,

    /// <summary>The year before was scored under facility-based measurement.</summary>
    PriorYearFacilityBased,

    /// <summary>The reporting or completeness requirements were not fully met.</summary>
    NotFullyParticipating,

    /// <summary>Nothing could be scored.</summary>
    NotScored,
}

/// <summary>The improvement percent score with what it was calculated from.</summary>
/// <param name="Reason">Why it is what it is.</param>
/// <param name="Prior">The achievement percent of the year before, as used.</param>
/// <param name="Current">The achievement percent of this year.</param>
/// <param name="PercentagePoints">What is added to the category score, 0 to 10.</param>
public readonly record struct QualityImprovement(QualityImprovementReason Reason, Percent Prior, Percent Current, Percent PercentagePoints)
{
    /// <summary>Improvement: (current − prior) ÷ prior × 10 percentage points, 0 to 10, on achievement points without bonuses. § 414.1380(b)(1)(vi).</summary>
    /// <param name="points">Achievement points of this year.</param>
    /// <param name="available">Available points of this year.</param>
    /// <param name="prior">The results of the year before; null if there are none.</param>
    /// <param name="fullyParticipating">Whether all requirements of §§ 414.1335 and 414.1340 were met.</param>
    /// <param name="rules">The rules of the year; null where there is no improvement scoring.</param>
    /// <returns>The improvement.</returns>
    public static QualityImprovement Of(Points points, Points available, PriorYearResults? prior, bool fullyParticipating, QualityImprovementRules? rules) =>
        Of(points, available, PriorYearFacts.Of(prior).Quality, fullyParticipating, rules);

    internal static QualityImprovement Of(Points points, Points available, in PriorQuality prior, bool fullyParticipating, QualityImprovementRules? rules)
    {
        QualityImprovementReason reason = ReasonOf(available, prior, fullyParticipating, rules);
        Percent current = available == Points.Zero ? Percent.Zero : Percent.OfShare(points.TenThousandths, available.TenThousandths);
        if (reason != QualityImprovementReason.Calculated)
        {
            return new(reason, Percent.Zero, current, Percent.Zero);
        }

        Ratio before = PriorPercent(prior, rules!);
        return new(reason, new Percent(before), current, new Percent(Increase(points, available, before, rules!.Most)));
    }

    private static QualityImprovementReason ReasonOf(Points available, in PriorQuality prior, bool fullyParticipating, QualityImprovementRules? rules) =>
        rules is null ? QualityImprovementReason.NotInThisYear
        : prior.FacilityBased ? QualityImprovementReason.PriorYearFacilityBased
        : prior.AchievementPercent is null ? QualityImprovementReason.NoPriorResult
        : available == Points.Zero ? QualityImprovementReason.NotScored
        : !fullyParticipating ? QualityImprovementReason.NotFullyParticipating
        : QualityImprovementReason.Calculated;

    private static Ratio PriorPercent(in PriorQuality prior, QualityImprovementRules rules)
    {
        Ratio achieved = prior.AchievementPercent.GetValueOrDefault();
        Ratio score = prior.Score ?? achieved;
        return score <= rules.AssumedPrior ? rules.AssumedPrior : achieved;
    }

    private static Ratio Increase(Points points, Points available, Ratio before, Ratio maximum)
    {
        Ratio beforeInPoints = before * Ratio.Of(available.TenThousandths);
        Ratio increase = Ratio.Of(100 * points.TenThousandths) - beforeInPoints;
        return !increase.IsPositive ? Ratio.Zero
            : before.IsZero ? maximum
            : Ratio.Min(maximum, increase * maximum / beforeInPoints);
    }
}
