using BenchmarkDotNet.Attributes;
using Mips.Scoring.Benchmarks.Batches;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Benchmarks.Files;

/// <summary>A public use file computed again, against a pass over its lines. Goal: a million rows in at most 10 s on one core.</summary>
[MemoryDiagnoser]
[PerClinician]
public class PublicUse
{
    private byte[] file = null!;

    [Params(100_000, 1_000_000)]
    public int Clinicians { get; set; }

    [GlobalSetup]
    public void Setup() => this.file = NationFiles.PublicUse(this.Clinicians);

    [Benchmark(Baseline = true)]
    public int Lines()
    {
        using StreamReader text = new(new MemoryStream(this.file, writable: false));
        int lines = 0;
        while (text.ReadLine() is not null)
        {
            lines++;
        }

        return lines;
    }

    [Benchmark]
    public long ComputedAgain()
    {
        using MemoryStream stream = new(this.file, writable: false);
        PublicUseImport import = PublicUseFile.Read(stream, "puf.csv", Nations.Law);
        return import.IsComplete ? import.Recomputation!.Rows : throw new InvalidOperationException("Rows were lost.");
    }
}
