using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Weights;

/// <summary>An exception that CMS can grant or determine in a year, and what a submission does to it: § 414.1380(c)(2)(i).</summary>
/// <param name="Circumstance">The ground.</param>
/// <param name="Categories">The categories it may cover.</param>
/// <param name="RestoredBySubmission">Those whose weight is restored when data is submitted for them.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GrantRule([property: JsonRequired] ReweightingCircumstance Circumstance, [property: JsonRequired] PerformanceCategories Categories, [property: JsonRequired] PerformanceCategories RestoredBySubmission);

/// <summary>The exceptions of a year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GrantRules
{
    private readonly EquatableArray<Cited<GrantRule>> available;

    /// <summary>The exceptions, each with its paragraph; one circumstance has several rows where the paragraphs differ by category.</summary>
    public required ImmutableArray<Cited<GrantRule>> Available { get => this.available; init => this.available = value; }

    /// <summary>
    /// The categories that stay reweighted for an APM Entity with an approved application for extreme and uncontrollable circumstances,
    /// whatever is submitted, § 414.1317(b)(4)(ii).
    /// </summary>
    public required Cited<PerformanceCategories> ApmEntityApplication { get; init; }

    /// <summary>What a submission does after the failure of a third party intermediary.</summary>
    public ThirdPartyFailureReading ThirdPartyFailure { get; init; }

    /// <summary>The exceptions of a year in which one is no longer available.</summary>
    internal GrantRules Without(ReweightingCircumstance circumstance) =>
        this with { Available = this.Available.RemoveAll(rule => rule.Value.Circumstance == circumstance) };
}

/// <summary>Readings of the third party intermediary ground, whose codified wording was not at hand.</summary>
[JsonConverter(typeof(EnumNameConverter<ThirdPartyFailureReading>))]
public enum ThirdPartyFailureReading
{
    /// <summary>Data that is submitted all the same restores the weight, as for an application for extreme circumstances (default).</summary>
    SubmissionRestoresTheWeight,

    /// <summary>The category stays at 0 %.</summary>
    WeightStaysRedistributed,
}

/// <summary>Reweighting by an exception that CMS granted or determined: § 414.1380(c)(2)(i).</summary>
public static class GrantedReweighting
{
    /// <summary>The strongest granted ground for one category.</summary>
    /// <param name="category">One category.</param>
    /// <param name="option">How the participant takes part.</param>
    /// <param name="grants">What CMS granted. A grant that the year does not know has no effect here; <see cref="Check"/> reports it.</param>
    /// <param name="rules">The exceptions of the year.</param>
    /// <returns>The ground; none if nothing covers the category.</returns>
    public static CategoryGround Of(PerformanceCategories category, ParticipationOption option, ImmutableArray<ReweightingGrant> grants, GrantRules rules) =>
        Of(category, option, grants, null, rules);

    /// <summary>The strongest granted ground for one category, where one circumstance is no ground.</summary>
    internal static CategoryGround Of(PerformanceCategories category, ParticipationOption option, ImmutableArray<ReweightingGrant> grants, ReweightingCircumstance? noGround, GrantRules rules)
    {
        if (AppliedToAffiliatedGroup(grants) is { } applied)
        {
            return applied.Contains(category) ? Of(category, ReweightingCircumstance.AppliedToAffiliatedGroup, rules) : default;
        }

        CategoryGround strongest = default;
        foreach (ReweightingGrant grant in grants)
        {
            if (grant.Categories.Contains(category) && HoldsForApmEntity(category, option, grant.Circumstance, rules))
            {
                return new(ReweightingGround.ExtremeAndUncontrollableCircumstancesApplication, false, rules.ApmEntityApplication.Citation);
            }

            if (grant.Categories.Contains(category) && grant.Circumstance != noGround)
            {
                strongest = CategoryGround.Stronger(strongest, Of(category, grant.Circumstance, rules));
            }
        }

        return strongest;
    }

    // What was applied to a subgroup's group decides alone, § 414.1365(e)(2)(ii).
    private static PerformanceCategories? AppliedToAffiliatedGroup(ImmutableArray<ReweightingGrant> grants)
    {
        PerformanceCategories? applied = null;
        foreach (ReweightingGrant grant in grants)
        {
            if (grant.Circumstance == ReweightingCircumstance.AppliedToAffiliatedGroup)
            {
                applied = (applied ?? PerformanceCategories.None) | grant.Categories;
            }
        }

        return applied;
    }

