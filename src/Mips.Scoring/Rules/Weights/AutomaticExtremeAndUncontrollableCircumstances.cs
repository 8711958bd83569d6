using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Weights;

/// <summary>The automatic policy for extreme and uncontrollable circumstances in a year: § 414.1380(c)(2)(i)(A)(7), (A)(8), (C)(3).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AutomaticExtremeAndUncontrollableCircumstancesRules
{
    /// <summary>The categories that are reweighted.</summary>
    public required Cited<PerformanceCategories> Categories { get; init; }

    /// <summary>Whom CMS identified in the year: those in affected areas, or everybody.</summary>
    public required Cited<AffectedClinicians> Affected { get; init; }
}

/// <summary>Whom CMS identified as affected by extreme and uncontrollable circumstances.</summary>
[JsonConverter(typeof(EnumNameConverter<AffectedClinicians>))]
public enum AffectedClinicians
{
    /// <summary>Clinicians in areas that CMS named.</summary>
    InNamedAreas,

    /// <summary>Every individual clinician of the country; data submitted for a category restores that category.</summary>
    Everyone,

    /// <summary>Every individual clinician of the country who submitted data for fewer than two categories; the others are scored as usual.</summary>
    EveryoneWithFewerThanTwoCategories,
}

/// <summary>
/// Automatic reweighting of individuals whom CMS identified as affected. Data submitted for quality, improvement activities or Promoting
/// Interoperability restores that category; cost stays at 0 %. Groups, subgroups, virtual groups and APM Entities apply instead.
/// </summary>
public static class AutomaticExtremeAndUncontrollableCircumstances
{
    /// <summary>The ground for one category.</summary>
    /// <param name="category">One category.</param>
    /// <param name="option">How the participant takes part.</param>
    /// <param name="identified">Whether CMS identified the participant as located in an affected area.</param>
    /// <param name="rules">The policy of the year.</param>
    /// <returns>The ground; none if the policy does not reach the participant or the category.</returns>
    public static CategoryGround Of(PerformanceCategories category, ParticipationOption option, bool identified, AutomaticExtremeAndUncontrollableCircumstancesRules rules)
    {
        if (option != ParticipationOption.Individual || !rules.Categories.Value.Contains(category))
        {
            return default;
        }

        bool restored = category != PerformanceCategories.Cost;
        if (identified)
        {
            return new(ReweightingGround.AutomaticExtremeAndUncontrollableCircumstances, restored, rules.Categories.Citation);
        }

        return rules.Affected.Value == AffectedClinicians.InNamedAreas
            ? default
            : new(ReweightingGround.NationwideExtremeAndUncontrollableCircumstances, restored, rules.Affected.Citation);
    }

    /// <summary>Whether a nationwide policy ends for those who submitted enough.</summary>
    /// <param name="categoriesSubmitted">The number of categories for which data was submitted.</param>
    /// <param name="rules">The policy of the year.</param>
    /// <returns>True if the policy no longer reaches them.</returns>
    internal static bool EndsWith(int categoriesSubmitted, AutomaticExtremeAndUncontrollableCircumstancesRules rules) =>
        rules.Affected.Value == AffectedClinicians.EveryoneWithFewerThanTwoCategories && categoriesSubmitted > 1;

    /// <summary>
    /// Whether an application for extreme and uncontrollable circumstances was granted, or CMS identified the clinician as affected:
    /// then there is no credit for improvement activities by APM participation (§ 414.1380(c)(2)(iv)).
    /// </summary>
    /// <param name="option">How the participant takes part.</param>
    /// <param name="grants">What CMS granted.</param>
    /// <param name="identified">Whether CMS identified the participant as located in an affected area.</param>
    /// <param name="rules">The policy of the year.</param>
    /// <returns>True if so.</returns>
    public static bool GrantedOrIdentified(ParticipationOption option, ImmutableArray<ReweightingGrant> grants, bool identified, AutomaticExtremeAndUncontrollableCircumstancesRules rules)
    {
        foreach (ReweightingGrant grant in grants)
        {
            if (grant.Circumstance is ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication or ReweightingCircumstance.Covid19Application)
            {
                return true;
            }
        }

        return option == ParticipationOption.Individual && (identified || rules.Affected.Value == AffectedClinicians.Everyone);
    }
}
