using BenchmarkDotNet.Attributes;
using Mips.Scoring.Benchmarks.Batches;
using Mips.Scoring.Nation;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Benchmarks.Files;

/// <summary>The results of a partition as files, against scoring it on one core.</summary>
[MemoryDiagnoser]
[PerClinician]
public class WritingResults
{
    private Partition partition = null!;
    private NationResults results = null!;

    [Params(10_000)]
    public int Clinicians { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        this.partition = NationFiles.Read(NationFiles.Written(open => RequestTables.WriteCsv(NationFiles.Participants(this.Clinicians), open)));
        this.results = this.Score();
        Nations.WarmUp(() => this.Score(), () => this.Csv(), () => this.Parquet(), () => this.Arrow());
    }

    [Benchmark(Baseline = true)]
    public NationResults Score() => NationResults.Of(this.partition, NationFiles.Law, threads: 1);

    [Benchmark]
    public long Csv() => Length(stream => this.results.WriteCsv(stream));

    [Benchmark]
    public long Parquet() => Length(this.results.WriteParquet);

    [Benchmark]
    public long Arrow() => Length(this.results.WriteArrow);

    private static long Length(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.Length;
    }
}