    private static CategoryGround Of(PerformanceCategories category, ReweightingCircumstance circumstance, GrantRules rules)
    {
        foreach (Cited<GrantRule> rule in rules.Available)
        {
            if (rule.Value.Circumstance == circumstance && rule.Value.Categories.Contains(category))
            {
                return new(GroundOf(circumstance), Restores(category, rule.Value, rules), rule.Citation);
            }
        }

        return default;
    }

    private static bool HoldsForApmEntity(PerformanceCategories category, ParticipationOption option, ReweightingCircumstance circumstance, GrantRules rules) =>
        option == ParticipationOption.ApmEntity
        && circumstance == ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication
        && rules.ApmEntityApplication.Value.Contains(category);

    private static bool Restores(PerformanceCategories category, GrantRule rule, GrantRules rules) =>
        rule.RestoredBySubmission.Contains(category)
        && !(rule.Circumstance == ReweightingCircumstance.ThirdPartyIntermediaryFailure && rules.ThirdPartyFailure == ThirdPartyFailureReading.WeightStaysRedistributed);

    private static ReweightingGround GroundOf(ReweightingCircumstance circumstance) => circumstance switch
    {
        ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication => ReweightingGround.ExtremeAndUncontrollableCircumstancesApplication,
        ReweightingCircumstance.NoApplicableQualityMeasure => ReweightingGround.NoApplicableQualityMeasure,
        ReweightingCircumstance.JoinedPracticeInFinalThreeMonths => ReweightingGround.JoinedPracticeInFinalThreeMonths,
        ReweightingCircumstance.CompromisedData => ReweightingGround.CompromisedData,
        ReweightingCircumstance.ThirdPartyIntermediaryFailure => ReweightingGround.ThirdPartyIntermediaryFailure,
        ReweightingCircumstance.InsufficientInternetAccess => ReweightingGround.InsufficientInternetAccess,
        ReweightingCircumstance.NoControlOverCehrt => ReweightingGround.NoControlOverCehrt,
        ReweightingCircumstance.DecertifiedCehrt => ReweightingGround.DecertifiedCehrt,
        ReweightingCircumstance.SmallPracticeHardship => ReweightingGround.SmallPracticeHardship,
        ReweightingCircumstance.Covid19Application => ReweightingGround.Covid19Application,
        ReweightingCircumstance.AppliedToAffiliatedGroup => ReweightingGround.AppliedToAffiliatedGroup,
        _ => throw new ArgumentOutOfRangeException(nameof(circumstance), circumstance, "Not a reweighting circumstance."),
    };

    /// <summary>Reports exceptions that the year does not know, or that cannot cover the categories they name.</summary>
    internal static void Check(ScoringRequest request, GrantRules rules, ref RequestProblems problems)
    {
        for (int i = 0; i < request.ReweightingGrants.Length; i++)
        {
            if (request.ReweightingGrants[i] is { } grant)
            {
                CheckGrant(grant, i, request, rules, ref problems);
            }
        }
    }

    private static void CheckGrant(ReweightingGrant grant, int index, ScoringRequest request, GrantRules rules, ref RequestProblems problems)
    {
        PerformanceCategories allowed = Coverable(grant.Circumstance, out Citation? citation, rules);
        if (allowed == PerformanceCategories.None)
        {
            problems.Add(RequestProblemCode.NotOfferedInYear, $"reweightingGrants[{index}].circumstance", grant.Circumstance, $"not an exception of PY{request.PerformanceYear}");
        }
        else if ((grant.Categories & ~allowed) != PerformanceCategories.None)
        {
            problems.Add(RequestProblemCode.CategoriesNotCovered, $"reweightingGrants[{index}].categories", grant.Categories, $"{grant.Circumstance} covers {allowed}", citation);
        }
        else if (grant.Circumstance == ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication
            && request.Participant?.Option == ParticipationOption.ApmEntity
            && grant.Categories != rules.ApmEntityApplication.Value)
        {
            string right = rules.ApmEntityApplication.Value == PerformanceCategories.None
                ? $"APM Entities could not apply in PY{request.PerformanceYear}"
                : $"an APM Entity applies for {rules.ApmEntityApplication.Value}";
            problems.Add(RequestProblemCode.CategoriesNotCovered, $"reweightingGrants[{index}].categories", grant.Categories, right, rules.ApmEntityApplication.Citation);
        }
    }

    private static PerformanceCategories Coverable(ReweightingCircumstance circumstance, out Citation? citation, GrantRules rules)
    {
        PerformanceCategories categories = PerformanceCategories.None;
        citation = null;
        foreach (Cited<GrantRule> rule in rules.Available)
        {
            if (rule.Value.Circumstance == circumstance)
            {
                categories |= rule.Value.Categories;
                citation ??= rule.Citation;
            }
        }

        return categories;
    }
}
