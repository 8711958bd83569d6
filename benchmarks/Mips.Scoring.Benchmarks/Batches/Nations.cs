using System.Collections.Concurrent;
using Mips.Scoring.Batches;
using Mips.Scoring.Benchmarks.Population;
using Mips.Scoring.CmsData;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>Generated populations of PY2024, made once in a process.</summary>
internal static class Nations
{
    public const int Seed = 2024;
    private const int WarmUpMilliseconds = 10_000;
    private static readonly ConcurrentDictionary<int, Batch> batches = new();

    public static ReferenceData Data { get; } = CmsTables.For(2024);

    public static ProgramYear Law { get; } = ProgramYears.For(2024);

    public static Batch OfSize(int clinicians) => batches.GetOrAdd(clinicians, count => Build(NationalPopulation.Generate(Data, count, Seed)));

    public static Batch Build(IEnumerable<ScoringRequest> requests)
    {
        BatchBuilder builder = BatchBuilder.For(Data);
        foreach (ScoringRequest request in requests)
        {
            builder.Add(request);
        }

        Batch batch = builder.Build();
        return batch.Problems.IsEmpty ? batch : throw new InvalidOperationException($"Request {batch.Problems[0].Position}: {batch.Problems[0].Problems[0]}");
    }

    public static byte[] Save(Batch batch)
    {
        using MemoryStream stream = new();
        batch.Save(stream);
        return stream.ToArray();
    }

    public static Batch Load(byte[] saved)
    {
        using MemoryStream stream = new(saved, writable: false);
        return Batch.Load(stream, Data);
    }

    /// <summary>Works until the machine code is final: a benchmark with few and long calls would measure the first, slow code instead.</summary>
    public static void WarmUp(params Action[] benchmarks)
    {
        long end = Environment.TickCount64 + WarmUpMilliseconds;
        while (Environment.TickCount64 < end)
        {
            Array.ForEach(benchmarks, benchmark => benchmark());
        }
    }

    /// <summary>Allowed charges of up to a million dollars, in cents.</summary>
    public static long[] Charges(int clinicians)
    {
        Dice dice = new(Seed);
        return [.. Enumerable.Range(0, clinicians).Select(_ => 590_000L + dice.Below(100_000_000))];
    }
}
