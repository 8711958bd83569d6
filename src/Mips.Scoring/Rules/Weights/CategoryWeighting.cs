using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Weights;

/// <summary>The weights of the performance categories: § 414.1380(c)(1) and (2).</summary>
/// <remarks>
/// A category is reweighted to 0 % on the strongest ground that applies, unless data was submitted and the ground yields to a submission.
/// Cost without a score is always reweighted. Any other category that keeps its weight and has no data scores 0 %.
/// For the APM Performance Pathway see <see cref="ApmCategoryWeighting"/>, for MVPs <see cref="MvpCategoryWeighting"/>.
/// </remarks>
public static class CategoryWeighting
{
    /// <summary>The weights of a participant.</summary>
    /// <param name="participant">Who is scored.</param>
    /// <param name="grants">Exceptions that CMS granted or determined.</param>
    /// <param name="automaticExtremeAndUncontrollableCircumstances">Whether CMS identified the participant as located in an affected area; has an effect for individuals only.</param>
    /// <param name="quality">What quality hands on.</param>
    /// <param name="cost">What cost hands on.</param>
    /// <param name="improvementActivities">What improvement activities hands on.</param>
    /// <param name="promotingInteroperability">What Promoting Interoperability hands on.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The weights and their reasons.</returns>
    public static CategoryWeights Of(
        Participant participant,
        ImmutableArray<ReweightingGrant> grants,
        bool automaticExtremeAndUncontrollableCircumstances,
        in CategoryOutcome quality,
        in CategoryOutcome cost,
        in CategoryOutcome improvementActivities,
        in CategoryOutcome promotingInteroperability,
        CategoryWeightRules rules)
    {
        ReweightingGrounds grounds = ReweightingGrounds.Of(participant, grants, automaticExtremeAndUncontrollableCircumstances, rules);
        return Of(grounds, participant, quality, cost, improvementActivities, promotingInteroperability, rules);
    }

    /// <summary>The weights in traditional MIPS of a participant whose grounds are already known: APM Entities through PY2020 by the APM scoring standard.</summary>
    internal static CategoryWeights Of(
        in ReweightingGrounds grounds,
        Participant participant,
        in CategoryOutcome quality,
        in CategoryOutcome cost,
        in CategoryOutcome improvementActivities,
        in CategoryOutcome promotingInteroperability,
        CategoryWeightRules rules) =>
        IsByApmScoringStandard(participant, rules)
            ? ApmCategoryWeighting.Of(grounds, participant.MipsApm, quality, improvementActivities, promotingInteroperability, rules)
            : Of(grounds, participant.SmallPractice, quality, cost, improvementActivities, promotingInteroperability, rules);

    /// <summary>Whether traditional MIPS weighs a participant by the APM scoring standard.</summary>
    internal static bool IsByApmScoringStandard(Participant participant, CategoryWeightRules rules) =>
        participant.Option == ParticipationOption.ApmEntity && rules.ApmScoringStandard.Value;

    /// <summary>The weights of a participant whose grounds are already known.</summary>
    /// <param name="grounds">The grounds of reweighting.</param>
    /// <param name="smallPractice">Whether the participant is a small practice.</param>
    /// <param name="quality">What quality hands on.</param>
    /// <param name="cost">What cost hands on.</param>
    /// <param name="improvementActivities">What improvement activities hands on.</param>
    /// <param name="promotingInteroperability">What Promoting Interoperability hands on.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The weights and their reasons.</returns>
    public static CategoryWeights Of(
        in ReweightingGrounds grounds,
        bool smallPractice,
        in CategoryOutcome quality,
        in CategoryOutcome cost,
        in CategoryOutcome improvementActivities,
        in CategoryOutcome promotingInteroperability,
        CategoryWeightRules rules) =>
        Of(grounds, smallPractice ? rules.SmallPractice : rules.General, quality, cost, improvementActivities, promotingInteroperability, rules);

