using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Mips.Scoring.CmsData;

namespace Mips.Scoring.Benchmarks;

/// <summary>The first use of CMS's data in a process that has compiled nothing yet: one call in each of ten processes. At most 50 ms.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
[MemoryDiagnoser]
public class FirstUseOfAYear
{
    [Params(2018, 2024, 2026)]
    public int Year { get; set; }

    [Benchmark]
    public ReferenceData For() => CmsTables.For(this.Year);
}
