using BenchmarkDotNet.Attributes;
using Mips.Scoring.Benchmarks.Batches;
using Mips.Scoring.Nation;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Benchmarks.Files;

/// <summary>Partial results of 64 partitions put together, and the scaling factors from them, against making one of them.</summary>
[MemoryDiagnoser]
public class MergingPartialResults
{
    private const int Partitions = 64;
    private const int Participants = 500;
    private Partition partition = null!;
    private NationScores[] parts = null!;
    private NationScores whole = null!;

    [GlobalSetup]
    public void Setup()
    {
        TableSubmission[][] nation = [.. NationFiles.Participants(Partitions * Participants).Chunk(Participants)];
        this.parts = [.. nation.Select(part => NationScores.Of(Read(part), [NationFiles.Law], NationFiles.By, threads: 1))];
        this.partition = Read(nation[0]);
        this.whole = this.Merge();
        Nations.WarmUp(() => this.OnePart(), () => this.Merge(), () => this.Factors());
    }

    [Benchmark(Baseline = true)]
    public NationScores OnePart() => NationScores.Of(this.partition, [NationFiles.Law], NationFiles.By, threads: 1);

    [Benchmark]
    public NationScores Merge() => NationScores.Merge(this.parts);

    [Benchmark]
    public ImmutableArray<NationFactors> Factors() => this.whole.Factors([NationFiles.Law]);

    private static Partition Read(TableSubmission[] participants) => NationFiles.Read(NationFiles.Written(open => RequestTables.WriteCsv(participants, open)));
}
