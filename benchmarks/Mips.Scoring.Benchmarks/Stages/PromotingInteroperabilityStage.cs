using BenchmarkDotNet.Attributes;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Benchmarks.Stages;

/// <summary>The Promoting Interoperability category against the look-up of one measure.</summary>
[MemoryDiagnoser]
public class PromotingInteroperabilityStage
{
    private readonly ScoringRequest request = TypicalSubmission.Request;
    private readonly ReferenceData data = TypicalSubmission.Data;
    private readonly PromotingInteroperabilityRules rules = TypicalSubmission.Law.PromotingInteroperability;

    [Benchmark(Baseline = true)]
    public PromotingInteroperabilityMeasure? OneLookUp() => this.data.FindPromotingInteroperabilityMeasure("PI_EP_1");

    [Benchmark]
    public PromotingInteroperabilityScore Category() => PromotingInteroperabilityCategory.Score(this.request, this.data, this.rules);
}
