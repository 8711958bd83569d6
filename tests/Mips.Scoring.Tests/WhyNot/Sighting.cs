using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Tests.WhyNotAnswers;

/// <summary>One result on a scorecard, whether it earned less than it could, and what the engine answers about it.</summary>
/// <param name="Result">A value of one of the engine's enums.</param>
/// <param name="EarnsLess">Whether it earned less than it could; null where that depends on other results too.</param>
/// <param name="Answers">The shortfalls about it.</param>
internal sealed record Sighting(Enum Result, bool? EarnsLess, IReadOnlyList<Shortfall> Answers)
{
    public override string ToString() =>
        $"{this.Result.GetType().Name}.{this.Result} earns less: {this.EarnsLess}, answered: {string.Join(", ", this.Answers.Select(one => one.Reason))}";

    public static IEnumerable<Sighting> On(Scorecard card, ImmutableArray<Shortfall> found)
    {
        IReadOnlyList<Shortfall> About(ShortfallSubject subject, int? index = null, string? id = null, PerformanceCategory? category = null) =>
            [.. found.Where(one => one.Subject == subject && (index is null || one.Index == index) && (id is null || one.Id == id) && (category is null || one.Category == category))];

        return
        [
            .. OfQuality(card, (subject, index) => About(subject, index)),
            new(card.Quality.OutcomePlace, card.Quality.OutcomePlace == OutcomePlace.NotFilled && card.Quality.DataSubmitted, About(ShortfallSubject.OutcomePlace)),
            new(card.Quality.Improvement.Reason, ImprovementFails(card.Quality.Improvement), About(ShortfallSubject.QualityImprovement)),
            .. card.Cost.Measures.Select((line, i) => new Sighting(line.Disposition, !line.IsScored || line.Points < Points.Of(10), About(ShortfallSubject.CostMeasure, i))),
            new(card.Cost.Improvement.Reason, card.Cost.Improvement.Reason is not (CostImprovementReason.Improved or CostImprovementReason.NotOfferedInYear or CostImprovementReason.CurrentYearNotScored), About(ShortfallSubject.CostImprovement)),
            .. card.ImprovementActivities.Activities.Select((line, i) => new Sighting(line.Disposition, line.Disposition != ActivityDisposition.Counted, About(ShortfallSubject.ImprovementActivity, i))),
            new(card.ImprovementActivities.Basis, card.ImprovementActivities.Score < Percent.Hundred && card.Weights.ImprovementActivities.Standard > Percent.Zero, About(ShortfallSubject.ImprovementActivities)),
            .. OfCredit(card, About(ShortfallSubject.ApmCredit)),
            .. OfInteroperability(card, (subject, id) => About(subject, null, id)),
            .. Categories.Select(category => OfCategory(card, category, About(ShortfallSubject.Category, category: category))),
            new(card.ComplexPatientBonus.Disposition, card.ComplexPatientBonus.Disposition == ComplexPatientBonusDisposition.NothingSubmitted, About(ShortfallSubject.ComplexPatientBonus)),
            OfRisk(card, ShortfallSubject.MedicalComplexity, About(ShortfallSubject.MedicalComplexity)),
            OfRisk(card, ShortfallSubject.SocialComplexity, About(ShortfallSubject.SocialComplexity)),
            new(card.SmallPracticeFinalBonus.Disposition, card.SmallPracticeFinalBonus.Disposition == SmallPracticeFinalBonusDisposition.NothingSubmitted, [.. About(ShortfallSubject.SmallPracticeBonus).Where(one => one.Category is null)]),
            new(card.FinalScoreCalculation.Disposition, card.FinalScoreCalculation.Disposition == FinalScoreDisposition.FewerThanTwoCategories, [.. About(ShortfallSubject.FinalScore).Where(one => one.Reason == ShortfallReason.TooFewCategories)]),
            OfBand(card, [.. About(ShortfallSubject.FinalScore).Where(one => one.Reason != ShortfallReason.TooFewCategories)]),
        ];
    }

    public static Sighting On(FacilityBasedScorecard card) =>
        new(card.Status, card.Facility is not { Choice.IsFacilityBased: true } facility ? true : facility.Score.Percentile == card.Percentiles.Rows[^1].Percentile ? false : null, WhyNot.Of(card));

    private static IEnumerable<PerformanceCategory> Categories => Enum.GetValues<PerformanceCategory>();

