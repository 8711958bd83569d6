namespace Mips.Scoring;

/// <summary>The grounds on which each category may be reweighted for one participant, before it is known what was submitted.</summary>
/// <param name="Quality">Quality.</param>
/// <param name="Cost">Cost.</param>
/// <param name="ImprovementActivities">Improvement activities.</param>
/// <param name="PromotingInteroperability">Promoting Interoperability.</param>
public readonly record struct ReweightingGrounds(CategoryGround Quality, CategoryGround Cost, CategoryGround ImprovementActivities, CategoryGround PromotingInteroperability)
{
    /// <summary>The grounds of a participant under the rules of a year.</summary>
    /// <param name="participant">Who is scored.</param>
    /// <param name="grants">Exceptions that CMS granted or determined.</param>
    /// <param name="automaticExtremeAndUncontrollableCircumstances">Whether CMS identified the participant as located in an affected area.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>For each category the strongest ground: one that holds whatever is submitted before one that a submission cancels.</returns>
    public static ReweightingGrounds Of(Participant participant, ImmutableArray<ReweightingGrant> grants, bool automaticExtremeAndUncontrollableCircumstances, CategoryWeightRules rules) => new(
        ForCategory(PerformanceCategories.Quality, default, participant, grants, automaticExtremeAndUncontrollableCircumstances, rules),
        ForCategory(PerformanceCategories.Cost, default, participant, grants, automaticExtremeAndUncontrollableCircumstances, rules),
        ForCategory(PerformanceCategories.ImprovementActivities, default, participant, grants, automaticExtremeAndUncontrollableCircumstances, rules),
        ForCategory(
            PerformanceCategories.PromotingInteroperability,
            PromotingInteroperabilityReweighting.Of(participant, rules.PromotingInteroperability),
            participant,
            grants,
            automaticExtremeAndUncontrollableCircumstances,
            rules));

    private static CategoryGround ForCategory(PerformanceCategories category, CategoryGround own, Participant participant, ImmutableArray<ReweightingGrant> grants, bool automatic, CategoryWeightRules rules)
    {
        CategoryGround ground = rules.NotScoredForAnyone.Value.Contains(category)
            ? new(ReweightingGround.NotScoredForAnyone, false, rules.NotScoredForAnyone.Citation)
            : default;
        ground = CategoryGround.Stronger(ground, GrantedReweighting.Of(category, participant.Option, grants, rules.Grants));
        ground = CategoryGround.Stronger(ground, own);
        return CategoryGround.Stronger(ground, AutomaticExtremeAndUncontrollableCircumstances.Of(category, participant.Option, automatic, rules.AutomaticExtremeAndUncontrollableCircumstances));
    }
}
