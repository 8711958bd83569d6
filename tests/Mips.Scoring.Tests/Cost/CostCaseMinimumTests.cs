using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Cost;

/// <summary>§ 414.1350(c): every cost measure of a year has a case minimum, and a law that lacks one says so.</summary>
public sealed class CostCaseMinimumTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 10)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_cost_measure_of_a_year_has_a_case_minimum(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Assert.All(data.Tables.CostMeasures, measure => Assert.DoesNotContain(ProblemsOf(Request(measure.Id, year), data, ProgramYears.For(year)), problem => problem.Message.Contains("case minimum", StringComparison.Ordinal)));
    }

    /// <summary>Heart failure and depression came with PY2024: the law of PY2022 has no minimum for them.</summary>
    [Theory]
    [InlineData("COST_HF_1", true)]
    [InlineData("COST_DEP_1", true)]
    [InlineData("TPCC_1", false)]
    public void A_measure_without_a_minimum_in_the_law_is_a_problem(string measureId, bool isProblem)
    {
        ProgramYear earlier = ProgramYears.For(2022) with { PerformanceYear = 2024 };
        ImmutableArray<RequestProblem> problems = ProblemsOf(Request(measureId, 2024), CmsTables.For(2024), earlier);
        Assert.Equal(isProblem ? [("cost[0].measureId", "the law states no case minimum for it")] : [], problems.Select(problem => (problem.Path, problem.Message)));
    }

    private static ScoringRequest Request(string measureId, int year) => new()
    {
        PerformanceYear = year,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 40 },
        Cost = [new(measureId) { Cost = Dollars.Of(1_000m), Cases = 40 }],
    };

    private static ImmutableArray<RequestProblem> ProblemsOf(ScoringRequest request, ReferenceData data, ProgramYear law) =>
        Scorer.TryScore(request, data, out _, out ImmutableArray<RequestProblem> problems, new() { Law = law, Placeholders = PlaceholderBenchmarks.Accepted }) ? [] : problems;
}
