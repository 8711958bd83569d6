namespace Mips.Scoring;

/// <summary>Reports exceptions that the year does not know, or that cannot cover the categories they name.</summary>
internal static class ReweightingGrantCheck
{
    public static void Check(ScoringRequest request, GrantRules rules, ref RequestProblems problems)
    {
        if (request.ReweightingGrants.IsDefault)
        {
            return;
        }

        for (int i = 0; i < request.ReweightingGrants.Length; i++)
        {
            if (request.ReweightingGrants[i] is { } grant)
            {
                Check(grant, i, request, rules, ref problems);
            }
        }
    }

    private static void Check(ReweightingGrant grant, int index, ScoringRequest request, GrantRules rules, ref RequestProblems problems)
    {
        PerformanceCategories allowed = Coverable(grant.Circumstance, out Citation? citation, rules);
        if (allowed == PerformanceCategories.None)
        {
            problems.Add($"reweightingGrants[{index}].circumstance", grant.Circumstance, $"not an exception of PY{request.PerformanceYear}");
        }
        else if ((grant.Categories & ~allowed) != PerformanceCategories.None)
        {
            problems.Add($"reweightingGrants[{index}].categories", grant.Categories, $"{grant.Circumstance} covers {allowed}", citation);
        }
        else if (grant.Circumstance == ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication
            && request.Participant?.Option == ParticipationOption.ApmEntity
            && grant.Categories != rules.ApmEntityApplication.Value)
        {
            problems.Add($"reweightingGrants[{index}].categories", grant.Categories, $"an APM Entity applies for {rules.ApmEntityApplication.Value}", rules.ApmEntityApplication.Citation);
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
