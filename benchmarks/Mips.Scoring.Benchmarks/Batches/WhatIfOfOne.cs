using BenchmarkDotNet.Attributes;
using Mips.Scoring.Batches;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>One clinician scored again with one changed fact, against a batch of one.</summary>
[MemoryDiagnoser]
public class WhatIfOfOne
{
    private readonly Batch batch = Nations.Build([TypicalSubmission.Request]);
    private readonly BatchRow[] rows = new BatchRow[1];
    private readonly WhatIf whatIf = Nations.Build([TypicalSubmission.Request]).WhatIf(0);
    private int step;

    [Benchmark(Baseline = true)]
    public decimal BatchOfOne()
    {
        this.batch.Score(Nations.Law, this.rows);
        return this.rows[0].FinalScore;
    }

    [Benchmark]
    public decimal OneChangedRate()
    {
        this.step = (this.step + 1) % 100;
        this.whatIf.ChangeQuality(1, PerformanceRate.Of(this.step), 612);
        return this.whatIf.Score(Nations.Law).FinalScore;
    }
}
