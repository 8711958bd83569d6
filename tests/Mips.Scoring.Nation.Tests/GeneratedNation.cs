using Mips.Scoring.Benchmarks.Population;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tables;
using Mips.Scoring.Years;

namespace Mips.Scoring.Nation.Tests;

/// <summary>A small nation of PY2024 whose marginals are the published ones, with charges, states and specialties.</summary>
internal static class GeneratedNation
{
    private static readonly string[] States = ["OH", "TX", "CA", "PR"];
    private static readonly string?[] Specialties = ["Family Medicine", "Ophthalmology", null];

    public static ReferenceData Data => CmsTables.For(2024);

    public static NamedLaw Law { get; } = NamedLaw.Of(ProgramYears.For(2024));

    /// <summary>A threshold of 82 points instead of 75.</summary>
    public static NamedLaw Reform { get; } = new("Threshold 82", Law.Law with { Payment = Law.Law.Payment with { PerformanceThreshold = Law.Law.Payment.PerformanceThreshold with { Value = 82m } } });

    public static ImmutableArray<NamedLaw> Laws => [Law, Reform];

    public static ImmutableArray<GroupKind> By => [GroupKind.PracticeSize, GroupKind.State, GroupKind.SmallPractice];

    public static TableSubmission[] Participants(int count, int seed) => [.. NationalPopulation.Generate(Data, count, seed).Select((request, index) => new TableSubmission
    {
        Participant = FormattableString.Invariant($"{seed}-{index:000000}"),
        Entity = new SubmittingEntity { Option = request.Participant.Option },
        Request = request,
        Charges = new(Dollars.Of(((index * 7919L) % 90_000_000) / 100m)) { State = States[index % States.Length], Specialty = Specialties[index % Specialties.Length] },
    })];

    public static Dictionary<string, byte[]> Csv(IEnumerable<TableSubmission> participants) => Written(open => RequestTables.WriteCsv(participants, open));

    public static Dictionary<string, byte[]> Parquet(IEnumerable<TableSubmission> participants) => Written(open => NationTables.WriteParquet(participants, open));

    public static Partition Partition(IReadOnlyDictionary<string, byte[]> files)
    {
        PartitionImport import = Nation.Partition.Read(Files(files), CmsTables.For);
        Assert.Empty(import.Problems);
        return import.Partition!;
    }

    public static Partition Partition(IEnumerable<TableSubmission> participants) => Partition(Csv(participants));

    public static IEnumerable<KeyValuePair<string, Func<Stream>>> Files(IReadOnlyDictionary<string, byte[]> files) =>
        files.Select(file => new KeyValuePair<string, Func<Stream>>(file.Key, () => new MemoryStream(file.Value)));

    public static byte[] Bytes(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.ToArray();
    }

    private static Dictionary<string, byte[]> Written(Action<Func<string, Stream>> write)
    {
        Dictionary<string, MemoryStream> files = [];
        write(name => files[name] = new MemoryStream());
        return files.ToDictionary(file => file.Key, file => file.Value.ToArray());
    }
}
