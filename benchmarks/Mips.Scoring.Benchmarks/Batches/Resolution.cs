using BenchmarkDotNet.Attributes;
using Mips.Scoring.Batches;
using Mips.Scoring.Reference;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>Finding the IDs of a typical submission for a batch, validation included, against the look-up of one ID.</summary>
[MemoryDiagnoser]
public class Resolution
{
    private const int Requests = 1_000;

    [Benchmark(Baseline = true)]
    public QualityMeasure? OneLookUp() => Nations.Data.FindQualityMeasure("236");

    [Benchmark]
    public bool Validate() => ScoringRequestCheck
        .Problems(TypicalSubmission.Request, Nations.Data, Nations.Law, ReportingOption.TraditionalMips, PlaceholderBenchmarks.Refused).IsEmpty;

    [Benchmark(OperationsPerInvoke = Requests)]
    public int AddToABatch()
    {
        BatchBuilder builder = BatchBuilder.For(Nations.Data);
        for (int i = 0; i < Requests; i++)
        {
            builder.Add(TypicalSubmission.Request);
        }

        return builder.Build().Count;
    }
}
