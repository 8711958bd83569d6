using Mips.Scoring.Batches;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

public class ProgramYearCheckTests
{
    private static readonly ProgramYear Law = ProgramYears.For(2025);

    [Fact]
    public void Every_known_law_is_valid_as_a_law_of_ones_own() => Assert.All(ProgramYears.All, law => Assert.Empty(ProgramYearCheck.Problems(law with { })));

    [Fact]
    public void The_walk_covers_every_member_of_a_law()
    {
        SortedDictionary<string, string> files = LawPartsFiles.Texts();
        Assert.All(files, file => Snapshot.VerifyFile(file.Value, file.Key));
        Assert.Equal(
            files.Keys.Select(Path.GetFileName),
            Directory.GetFiles(RepositoryFiles.Path("src/Mips.Scoring/Years"), "LawParts*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(800)]
    [InlineData(-5)]
    public void A_threshold_is_0_to_100(int threshold)
    {
        RequestProblem problem = Assert.Single(Scored(Law with { Payment = Law.Payment with { PerformanceThreshold = ((decimal)threshold).Cfr("414.1405(b)") } }));
        Assert.Equal((RequestProblemCode.OutOfRange, "law.payment.performanceThreshold"), (problem.Code, problem.Path));
        Assert.Equal(ProblemSeverity.Error, problem.Severity);
    }

    [Fact]
    public void Everything_is_said_at_once() => Assert.Equal(
        ["law.cost.maximumImprovement", "law.weights.general", "law.payment", "law.finalScore.maximum", "law.improvementActivities.minimumContinuousDays"],
        Scored(Law with
        {
            Payment = null!,
            FinalScore = Law.FinalScore with { Maximum = 101m.Cfr("414.1380(c)") },
            Cost = Law.Cost with { MaximumImprovement = (-1m).Cfr("414.1380(b)(2)(iv)(E)") },
            Weights = Law.Weights with { General = null! },
            ImprovementActivities = Law.ImprovementActivities with { MinimumContinuousDays = 400.Cfr("414.1360(a)(1)") },
        }).Select(problem => problem.Path));

    [Fact]
    public void Cut_offs_fall_from_decile_to_decile()
    {
        CostBenchmarkMethod.MedianAndStandardDeviation method = (CostBenchmarkMethod.MedianAndStandardDeviation)Law.Cost.BenchmarkMethod;
        method = method with { StandardDeviationsAboveMedian = method.StandardDeviationsAboveMedian.Reverse().ToImmutableArray() };
        ImmutableArray<RequestProblem> problems = ProgramYearCheck.Problems(Law with { Cost = Law.Cost with { BenchmarkMethod = method } });
        Assert.Equal(method.StandardDeviationsAboveMedian.Length - 1, problems.Length);
        Assert.All(problems, problem => Assert.Equal(RequestProblemCode.OutOfOrder, problem.Code));
    }

    [Fact]
    public void Weights_that_do_not_sum_to_100_are_refused_when_the_table_is_made() =>
        Assert.Throws<ArgumentException>(() => new WeightTable([new(30, 30, 15, 20)]));

    [Fact]
    public void A_batch_refuses_it_too() => Assert.Throws<InvalidScoringRequestException>(() =>
        BatchBuilder.For(CmsTables.For(2025)).Build().Score(Law with { Payment = null! }, new BatchRow[1]));

    private static ImmutableArray<RequestProblem> Scored(ProgramYear law)
    {
        ScoringRequest request = new() { PerformanceYear = 2025, Participant = ParticipationSamples.Individual };
        Assert.False(Scorer.TryScore(request, CmsTables.For(2025), out _, out ImmutableArray<RequestProblem> problems, new() { Law = law }));
        Assert.Equal(problems, Assert.Throws<InvalidScoringRequestException>(() => Scorer.Score(request, CmsTables.For(2025), new() { Law = law })).Problems);
        return problems;
    }
}
