using BenchmarkDotNet.Attributes;
using Mips.Scoring.Batches;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>The nation scored by a batch, on one core and on all, against a loop that only reads the batch.</summary>
[MemoryDiagnoser]
[PerClinician]
public class BatchScoring
{
    private Batch batch = null!;
    private BatchRow[] rows = null!;
    private BatchLines lines = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Clinicians { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        this.batch = Nations.OfSize(this.Clinicians);
        this.rows = new BatchRow[this.batch.Count];
        this.lines = BatchLines.For(this.batch);
        Batch small = Nations.OfSize(1_000);
        Nations.WarmUp(() => small.Score(Nations.Law, this.rows), () => small.Score(Nations.Law, this.rows, new BatchRunOptions()), () => small.ReadEverything());
    }

    [Benchmark(Baseline = true)]
    public long ReadTheInput() => this.batch.ReadEverything();

    [Benchmark]
    public decimal OneCore()
    {
        this.batch.Score(Nations.Law, this.rows);
        return this.rows[^1].FinalScore;
    }

    [Benchmark]
    public decimal OneCoreWithLines()
    {
        this.batch.Score(Nations.Law, this.rows, this.lines, new BatchRunOptions { Threads = 1 });
        return this.rows[^1].FinalScore;
    }

    [Benchmark]
    public decimal AllCores()
    {
        this.batch.Score(Nations.Law, this.rows, new BatchRunOptions());
        return this.rows[^1].FinalScore;
    }
}
