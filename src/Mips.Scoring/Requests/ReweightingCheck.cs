using Mips.Scoring.Citations;

namespace Mips.Scoring.Requests;

/// <summary>Checks the exceptions of a request; whether the year knows them is a question for the year's rules.</summary>
internal static class ReweightingCheck
{
    private static readonly Citation IndividualsOnly = Citation.Cfr("414.1380(c)(2)(i)(A)(8)");

    public static void Check(ScoringRequest request, ReferenceData data, ref RequestProblems problems)
    {
        if (request.AutomaticExtremeAndUncontrollableCircumstances && request.Participant is { Option: not ParticipationOption.Individual } participant)
        {
            problems.Add(RequestProblemCode.NotForThisParticipant, "automaticExtremeAndUncontrollableCircumstances", true, $"the automatic policy is for individuals only, not for {participant.Option}: give an approved application as a reweighting grant", IndividualsOnly);
        }

        for (int i = 0; i < request.ReweightingGrants.Length; i++)
        {
            Check(request.ReweightingGrants[i], i, request.Participant, ref problems);
        }
    }

    private static void Check(ReweightingGrant? grant, int index, Participant? participant, ref RequestProblems problems)
    {
        if (grant is null)
        {
            problems.Add(RequestProblemCode.Missing, $"reweightingGrants[{index}]", null, "must not be null");
            return;
        }

        if (grant.Circumstance is < ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication or > ReweightingCircumstance.AppliedToAffiliatedGroup)
        {
            problems.Add(RequestProblemCode.UndefinedValue, $"reweightingGrants[{index}].circumstance", (int)grant.Circumstance, "not a reweighting circumstance");
        }

        bool nothingIsAnAnswer = grant.Circumstance == ReweightingCircumstance.AppliedToAffiliatedGroup;
        if ((grant.Categories == PerformanceCategories.None && !nothingIsAnAnswer) || (grant.Categories & ~PerformanceCategories.All) != PerformanceCategories.None)
        {
            problems.Add(RequestProblemCode.Missing, $"reweightingGrants[{index}].categories", grant.Categories, "must name at least one of the four categories");
        }

        if (grant.Circumstance == ReweightingCircumstance.JoinedPracticeInFinalThreeMonths && participant is { Option: not ParticipationOption.Individual })
        {
            problems.Add(RequestProblemCode.NotForThisParticipant, $"reweightingGrants[{index}].circumstance", grant.Circumstance, "a clinician joins a practice: individuals only", Citation.Cfr("414.1380(c)(2)(i)(A)(3)"));
        }

        if (grant.Circumstance == ReweightingCircumstance.AppliedToAffiliatedGroup && participant is { Option: not ParticipationOption.Subgroup })
        {
            problems.Add(RequestProblemCode.NotForThisParticipant, $"reweightingGrants[{index}].circumstance", grant.Circumstance, "only a subgroup has an affiliated group", Citation.Cfr("414.1365(e)(2)(ii)"));
        }
    }
}
