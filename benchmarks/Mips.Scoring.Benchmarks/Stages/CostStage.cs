using BenchmarkDotNet.Attributes;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;

namespace Mips.Scoring.Benchmarks.Stages;

/// <summary>The cost category against the look-up of one benchmark.</summary>
[MemoryDiagnoser]
public class CostStage
{
    private readonly ScoringRequest request = TypicalSubmission.Request;
    private readonly ReferenceData data = TypicalSubmission.Data;
    private readonly CostRules rules = TypicalSubmission.Law.Cost;

    [Benchmark(Baseline = true)]
    public CostBenchmark? OneLookUp() => this.data.FindCostBenchmark("TPCC_1");

    [Benchmark]
    public CostScore Category() => CostCategory.Score(this.request, this.data, this.rules);
}
