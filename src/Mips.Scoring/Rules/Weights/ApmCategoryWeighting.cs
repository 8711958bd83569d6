using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Weights;

/// <summary>The weights of the APM Performance Pathway, § 414.1367(d), and through PY2020 of the APM scoring standard.</summary>
/// <remarks>
/// Cost has no weight. Quality and Promoting Interoperability are reweighted on the same grounds as in traditional MIPS.
/// The table has no case without improvement activities, which therefore keeps its weight; but an application of an APM Entity reweights all
/// four categories, § 414.1317(b)(4)(ii).
/// </remarks>
public static class ApmCategoryWeighting
{
    /// <summary>The weights of a participant.</summary>
    /// <param name="grounds">The grounds of reweighting.</param>
    /// <param name="option">How the participant takes part.</param>
    /// <param name="quality">What quality hands on.</param>
    /// <param name="improvementActivities">What improvement activities hands on.</param>
    /// <param name="promotingInteroperability">What Promoting Interoperability hands on.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The weights and their reasons.</returns>
    public static CategoryWeights Of(
        in ReweightingGrounds grounds,
        ParticipationOption option,
        in CategoryOutcome quality,
        in CategoryOutcome improvementActivities,
        in CategoryOutcome promotingInteroperability,
        CategoryWeightRules rules) =>
        Of(grounds, option, rules.Apm, quality, improvementActivities, promotingInteroperability, rules);

    /// <summary>The weights of an APM Entity under the APM scoring standard, by the kind of its MIPS APM.</summary>
    internal static CategoryWeights Of(
        in ReweightingGrounds grounds,
        MipsApm mipsApm,
        in CategoryOutcome quality,
        in CategoryOutcome improvementActivities,
        in CategoryOutcome promotingInteroperability,
        CategoryWeightRules rules) =>
        Of(
            grounds,
            ParticipationOption.ApmEntity,
            mipsApm == MipsApm.Other ? rules.OtherMipsApm ?? rules.Apm : rules.Apm,
            ApmQualityReportingCredit.AddedTo(quality, mipsApm, rules.ApmQualityReportingCredit),
            improvementActivities,
            promotingInteroperability,
            rules);

    private static CategoryWeights Of(
        in ReweightingGrounds grounds,
        ParticipationOption option,
        Cited<WeightTable> table,
        in CategoryOutcome quality,
        in CategoryOutcome improvementActivities,
        in CategoryOutcome promotingInteroperability,
        CategoryWeightRules rules)
    {
        ReweightingGrounds own = grounds with { Cost = default, ImprovementActivities = option == ParticipationOption.ApmEntity && IsApplicationForAll(grounds) ? grounds.ImprovementActivities : default };
        return CategoryWeighting.Of(own, table, quality, new CategoryOutcome(false, Percent.Zero), improvementActivities, promotingInteroperability, rules);
    }

    private static bool IsApplicationForAll(in ReweightingGrounds grounds) =>
        IsHeldApplication(grounds.Quality) && IsHeldApplication(grounds.ImprovementActivities) && IsHeldApplication(grounds.PromotingInteroperability);

    private static bool IsHeldApplication(in CategoryGround ground) =>
        ground.Ground == ReweightingGround.ExtremeAndUncontrollableCircumstancesApplication && !ground.RestoredBySubmission;
}
