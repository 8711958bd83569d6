using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>What the quality category as a whole lacks: measures, an outcome measure, an improvement.</summary>
internal static class QualityRequirementShortfalls
{
    private static readonly Citation Requirements = Citation.Cfr("414.1335(a)");
    private static readonly Citation Improvement = Citation.Cfr("414.1380(b)(1)(vi)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        if (card.Quality.RequiredMeasures.Unfilled > 0 && card.Weights.Quality.IsScored)
        {
            found.Add(TooFewMeasures(card));
        }

        if (card.Quality is { OutcomePlace: OutcomePlace.NotFilled, DataSubmitted: true })
        {
            found.Add(Finding(ShortfallSubject.OutcomePlace, ShortfallReason.NoOutcomeMeasure, Requirements).WithFurtherMeasure(card));
        }

        if (OfImprovement(card) is { } improvement)
        {
            found.Add(improvement);
        }
    }

    private static Shortfall TooFewMeasures(Scorecard card)
    {
        Shortfall shortfall = Finding(ShortfallSubject.RequiredQualityMeasures, ShortfallReason.TooFewMeasures, Requirements) with
        {
            Actual = card.Quality.RequiredMeasures.Counted,
            Needed = card.Quality.RequiredMeasures.Required,
        };
        return FinalScoreShortfalls.NextBand(card) is { } band && FurtherMeasure.ToReach(card, band) is { } change
            ? shortfall with { Changes = [change], Gain = band - card.FinalScore }
            : shortfall.WithFurtherMeasure(card);
    }

    private static Shortfall? OfImprovement(Scorecard card) => card.Quality.Improvement.Reason switch
    {
        QualityImprovementReason.NoPriorResult => Finding(ShortfallSubject.QualityImprovement, ShortfallReason.NoPriorResult, Improvement),
        QualityImprovementReason.PriorYearFacilityBased => Finding(ShortfallSubject.QualityImprovement, ShortfallReason.PriorYearFacilityBased, Improvement),
        QualityImprovementReason.NotFullyParticipating => ParticipationShortfalls.Of(card, Finding(ShortfallSubject.QualityImprovement, ShortfallReason.NotFullyParticipating, Improvement)),
        QualityImprovementReason.Calculated when card.Quality.Improvement.PercentagePoints == Percent.Zero => NotBetter(card.Quality),
        _ => null,
    };

    // The nearest sum of points whose percent is above that of the year before.
    private static Shortfall NotBetter(QualityScore quality)
    {
        decimal prior = quality.Improvement.Prior.Value;
        Points nearest = Points.FromTenThousandths((long)(prior * quality.AvailablePoints.Total.TenThousandths / 100m) + 1);
        Shortfall shortfall = Finding(ShortfallSubject.QualityImprovement, ShortfallReason.NotBetterThanPriorYear, Improvement) with
        {
            Actual = quality.Improvement.Current.Value,
            Needed = prior,
        };
        return nearest > quality.AvailablePoints.Total
            ? shortfall
            : shortfall with { Changes = [new(ChangedFact.QualityAchievementPoints, null, -1, quality.AchievementPoints.ToDecimal(), nearest.ToDecimal())] };
    }

    private static Shortfall Finding(ShortfallSubject subject, ShortfallReason reason, Citation citation) => new()
    {
        Subject = subject,
        Category = PerformanceCategory.Quality,
        Reason = reason,
        Citation = citation,
    };
}
