using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Requests;

public sealed class ReweightingCheckTests
{
    private static readonly ScoringRequest individual = new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Individual } };
    private static readonly ScoringRequest group = individual with { Participant = new() { Option = ParticipationOption.Group, Clinicians = 4 } };
    private static readonly ReweightingGrant joined = new(ReweightingCircumstance.JoinedPracticeInFinalThreeMonths, PerformanceCategories.All);

    [Fact]
    public void A_plain_request_has_no_problem() => Assert.Empty(Check(individual with { AutomaticExtremeAndUncontrollableCircumstances = true, ReweightingGrants = [joined] }));

    [Fact]
    public void The_automatic_policy_is_for_individuals_only() =>
        Assert.Equal("automaticExtremeAndUncontrollableCircumstances", Assert.Single(Check(group with { AutomaticExtremeAndUncontrollableCircumstances = true })).Path);

    [Fact]
    public void Only_an_individual_joins_a_practice() => Assert.Equal("reweightingGrants[0].circumstance", Assert.Single(Check(group with { ReweightingGrants = [joined] })).Path);

    /// <summary>§ 414.1365(e)(2)(ii); that nothing was applied to the group is an answer too.</summary>
    [Fact]
    public void Only_a_subgroup_has_an_affiliated_group()
    {
        ReweightingGrant applied = new(ReweightingCircumstance.AppliedToAffiliatedGroup, PerformanceCategories.None);
        Assert.Equal("reweightingGrants[0].circumstance", Assert.Single(Check(group with { ReweightingGrants = [applied] })).Path);
        Assert.Empty(Check(group with { Participant = new() { Option = ParticipationOption.Subgroup }, ReweightingGrants = [applied] }));
    }

    [Fact]
    public void Everything_wrong_is_reported_at_once() => Assert.Equal(
        ["reweightingGrants[0]", "reweightingGrants[1].circumstance", "reweightingGrants[2].categories", "reweightingGrants[3].categories"],
        Check(individual with
        {
            ReweightingGrants =
            [
                null!,
                new((ReweightingCircumstance)99, PerformanceCategories.Quality),
                new(ReweightingCircumstance.CompromisedData, PerformanceCategories.None),
                new(ReweightingCircumstance.CompromisedData, (PerformanceCategories)16),
            ],
        }).Select(problem => problem.Path));

    private static ImmutableArray<RequestProblem> Check(ScoringRequest request)
    {
        RequestProblems problems = default;
        ReweightingCheck.Check(request, null!, ref problems);
        return problems.All;
    }
}
