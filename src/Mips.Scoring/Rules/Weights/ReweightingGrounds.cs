using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Weights;

/// <summary>The grounds on which each category may be reweighted for one participant, before it is known what was submitted.</summary>
/// <param name="Quality">Quality.</param>
/// <param name="Cost">Cost.</param>
/// <param name="ImprovementActivities">Improvement activities.</param>
/// <param name="PromotingInteroperability">Promoting Interoperability.</param>
public readonly record struct ReweightingGrounds(CategoryGround Quality, CategoryGround Cost, CategoryGround ImprovementActivities, CategoryGround PromotingInteroperability)
{
    /// <summary>The grounds of a participant under the rules of a year.</summary>
    /// <param name="participant">Who is scored; a subgroup has the statuses of its affiliated group.</param>
    /// <param name="grants">Exceptions that CMS granted or determined; a subgroup has those of its affiliated group.</param>
    /// <param name="automaticExtremeAndUncontrollableCircumstances">Whether CMS identified the participant as located in an affected area.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>For each category the strongest ground: one that holds whatever is submitted before one that a submission cancels.</returns>
    public static ReweightingGrounds Of(Participant participant, ImmutableArray<ReweightingGrant> grants, bool automaticExtremeAndUncontrollableCircumstances, CategoryWeightRules rules) =>
        Of(participant, grants, null, automaticExtremeAndUncontrollableCircumstances, rules);

    /// <summary>The grounds of a participant where one circumstance is no ground.</summary>
    internal static ReweightingGrounds Of(Participant participant, ImmutableArray<ReweightingGrant> grants, ReweightingCircumstance? noGround, bool automatic, CategoryWeightRules rules)
    {
        CategoryGround status = PromotingInteroperabilityReweighting.Of(participant, rules.PromotingInteroperability);
        return new(
            ForCategory(PerformanceCategories.Quality, default, participant.Option, grants, noGround, automatic, rules),
            ForCategory(PerformanceCategories.Cost, default, participant.Option, grants, noGround, automatic, rules),
            ForCategory(PerformanceCategories.ImprovementActivities, default, participant.Option, grants, noGround, automatic, rules),
            ForCategory(PerformanceCategories.PromotingInteroperability, status, participant.Option, grants, noGround, automatic, rules));
    }

    private static CategoryGround ForCategory(
        PerformanceCategories category,
        CategoryGround status,
        ParticipationOption option,
        ImmutableArray<ReweightingGrant> grants,
        ReweightingCircumstance? noGround,
        bool automatic,
        CategoryWeightRules rules)
    {
        CategoryGround ground = NotScored(category, option, rules);
        ground = CategoryGround.Stronger(ground, GrantedReweighting.Of(category, option, grants, noGround, rules.Grants));
        ground = CategoryGround.Stronger(ground, status);
        return CategoryGround.Stronger(ground, AutomaticExtremeAndUncontrollableCircumstances.Of(category, option, automatic, rules.AutomaticExtremeAndUncontrollableCircumstances));
    }

    private static CategoryGround NotScored(PerformanceCategories category, ParticipationOption option, CategoryWeightRules rules)
    {
        if (rules.NotScoredForAnyone.Value.Contains(category))
        {
            return new(ReweightingGround.NotScoredForAnyone, false, rules.NotScoredForAnyone.Citation);
        }

        return option == ParticipationOption.ApmEntity && rules.NotScoredForApmEntities.Value.Contains(category)
            ? new(ReweightingGround.ApmEntity, false, rules.NotScoredForApmEntities.Citation)
            : default;
    }
}
