using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Differences;

/// <summary>What a category score is made of: points of measures and bonuses over available points, and an improvement.</summary>
/// <param name="Measures">The points of each measure or activity that counts.</param>
/// <param name="Bonus">Bonus points and adjustments.</param>
/// <param name="Available">The points of a score of 100 percent; 0 if there is no score.</param>
/// <param name="Improvement">Percentage points.</param>
/// <param name="IsOwnScore">Whether the category's score is made of these points, not an average over clinicians and not stated.</param>
internal sealed record CategoryComposition(ImmutableArray<MeasureContribution> Measures, decimal Bonus, decimal Available, decimal Improvement, bool IsOwnScore)
{
    public decimal Numerator => this.Measures.Sum(measure => measure.Points) + this.Bonus;

    public static CategoryComposition Of(PerformanceCategory category, Scorecard card) => category switch
    {
        PerformanceCategory.Quality => OfQuality(card.Quality, CreditOf(card), card.ApmEntity?.Quality is null && !card.Quality.IsStated),
        PerformanceCategory.Cost => OfCost(card.Cost),
        PerformanceCategory.ImprovementActivities => OfActivities(card.ImprovementActivities, card.ApmEntity?.ImprovementActivities is null && card.ImprovementActivities.Basis != ImprovementActivitiesBasis.Stated),
        _ => OfInteroperability(card.PromotingInteroperability, card.ApmEntity?.PromotingInteroperability is null && !card.PromotingInteroperability.IsStated),
    };

    private static decimal CreditOf(Scorecard card) => ApmQualityReportingCredit.Of(card.Request.Participant, card.Law.Weights)?.Value ?? 0m;

    private static CategoryComposition OfQuality(QualityScore quality, decimal credit, bool isOwn) => new(
        [
            .. quality.Measures.Where(line => line.IsCounted).Select(line => new MeasureContribution(line.Measure.Id, line.CollectionType, line.Points.ToDecimal())),
            .. quality.AdministrativeClaims.Where(line => line.IsCounted).Select(line => new MeasureContribution(line.Measure.Id, CollectionType.AdministrativeClaims, line.Points.ToDecimal())),
        ],
        (quality.Numerator - quality.AchievementPoints).ToDecimal() + (quality.AvailablePoints.Total.ToDecimal() * credit / 100m),
        quality.AvailablePoints.Total.ToDecimal(),
        quality.Improvement.PercentagePoints.Value,
        isOwn);

    private static CategoryComposition OfCost(CostScore cost) => new(
        [.. cost.Measures.Where(line => line.IsScored).Select(line => new MeasureContribution(line.Measure.Id, null, line.Points.ToDecimal()))],
        0m,
        cost.AvailablePoints.ToDecimal(),
        cost.Improvement.Amount.Value,
        !cost.IsStated);

    private static CategoryComposition OfActivities(ImprovementActivitiesScore activities, bool isOwn) => new(
        [.. activities.Activities.Where(line => line.Points > 0).Select(line => new MeasureContribution(line.Activity.Id, null, line.Points))],
        0m,
        activities.PointsForFullScore,
        0m,
        isOwn);

    private static CategoryComposition OfInteroperability(PromotingInteroperabilityScore score, bool isOwn) => new(
        score.MeetsRequirements ? [.. score.Measures.Where(line => line.Points > Points.Zero).Select(line => new MeasureContribution(line.MeasureId, null, line.Points.ToDecimal()))] : [],
        score.MeetsRequirements ? score.BaseScore.ToDecimal() : 0m,
        100m,
        0m,
        isOwn);
}

/// <summary>What one measure adds to the points of its category.</summary>
/// <param name="Id">The measure or activity.</param>
/// <param name="CollectionType">The collection type of a quality measure.</param>
/// <param name="Points">Its points.</param>
internal readonly record struct MeasureContribution(string Id, CollectionType? CollectionType, decimal Points);
