using BenchmarkDotNet.Attributes;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Benchmarks.Stages;

/// <summary>The quality category against one decile comparison, the smallest rule it is made of.</summary>
[MemoryDiagnoser]
public class QualityStage
{
    private readonly ScoringRequest request = TypicalSubmission.Request;
    private readonly ReferenceData data = TypicalSubmission.Data;
    private readonly QualityRules rules = TypicalSubmission.Law.Quality;
    private readonly DecileBounds bounds = TypicalSubmission.Data.FindQualityBenchmark("236", CollectionType.Ecqm)!.Bounds;
    private readonly PerformanceRate rate = PerformanceRate.Of(71.4m);

    [Benchmark(Baseline = true)]
    public Points OneDecileComparison() => DecilePoints.Of(this.bounds, this.rate, this.rules.MeasurePoints.DecilePoints).Points;

    [Benchmark]
    public QualityScore Category() => QualityCategory.Score(this.request, this.data, this.rules);
}
