using Mips.Scoring.Citations;
using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>What subgroups inherit in one year.</summary>
public sealed record SubgroupRules
{
    /// <summary>Whether a subgroup may have exceptions of its own where its affiliated group has none, § 414.1365(e)(2)(ii)(A) and (B).</summary>
    public required Cited<bool> OwnExceptions { get; init; }

    /// <summary>Whose submission of the affiliated group's Promoting Interoperability data counts.</summary>
    public SubgroupPromotingInteroperabilityReading PromotingInteroperability { get; init; } = SubgroupPromotingInteroperabilityReading.SubmittedForTheSubgroup;

    /// <summary>Whether the complex patient bonus needs a submission of the affiliated group.</summary>
    public SubgroupComplexPatientBonusReading ComplexPatientBonus { get; init; }
}

/// <summary>Readings of § 414.1365(c)(4)(i)(A) and (d)(3)(iv)(A): a subgroup submits its affiliated group's data, or scores 0.</summary>
public enum SubgroupPromotingInteroperabilityReading
{
    /// <summary>The group's data counts, whether it was submitted for the subgroup or for the group.</summary>
    GroupDataCounts,

    /// <summary>Only what was submitted for the subgroup counts (the default of the years).</summary>
    SubmittedForTheSubgroup,
}

/// <summary>Readings of § 414.1365(e)(4)(i): the affiliated group's complex patient bonus is added.</summary>
public enum SubgroupComplexPatientBonusReading
{
    /// <summary>The bonus by the group's risk indicators, if the subgroup itself submitted data, as § 414.1380(c)(3) says of subgroups (default).</summary>
    IndicatorsOfTheGroup,

    /// <summary>The bonus that the group earns itself: none if the group submitted nothing.</summary>
    EarnedByTheGroup,
}

/// <summary>
/// What a subgroup inherits from its affiliated group: special statuses (§ 414.1318(a)(1)), claims-based quality and cost results, Promoting
/// Interoperability data, reweighting and the risk indicators of the complex patient bonus (§ 414.1365). Quality and improvement activities are its own.
/// </summary>
public static class SubgroupInheritance
{
    /// <summary>Completes a subgroup's request with what comes from its affiliated group.</summary>
    /// <param name="subgroup">What the subgroup submitted; claims-based results, cost and risk indicators in it are replaced.</param>
    /// <param name="group">What CMS holds about the affiliated group and, if it took part as a group, what it submitted; null if there is nothing.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The subgroup's request, ready to be scored. Without the group it has no claims-based results, no cost, no complex patient bonus and no inherited reweighting.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="subgroup"/> is no subgroup, <paramref name="group"/> is no group, or they are of different years.</exception>
    public static ScoringRequest Of(ScoringRequest subgroup, ScoringRequest? group, SubgroupRules rules)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        Require(subgroup ?? throw new ArgumentNullException(nameof(subgroup)), group);
        ImmutableArray<ReweightingGrant> inherited = group?.ReweightingGrants ?? [];
        return subgroup with
        {
            Participant = ParticipantOf(subgroup.Participant, group?.Participant),
            AdministrativeClaims = group?.AdministrativeClaims ?? [],
            Cost = group?.Cost ?? [],
            PromotingInteroperability = PromotingInteroperabilityOf(subgroup, group, rules),
            PatientPopulation = PatientPopulationOf(group, rules),
            ReweightingGrants = inherited.IsDefaultOrEmpty && rules.OwnExceptions.Value ? OwnExceptions(subgroup.ReweightingGrants) : inherited,
        };
    }

    private static void Require(ScoringRequest subgroup, ScoringRequest? group)
    {
        if (subgroup.Participant?.Option != ParticipationOption.Subgroup)
        {
            throw new ArgumentException("The request is not that of a subgroup.", nameof(subgroup));
        }

        if (group is not null && group.Participant?.Option != ParticipationOption.Group)
        {
            throw new ArgumentException("The affiliated group's request is not that of a group.", nameof(group));
        }

        if (group is not null && group.PerformanceYear != subgroup.PerformanceYear)
        {
            throw new ArgumentException($"The group's request is of PY{group.PerformanceYear}, the subgroup's of PY{subgroup.PerformanceYear}.", nameof(group));
        }
    }

    private static Participant ParticipantOf(Participant subgroup, Participant? group) => group is null
        ? subgroup
        : group with { Option = ParticipationOption.Subgroup, FacilityBased = false, ApmParticipant = subgroup.ApmParticipant };

    private static ImmutableArray<PromotingInteroperabilitySubmission> PromotingInteroperabilityOf(ScoringRequest subgroup, ScoringRequest? group, SubgroupRules rules) =>
        group is null || !subgroup.PromotingInteroperability.IsDefaultOrEmpty || rules.PromotingInteroperability == SubgroupPromotingInteroperabilityReading.SubmittedForTheSubgroup
            ? subgroup.PromotingInteroperability
            : group.PromotingInteroperability;

    private static PatientPopulation? PatientPopulationOf(ScoringRequest? group, SubgroupRules rules) =>
        group is not null && (rules.ComplexPatientBonus == SubgroupComplexPatientBonusReading.IndicatorsOfTheGroup || SubmittedAnything(group)) ? group.PatientPopulation : null;

    private static bool SubmittedAnything(ScoringRequest group) =>
        !group.Quality.IsDefaultOrEmpty || group.CahpsSurvey is not null || !group.ImprovementActivities.IsDefaultOrEmpty || !group.PromotingInteroperability.IsDefaultOrEmpty;

    private static ImmutableArray<ReweightingGrant> OwnExceptions(ImmutableArray<ReweightingGrant> grants)
    {
        if (grants.IsDefaultOrEmpty)
        {
            return grants;
        }

        ImmutableArray<ReweightingGrant>.Builder own = ImmutableArray.CreateBuilder<ReweightingGrant>(grants.Length);
        foreach (ReweightingGrant grant in grants)
        {
            if (grant is { Circumstance: ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication or ReweightingCircumstance.CompromisedData })
            {
                own.Add(grant);
            }
        }

        return own.ToImmutable();
    }
}
