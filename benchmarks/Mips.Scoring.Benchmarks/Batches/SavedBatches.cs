using BenchmarkDotNet.Attributes;
using Mips.Scoring.Batches;
using Mips.Scoring.Benchmarks.Population;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>Loading a saved nation against resolving it from requests that are at hand.</summary>
[MemoryDiagnoser]
[PerClinician]
public class SavedBatches
{
    private ScoringRequest[] requests = null!;
    private Batch batch = null!;
    private byte[] saved = null!;

    [Params(10_000)]
    public int Clinicians { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        this.requests = [.. NationalPopulation.Generate(Nations.Data, this.Clinicians, Nations.Seed)];
        this.batch = Nations.Build(this.requests);
        this.saved = Nations.Save(this.batch);
        Nations.WarmUp(() => this.Resolve(), () => this.Load(), () => this.Save());
    }

    [Benchmark(Baseline = true)]
    public Batch Resolve() => Nations.Build(this.requests);

    [Benchmark]
    public Batch Load() => Nations.Load(this.saved);

    [Benchmark]
    public byte[] Save() => Nations.Save(this.batch);
}
