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
        ForCategory(PerformanceCategories.Quality, participant, grants, automaticExtremeAndUncontrollableCircumstances, rules),
        ForCategory(PerformanceCategories.Cost, participant, grants, automaticExtremeAndUncontrollableCircumstances, rules),
        ForCategory(PerformanceCategories.ImprovementActivities, participant, grants, automaticExtremeAndUncontrollableCircumstances, rules),
        CategoryGround.Stronger(
            ForCategory(PerformanceCategories.PromotingInteroperability, participant, grants, automaticExtremeAndUncontrollableCircumstances, rules),
            PromotingInteroperabilityReweighting.Of(participant, rules.PromotingInteroperability)));

    private static CategoryGround ForCategory(PerformanceCategories category, Participant participant, ImmutableArray<ReweightingGrant> grants, bool automatic, CategoryWeightRules rules)
    {
        CategoryGround ground = rules.NotScoredForAnyone.Value.Contains(category)
            ? new(ReweightingGround.NotScoredForAnyone, false, rules.NotScoredForAnyone.Citation)
            : default;
        ground = CategoryGround.Stronger(ground, GrantedReweighting.Of(category, participant.Option, grants, rules.Grants));
        return CategoryGround.Stronger(ground, AutomaticExtremeAndUncontrollableCircumstances.Of(category, participant.Option, automatic, rules.AutomaticExtremeAndUncontrollableCircumstances));
    }
}
