using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Reliability;

/// <summary>Work and memory of a request grow with its rows, never with their square, and the list of problems is bounded.</summary>
public class LinearRequestsTests
{
    private const int Few = 1_000;
    private const int Many = 100_000;
    private const int Year = 2025;

    private static readonly Dictionary<string, Func<int, ScoringRequest>> lists = new()
    {
        ["quality"] = rows => Empty with { Quality = Repeated(rows, new QualityMeasureSubmission("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(80m), Cases = 20 }) },
        ["quality, unknown"] = rows => Empty with { Quality = Different(rows, i => new QualityMeasureSubmission($"X{i}", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(80m), Cases = 20 }) },
        ["quality.strata"] = rows => Empty with { Quality = [new("007", CollectionType.Ecqm) { Strata = Repeated(rows, new StratumCounts("overall", new() { PerformanceMet = 1, PerformanceNotMet = 1, EligiblePopulation = 2 })) }] },
        ["administrativeClaims"] = rows => Empty with { AdministrativeClaims = Repeated(rows, new AdministrativeClaimsResult(IdOf(CollectionType.AdministrativeClaims)) { PerformanceRate = PerformanceRate.Of(15m), Cases = 200 }) },
        ["cahpsSurvey"] = rows => Empty with { CahpsSurvey = new() { SummarySurveyMeasures = Repeated(rows, new SummarySurveyMeasure(IdOf(CollectionType.CahpsSurvey), PerformanceRate.Of(80m))) } },
        ["cost"] = rows => Empty with { Cost = Repeated(rows, new CostMeasureResult("TPCC_1") { Cost = Dollars.Of(1_000m), Cases = 20 }) },
        ["cost, unknown"] = rows => Empty with { Cost = Different(rows, i => new CostMeasureResult($"COST_X_{i}") { Cost = Dollars.Of(1_000m), Cases = 20 }) },
        ["improvementActivities"] = rows => Empty with { ImprovementActivities = Repeated(rows, new ImprovementActivitySubmission("IA_BE_4")) },
        ["improvementActivities, unknown"] = rows => Empty with { ImprovementActivities = Different(rows, i => new ImprovementActivitySubmission($"IA_X_{i}")) },
        ["promotingInteroperability"] = rows => Empty with { PromotingInteroperability = Repeated(rows, Interoperability([])) },
        ["promotingInteroperability.measures"] = rows => Empty with { PromotingInteroperability = [Interoperability(Repeated(rows, new PromotingInteroperabilityMeasureSubmission("PI_EP_1") { Numerator = 1, Denominator = 2 }))] },
        ["reweightingGrants"] = rows => Empty with { ReweightingGrants = Repeated(rows, new ReweightingGrant(ReweightingCircumstance.SmallPracticeHardship, PerformanceCategories.Quality)) },
        ["participant.clinicianTypes"] = rows => Empty with { Participant = Empty.Participant with { Option = ParticipationOption.Group, Clinicians = 5, ClinicianTypes = Repeated(rows, (ClinicianType)99) } },
    };

    public static TheoryData<string> Lists => [.. lists.Keys];

    private static ScoringRequest Empty => QualityData.Request(Year);

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_hundred_times_the_rows_take_at_most_a_hundred_times_the_memory(string list)
    {
        AllocatedBy(lists[list](Few));
        (ScoringRequest few, ScoringRequest many) = (lists[list](Few), lists[list](Many));

        (long small, _) = AllocatedBy(few);
        (long large, ImmutableArray<RequestProblem> problems) = AllocatedBy(many);

        Assert.InRange(large, 0, (small * (Many / Few)) + 10_000);
        Assert.InRange(problems.Length, 0, RequestProblems.MostListed + 1);
        Assert.InRange(problems.Sum(problem => problem.ToString().Length), 0, 100_000);
    }

    [Fact]
    public void The_clinicians_of_an_entity_are_checked_in_one_pass()
    {
        ScoringRequest entity = Empty with { Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 5 } };
        ImmutableArray<ApmClinician> clinicians = Repeated(Many, new ApmClinician { Excepted = (PerformanceCategories)99 });

        Assert.False(ApmEntityScorer.TryScore(entity, clinicians, CmsTables.For(Year), out _, out ImmutableArray<RequestProblem> problems));

        Assert.Equal((RequestProblems.MostListed + 1, "clinicians[0].excepted"), (problems.Length, problems[0].Path));
    }

    [Fact]
    public void A_key_is_read_twice_however_long_the_list_is()
    {
        int reads = 0;
        ImmutableArray<string> rows = [.. Enumerable.Range(0, Many).Select(i => $"{i % 1_000}")];
        EarlierRows<string> earlier = new(rows, id => Counted(id, ref reads));

        int repeated = Enumerable.Range(0, Many).Count(i => earlier.PlaceBefore(i) >= 0);

        Assert.Equal((Many - 1_000, 2 * Many), (repeated, reads));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(200)]
    public void A_row_that_repeats_others_names_the_first_of_them(int rows)
    {
        EarlierRows<string?> earlier = new([.. Enumerable.Range(0, rows).Select(i => i % 3 == 0 ? null : $"{i % 3}")], static id => new(id));

        Assert.Equal(Enumerable.Range(0, rows).Select(i => i % 3 == 0 || i < 3 ? -1 : i % 3), Enumerable.Range(0, rows).Select(earlier.PlaceBefore));
    }

    [Fact]
    public void Ten_thousand_equal_cost_results_are_a_hundred_problems_and_a_count()
    {
        InvalidScoringRequestException refused = Assert.Throws<InvalidScoringRequestException>(() => Scorer.Score(lists["cost"](10_000), CmsTables.For(Year)));

        Assert.Equal(101, refused.Problems.Length);
        Assert.Equal("cost[1].measureId \"TPCC_1\": the same measure is in cost[0]; a cost measure has one result", refused.Problems[0].ToString());
        Assert.Equal("request \"9899\": further problems are not listed", refused.Problems[100].ToString());
        Assert.StartsWith("ScoringRequest is not valid (9999 problems)", refused.Message, StringComparison.Ordinal);
        Assert.InRange(refused.Message.Length, 0, 20_000);
    }

    [Fact]
    public void A_row_is_reported_once() =>
        Assert.Equal(["cost[1].measureId", "cost[2].measureId", "cost[3].measureId"], Problems(lists["cost"](4)).Select(problem => problem.Path));

    [Fact]
    public void A_long_value_is_shortened_and_no_character_is_cut_in_two()
    {
        string id = new string('x', 79) + "😀" + new string('y', 1_000_000);

        RequestProblem problem = Assert.Single(Problems(Empty with { Cost = [new(id) { Cost = Dollars.Of(1m), Cases = 1 }] }));

        Assert.Equal(new string('x', 79) + "…", problem.Value);
    }

    private static string IdOf(CollectionType type) =>
        CmsTables.For(Year).Tables.QualityBenchmarks.First(benchmark => benchmark.CollectionType == type).MeasureId;

    private static RowKey Counted(string id, ref int reads)
    {
        reads++;
        return new(id);
    }

    private static ImmutableArray<T> Repeated<T>(int rows, T row) => [.. Enumerable.Repeat(row, rows)];

    private static ImmutableArray<T> Different<T>(int rows, Func<int, T> row) => [.. Enumerable.Range(0, rows).Select(row)];

    private static PromotingInteroperabilitySubmission Interoperability(ImmutableArray<PromotingInteroperabilityMeasureSubmission> measures) =>
        new() { CehrtId = "0015EABCDEFGHIJ", PerformanceStart = new(Year, 1, 1), PerformanceEnd = new(Year, 12, 31), Measures = measures };

    private static ImmutableArray<RequestProblem> Problems(ScoringRequest request)
    {
        Scorer.TryScore(request, CmsTables.For(Year), out _, out ImmutableArray<RequestProblem> problems);
        return problems;
    }

    // Scored too where the list is valid however long it is.
    private static (long Bytes, ImmutableArray<RequestProblem> Problems) AllocatedBy(ScoringRequest request)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ImmutableArray<RequestProblem> problems = Problems(request);
        return (GC.GetAllocatedBytesForCurrentThread() - before, problems);
    }
}
