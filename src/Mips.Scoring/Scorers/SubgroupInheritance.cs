using Mips.Scoring.Citations;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Eligibility;

namespace Mips.Scoring.Scorers;

/// <summary>
/// What a subgroup inherits from its affiliated group: special statuses (§ 414.1318(a)(1)), claims-based quality and cost results, Promoting
/// Interoperability data, reweighting and the risk indicators of the complex patient bonus (§ 414.1365). Quality and improvement activities are its own.
/// </summary>
public static class SubgroupInheritance
{
    private static readonly Citation Reweighting = Citation.Cfr("414.1365(e)(2)(ii)");

    /// <summary>Completes a subgroup's request with what comes from its affiliated group.</summary>
    /// <param name="subgroup">What the subgroup submitted; claims-based results, cost and risk indicators in it are replaced.</param>
    /// <param name="group">
    /// The scorecard of the affiliated group, of what CMS holds about it and, if it took part as a group, what it submitted: it says which
    /// categories were reweighted for the group. Null if there is nothing.
    /// </param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The subgroup's request, ready to be scored. Without the group it has no claims-based results, no cost, no complex patient bonus and no inherited reweighting.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="subgroup"/> is no subgroup, <paramref name="group"/> is no group, or they are of different years.</exception>
    public static ScoringRequest Of(ScoringRequest subgroup, Scorecard? group, SubgroupRules rules)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        Require(subgroup ?? throw new ArgumentNullException(nameof(subgroup)), group?.Request);
        return Of(subgroup, group?.Request, rules) with { ReweightingGrants = GrantsOf(subgroup, group, rules) };
    }

    /// <summary>Reports exceptions that a subgroup cannot have in an MVP: any of its own beside those that its year allows.</summary>
    internal static void Check(ScoringRequest request, SubgroupRules? rules, ref RequestProblems problems)
    {
        if (request is not { Participant.Option: ParticipationOption.Subgroup, Mvp: not null, ReweightingGrants.IsEmpty: false }
            || rules is not { Reweighting: SubgroupReweightingReading.OutcomeOfTheGroup }
            || IsInherited(request.ReweightingGrants))
        {
            return;
        }

        for (int i = 0; i < request.ReweightingGrants.Length; i++)
        {
            if (request.ReweightingGrants[i] is { } grant && !(rules.OwnExceptions.Value && MayBeItsOwn(grant)))
            {
                problems.Add(
                    RequestProblemCode.NotForThisParticipant,
                    $"reweightingGrants[{i}].circumstance",
                    grant.Circumstance,
                    $"no exception of a subgroup's own in PY{request.PerformanceYear}: it has the reweighting of its affiliated group, from SubgroupInheritance",
                    Reweighting);
            }
        }
    }

    private static ScoringRequest Of(ScoringRequest subgroup, ScoringRequest? group, SubgroupRules rules) => subgroup with
    {
        Participant = ParticipantOf(subgroup.Participant, group?.Participant),
        AdministrativeClaims = group?.AdministrativeClaims ?? [],
        Cost = group?.Cost ?? [],
        PromotingInteroperability = PromotingInteroperabilityOf(subgroup, group, rules),
        PatientPopulation = PatientPopulationOf(group, rules),
    };

    private static void Require(ScoringRequest subgroup, ScoringRequest? group)
    {
        if (subgroup.Participant?.Option != ParticipationOption.Subgroup)
        {
            throw new ArgumentException("The request is not that of a subgroup.", nameof(subgroup));
        }

        if (group is not null && group.Participant.Option != ParticipationOption.Group)
        {
            throw new ArgumentException("The affiliated group's scorecard is not that of a group.", nameof(group));
        }

        if (group is not null && group.PerformanceYear != subgroup.PerformanceYear)
        {
            throw new ArgumentException($"The group's scorecard is of PY{group.PerformanceYear}, the subgroup's request of PY{subgroup.PerformanceYear}.", nameof(group));
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
        !group.Quality.IsEmpty || group.CahpsSurvey is not null || !group.ImprovementActivities.IsEmpty || !group.PromotingInteroperability.IsEmpty;

    // The group's exceptions go along, for § 414.1380(c)(2)(iv); beside what was applied to the group they have no effect on the weights.
    private static ImmutableArray<ReweightingGrant> GrantsOf(ScoringRequest subgroup, Scorecard? group, SubgroupRules rules)
    {
        ImmutableArray<ReweightingGrant> ofTheGroup = group?.Request.ReweightingGrants ?? [];
        bool outcome = rules.Reweighting == SubgroupReweightingReading.OutcomeOfTheGroup;
        PerformanceCategories applied = group?.Weights.Reweighted ?? PerformanceCategories.None;
        bool nothingApplied = outcome ? applied == PerformanceCategories.None : ofTheGroup.IsEmpty;
        if (nothingApplied && rules.OwnExceptions.Value && OwnExceptions(subgroup.ReweightingGrants) is { IsEmpty: false } own)
        {
            return own;
        }

        return outcome && !(nothingApplied && ofTheGroup.IsEmpty)
            ? [new(ReweightingCircumstance.AppliedToAffiliatedGroup, applied), .. ofTheGroup]
            : ofTheGroup;
    }

    private static ImmutableArray<ReweightingGrant> OwnExceptions(ImmutableArray<ReweightingGrant> grants) =>
        grants.IsDefaultOrEmpty ? [] : [.. grants.Where(grant => grant is not null && MayBeItsOwn(grant))];

    private static bool MayBeItsOwn(ReweightingGrant grant) =>
        grant.Circumstance is ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication or ReweightingCircumstance.CompromisedData;

    private static bool IsInherited(ImmutableArray<ReweightingGrant> grants) =>
        grants.Any(grant => grant is { Circumstance: ReweightingCircumstance.AppliedToAffiliatedGroup });
}
