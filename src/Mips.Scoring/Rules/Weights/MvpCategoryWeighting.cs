using Mips.Scoring.Citations;

namespace Mips.Scoring.Rules.Weights;

/// <summary>The weights in an MVP: those of traditional MIPS, but "no applicable quality measure" is no ground of reweighting, § 414.1365(e).</summary>
/// <remarks>An APM Entity is weighed as in traditional MIPS, § 414.1317(b). A subgroup has the statuses and exceptions of its affiliated group.</remarks>
public static class MvpCategoryWeighting
{
    /// <summary>The weights of an MVP participant.</summary>
    /// <param name="participant">Who is scored.</param>
    /// <param name="grants">Exceptions that CMS granted or determined.</param>
    /// <param name="automaticExtremeAndUncontrollableCircumstances">Whether CMS identified the participant as located in an affected area; has an effect for individuals only.</param>
    /// <param name="quality">What quality hands on.</param>
    /// <param name="cost">What cost hands on.</param>
    /// <param name="improvementActivities">What improvement activities hands on.</param>
    /// <param name="promotingInteroperability">What Promoting Interoperability hands on.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The weights and their reasons.</returns>
    /// <exception cref="ArgumentException">The year has no MVPs.</exception>
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
        ReweightingGrounds grounds = GroundsOf(participant, grants, automaticExtremeAndUncontrollableCircumstances, rules);
        return Of(grounds, participant, quality, cost, improvementActivities, promotingInteroperability, rules);
    }

    /// <summary>The grounds of an MVP participant.</summary>
    internal static ReweightingGrounds GroundsOf(Participant participant, ImmutableArray<ReweightingGrant> grants, bool automatic, CategoryWeightRules rules)
    {
        Cited<ReweightingCircumstance> noGround = rules.NoGroundInMvp ?? throw new ArgumentException("The year has no MVPs.", nameof(rules));
        return participant.Option == ParticipationOption.ApmEntity
            ? ReweightingGrounds.Of(participant, grants, automatic, rules)
            : ReweightingGrounds.Of(participant, grants, noGround.Value, automatic, rules);
    }

    /// <summary>The weights of an MVP participant whose grounds are already known.</summary>
    internal static CategoryWeights Of(
        in ReweightingGrounds grounds,
        Participant participant,
        in CategoryOutcome quality,
        in CategoryOutcome cost,
        in CategoryOutcome improvementActivities,
        in CategoryOutcome promotingInteroperability,
        CategoryWeightRules rules)
    {
        if (participant.Option == ParticipationOption.ApmEntity)
        {
            return CategoryWeighting.Of(grounds, participant, quality, cost, improvementActivities, promotingInteroperability, rules);
        }

        Cited<WeightTable> table = participant.SmallPractice ? rules.SmallPractice : rules.General;
        CategoryOutcome unscoredKeepsWeight = quality.DataSubmitted ? new CategoryOutcome(true, quality.ScoreOrZero) : quality;
        return CategoryWeighting.Of(grounds, table, unscoredKeepsWeight, cost, improvementActivities, promotingInteroperability, rules);
    }
}
