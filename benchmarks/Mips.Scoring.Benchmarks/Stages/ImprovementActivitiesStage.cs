using BenchmarkDotNet.Attributes;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.ImprovementActivities;

namespace Mips.Scoring.Benchmarks.Stages;

/// <summary>The improvement activities category against the look-up of one activity.</summary>
[MemoryDiagnoser]
public class ImprovementActivitiesStage
{
    private readonly ScoringRequest request = TypicalSubmission.Request;
    private readonly ReferenceData data = TypicalSubmission.Data;
    private readonly ImprovementActivitiesRules rules = TypicalSubmission.Law.ImprovementActivities;

    [Benchmark(Baseline = true)]
    public ImprovementActivity? OneLookUp() => this.data.FindImprovementActivity("IA_BE_4");

    [Benchmark]
    public ImprovementActivitiesScore Category() =>
        ImprovementActivitiesCategory.Score(this.request, this.data, this.rules, qualitySubmitted: true, promotingInteroperabilitySubmitted: true, extremeCircumstances: false);
}
