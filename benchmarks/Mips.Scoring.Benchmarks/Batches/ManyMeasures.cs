using BenchmarkDotNet.Attributes;
using Mips.Scoring.Batches;
using Mips.Scoring.Benchmarks.Population;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>Clinicians with 6, 20 and 100 quality measures: nothing is allocated for them, and the time grows with the measures and not with their square.</summary>
[MemoryDiagnoser]
[PerClinician]
public class ManyMeasures
{
    private const int Population = 500;
    private const int Seed = 7;
    private Batch batch = null!;
    private BatchRow[] rows = [];

    [Params(Population)]
    public int Clinicians { get; set; }

    [Params(6, 20, 100)]
    public int Measures { get; set; }

    [GlobalSetup]
    public void Build()
    {
        this.batch = Nations.Build(Requests(this.Clinicians, this.Measures));
        this.rows = new BatchRow[this.batch.Count];
    }

    [Benchmark(Baseline = true)]
    public long ReadTheInput() => this.batch.ReadEverything();

    [Benchmark]
    public BatchRow Score()
    {
        this.batch.Score(Nations.Law, this.rows);
        return this.rows[0];
    }

    /// <summary>Clinicians of traditional MIPS with so many measures that have a benchmark.</summary>
    internal static IEnumerable<ScoringRequest> Requests(int clinicians, int measures)
    {
        QualityBenchmark[] pool = [.. Nations.Data.Tables.QualityBenchmarks.Where(IsOfTraditionalMips)];
        Dice dice = new(Seed);
        foreach (ScoringRequest request in NationalPopulation.GenerateTraditional(Nations.Data, clinicians, Nations.Seed))
        {
            yield return request with { Quality = [.. pool.OrderBy(_ => dice.Below(int.MaxValue)).Take(measures).Select(benchmark => Submission(benchmark, dice))] };
        }
    }

    private static bool IsOfTraditionalMips(QualityBenchmark benchmark) =>
        benchmark.CollectionType is CollectionType.Ecqm or CollectionType.MipsCqm && Nations.Data.FindQualityMeasure(benchmark.MeasureId)!.Programs.Contains("mips");

    private static QualityMeasureSubmission Submission(QualityBenchmark benchmark, Dice dice)
    {
        int decile = benchmark.Bounds.FirstDecile + dice.Below(11 - benchmark.Bounds.FirstDecile);
        return new(benchmark.MeasureId, benchmark.CollectionType) { PerformanceRate = benchmark.Bounds[decile], Cases = 20 + dice.Below(500), DataCompleteness = 75 + dice.Below(26) };
    }
}