    private static IEnumerable<Sighting> OfQuality(Scorecard card, Func<ShortfallSubject, int, IReadOnlyList<Shortfall>> about)
    {
        for (int i = 0; i < card.Quality.Measures.Length; i++)
        {
            QualityMeasureScore line = card.Quality.Measures[i];
            bool? less = line.CollectionType == CollectionType.CahpsSurvey && line.IsCounted && line.Achievement.Ground != MeasurePointsGround.BelowCaseMinimum ? false : !line.IsCounted || line.Points < Points.Of(10);
            yield return new(line.Achievement.Ground, less, about(ShortfallSubject.QualityMeasure, i));
            yield return new(line.Achievement.Adjustment, less, about(ShortfallSubject.QualityMeasure, i));
            yield return new(line.Disposition, less, about(ShortfallSubject.QualityMeasure, i));
        }

        for (int i = 0; i < card.Quality.AdministrativeClaims.Length; i++)
        {
            AdministrativeClaimsMeasureScore line = card.Quality.AdministrativeClaims[i];
            yield return new(line.Disposition, !line.IsCounted || line.Points < Points.Of(10), about(ShortfallSubject.AdministrativeClaimsMeasure, i));
        }
    }

    private static bool ImprovementFails(QualityImprovement improvement) =>
        improvement.PercentagePoints == Percent.Zero && improvement.Reason is not (QualityImprovementReason.NotInThisYear or QualityImprovementReason.NotScored);

    // In the APP it is the pathway's credit that is answered for.
    private static IEnumerable<Sighting> OfCredit(Scorecard card, IReadOnlyList<Shortfall> answers) => card.ReportingOption == ReportingOption.ApmPerformancePathway
        ? []
        : [new(card.ImprovementActivities.ApmCredit, card.ImprovementActivities.ApmCredit is ApmCreditOutcome.NothingSubmitted or ApmCreditOutcome.WithheldUnderCircumstances && card.ImprovementActivities.Score < new Percent(50m), answers)];

    private static IEnumerable<Sighting> OfInteroperability(Scorecard card, Func<ShortfallSubject, string?, IReadOnlyList<Shortfall>> about)
    {
        PromotingInteroperabilityScore score = card.PromotingInteroperability;
        foreach (PromotingInteroperabilityElement element in score.Elements)
        {
            yield return new(element.Status, !score.MeetsRequirements, about(ShortfallSubject.RequiredElements, null));
        }

        foreach (PromotingInteroperabilityMeasureScore line in score.Measures)
        {
            bool isNumerator = line.Disposition == PromotingInteroperabilityDisposition.Scored;
            bool? less = !score.MeetsRequirements || score.Score == Percent.Hundred ? false : isNumerator ? line.Points < line.MaximumPoints : null;
            yield return new(line.Disposition, less, [.. about(ShortfallSubject.PromotingInteroperabilityMeasure, line.MeasureId), .. about(ShortfallSubject.PromotingInteroperabilityBonus, line.MeasureId)]);
        }
    }

    private static Sighting OfCategory(Scorecard card, PerformanceCategory category, IReadOnlyList<Shortfall> answers)
    {
        CategoryWeight weight = card.Weights.Of(category);
        Percent? average = category switch
        {
            PerformanceCategory.Quality => card.ApmEntity?.Quality?.Score,
            PerformanceCategory.ImprovementActivities => card.ApmEntity?.ImprovementActivities?.Score,
            PerformanceCategory.PromotingInteroperability => card.ApmEntity?.PromotingInteroperability?.Score,
            _ => null,
        };
        return new(weight.State, weight.IsScored && (weight.State == CategoryWeightState.NothingSubmitted || average < Percent.Hundred), answers);
    }

    private static Sighting OfRisk(Scorecard card, ShortfallSubject subject, IReadOnlyList<Shortfall> answers)
    {
        RiskComponent component = subject == ShortfallSubject.MedicalComplexity ? card.ComplexPatientBonus.Medical : card.ComplexPatientBonus.Social;
        bool calculated = card.ComplexPatientBonus.Disposition is ComplexPatientBonusDisposition.NoQualifyingIndicator or ComplexPatientBonusDisposition.Earned;
        return new(component.Disposition, calculated && !BonusShortfalls.IsFull(card, subject), answers);
    }

    private static Sighting OfBand(Scorecard card, IReadOnlyList<Shortfall> answers)
    {
        AdjustmentBand band = card.PaymentAdjustment(0m).Band;
        return new(band, band is AdjustmentBand.LowestQuarter or AdjustmentBand.BelowThreshold || (band != AdjustmentBand.Exceptional && card.Law.Payment.ExceptionalPerformance is not null), answers);
    }
}
