using BenchmarkDotNet.Attributes;
using Mips.Scoring.Batches;
using Mips.Scoring.Benchmarks.Idiomatic;
using Mips.Scoring.Benchmarks.Population;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>
/// The same clinicians of traditional MIPS scored by the batch, by the scorer with its scorecard, and by an idiomatic scorer of the same rules with
/// LINQ, records and decimals. Before anything is measured, all three must give the same final scores.
/// </summary>
[MemoryDiagnoser]
[PerClinician]
public class BatchAgainstBaselines
{
    private readonly IdiomaticScorer idiomatic = new(Nations.Data, Nations.Law);
    private ScoringRequest[] requests = null!;
    private Batch batch = null!;
    private BatchRow[] rows = null!;

    [Params(10_000)]
    public int Clinicians { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        this.requests = [.. NationalPopulation.GenerateTraditional(Nations.Data, this.Clinicians, Nations.Seed)];
        this.batch = Nations.Build(this.requests);
        this.rows = new BatchRow[this.batch.Count];
        this.batch.Score(Nations.Law, this.rows);
        for (int i = 0; i < this.rows.Length; i++)
        {
            decimal expected = Scorer.Score(this.requests[i], Nations.Data).FinalScore;
            if (this.rows[i].FinalScore != expected || this.idiomatic.Score(this.requests[i]).FinalScore != expected)
            {
                throw new InvalidOperationException($"Clinician {i}: the three scorers disagree.");
            }
        }

        ScoringRequest[] few = this.requests[..500];
        Nations.WarmUp(
            () => this.OneCore(),
            () => this.ReadTheInput(),
            () => Array.ForEach(few, request => Scorer.Score(request, Nations.Data)),
            () => Array.ForEach(few, request => this.idiomatic.Score(request)));
    }

    [Benchmark(Baseline = true)]
    public decimal OneCore()
    {
        this.batch.Score(Nations.Law, this.rows);
        return this.rows[^1].FinalScore;
    }

    [Benchmark]
    public long ReadTheInput() => this.batch.ReadEverything();

    [Benchmark]
    public decimal ExplainedScorecards()
    {
        decimal sum = 0m;
        foreach (ScoringRequest request in this.requests)
        {
            sum += Scorer.Score(request, Nations.Data).FinalScore;
        }

        return sum;
    }

    [Benchmark]
    public decimal Idiomatic()
    {
        decimal sum = 0m;
        foreach (ScoringRequest request in this.requests)
        {
            sum += this.idiomatic.Score(request).FinalScore;
        }

        return sum;
    }
}
