using BenchmarkDotNet.Attributes;
using Mips.Scoring.Batches;
using Mips.Scoring.Benchmarks.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Nation;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Benchmarks.Files;

/// <summary>A partition from tables, and from what it was saved as, against resolving requests that are in memory.</summary>
[MemoryDiagnoser]
[PerClinician]
public class ReadingTables
{
    private ScoringRequest[] requests = null!;
    private Dictionary<string, byte[]> csv = null!;
    private Dictionary<string, byte[]> parquet = null!;
    private byte[] saved = null!;

    [Params(10_000)]
    public int Clinicians { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        TableSubmission[] participants = NationFiles.Participants(this.Clinicians);
        this.requests = [.. participants.Select(participant => participant.Request)];
        this.csv = NationFiles.Written(open => RequestTables.WriteCsv(participants, open));
        this.parquet = NationFiles.Written(open => NationTables.WriteParquet(participants, open));
        using MemoryStream stream = new();
        this.Csv().Save(stream);
        this.saved = stream.ToArray();
        Nations.WarmUp(() => this.Resolve(), () => this.Csv(), () => this.Parquet(), () => this.Saved());
    }

    [Benchmark(Baseline = true)]
    public Batch Resolve() => Nations.Build(this.requests);

    [Benchmark]
    public Partition Csv() => NationFiles.Read(this.csv);

    [Benchmark]
    public Partition Parquet() => NationFiles.Read(this.parquet);

    [Benchmark]
    public Partition Saved()
    {
        using MemoryStream stream = new(this.saved, writable: false);
        return Partition.Load(stream, CmsTables.For);
    }
}