    /// <summary>The weights by a table of one's own.</summary>
    internal static CategoryWeights Of(
        in ReweightingGrounds grounds,
        Cited<WeightTable> table,
        in CategoryOutcome quality,
        in CategoryOutcome cost,
        in CategoryOutcome improvementActivities,
        in CategoryOutcome promotingInteroperability,
        CategoryWeightRules rules)
    {
        int submitted = (quality.DataSubmitted ? 1 : 0) + (improvementActivities.DataSubmitted ? 1 : 0) + (promotingInteroperability.DataSubmitted ? 1 : 0);
        return Weigh(
            table,
            WithoutScore(Remaining(grounds.Quality, submitted, rules), quality.DataSubmitted && !quality.HasScore, rules.QualityWithoutScore),
            WithoutScore(Remaining(grounds.Cost, submitted, rules), !cost.HasScore, rules.CostWithoutScore),
            Remaining(grounds.ImprovementActivities, submitted, rules),
            Remaining(grounds.PromotingInteroperability, submitted, rules),
            quality,
            cost,
            improvementActivities,
            promotingInteroperability);
    }

    private static CategoryWeights Weigh(
        Cited<WeightTable> table,
        in CategoryGround qualityGround,
        in CategoryGround costGround,
        in CategoryGround improvementActivitiesGround,
        in CategoryGround promotingInteroperabilityGround,
        in CategoryOutcome quality,
        in CategoryOutcome cost,
        in CategoryOutcome improvementActivities,
        in CategoryOutcome promotingInteroperability)
    {
        WeightRow standard = table.Value.Standard;
        WeightRow weights = table.Value.For(
            SetIf(IsReweighted(qualityGround, quality), PerformanceCategories.Quality)
            | SetIf(IsReweighted(costGround, cost), PerformanceCategories.Cost)
            | SetIf(IsReweighted(improvementActivitiesGround, improvementActivities), PerformanceCategories.ImprovementActivities)
            | SetIf(IsReweighted(promotingInteroperabilityGround, promotingInteroperability), PerformanceCategories.PromotingInteroperability));
        return new CategoryWeights(
            Weight(standard.Quality, weights.Quality, qualityGround, quality, table.Citation),
            Weight(standard.Cost, weights.Cost, costGround, cost, table.Citation),
            Weight(standard.ImprovementActivities, weights.ImprovementActivities, improvementActivitiesGround, improvementActivities, table.Citation),
            Weight(standard.PromotingInteroperability, weights.PromotingInteroperability, promotingInteroperabilityGround, promotingInteroperability, table.Citation),
            table.Citation);
    }

    private static CategoryGround Remaining(in CategoryGround ground, int categoriesSubmitted, CategoryWeightRules rules) =>
        ground.Ground == ReweightingGround.NationwideExtremeAndUncontrollableCircumstances
        && AutomaticExtremeAndUncontrollableCircumstances.EndsWith(categoriesSubmitted, rules.AutomaticExtremeAndUncontrollableCircumstances)
            ? default
            : ground;

    private static CategoryGround WithoutScore(in CategoryGround ground, bool cannotBeScored, Cited<ReweightingGround> without) =>
        cannotBeScored ? CategoryGround.Stronger(ground, new CategoryGround(without.Value, false, without.Citation)) : ground;

    private static bool IsReweighted(in CategoryGround ground, in CategoryOutcome outcome) =>
        ground.Ground != ReweightingGround.None && !(ground.RestoredBySubmission && outcome.DataSubmitted);

    private static PerformanceCategories SetIf(bool condition, PerformanceCategories category) => condition ? category : PerformanceCategories.None;

    private static CategoryWeight Weight(int standard, int weight, in CategoryGround ground, in CategoryOutcome outcome, Citation table)
    {
        CategoryWeightState state = StateOf(standard, ground, outcome);
        Percent score = state is CategoryWeightState.Reweighted or CategoryWeightState.WithoutWeight ? Percent.Zero : outcome.ScoreOrZero;
        return new CategoryWeight(standard, weight, score, state, ground.Ground, ground.Citation ?? table);
    }

    private static CategoryWeightState StateOf(int standard, in CategoryGround ground, in CategoryOutcome outcome)
    {
        if (standard == 0)
        {
            return CategoryWeightState.WithoutWeight;
        }

        if (IsReweighted(ground, outcome))
        {
            return CategoryWeightState.Reweighted;
        }

        if (ground.Ground != ReweightingGround.None)
        {
            return CategoryWeightState.RestoredBySubmission;
        }

        return outcome.DataSubmitted || outcome.ScoreOrZero.Ratio.IsPositive ? CategoryWeightState.Scored : CategoryWeightState.NothingSubmitted;
    }
}
