using System.Globalization;
using Mips.Scoring.Benchmarks.Batches;
using Mips.Scoring.Benchmarks.Population;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Nation;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Benchmarks.Files;

/// <summary>The generated nation of PY2024 as files, in memory.</summary>
internal static class NationFiles
{
    private static readonly string[] States = ["OH", "TX", "CA", "PR"];

    public static NamedLaw Law { get; } = NamedLaw.Of(Nations.Law);

    public static ImmutableArray<GroupKind> By { get; } = [GroupKind.PracticeSize, GroupKind.State];

    public static TableSubmission[] Participants(int count) => [.. NationalPopulation.Generate(Nations.Data, count, Nations.Seed).Zip(Nations.Charges(count), (request, cents) => (request, cents)).Select((one, index) => new TableSubmission
    {
        Participant = index.ToString("000000", CultureInfo.InvariantCulture),
        Entity = new SubmittingEntity { Option = one.request.Participant.Option },
        Request = one.request,
        Charges = new(Dollars.Of(one.cents / 100m)) { State = States[index % States.Length] },
    })];

    public static Dictionary<string, byte[]> Written(Action<Func<string, Stream>> write)
    {
        Dictionary<string, MemoryStream> files = [];
        write(name => files[name] = new MemoryStream());
        return files.ToDictionary(file => file.Key, file => file.Value.ToArray());
    }

    public static Partition Read(Dictionary<string, byte[]> files)
    {
        PartitionImport import = Partition.Read(files.Select(file => new KeyValuePair<string, Func<Stream>>(file.Key, () => new MemoryStream(file.Value))), CmsTables.For);
        return import.IsComplete ? import.Partition! : throw new InvalidOperationException(import.Problems[0].ToString());
    }

    /// <summary>What CMS's public use file of such a nation would say: a row for each participant.</summary>
    public static byte[] PublicUse(int rows)
    {
        using MemoryStream file = new();
        using (StreamWriter text = new(file))
        {
            PublicUseCsv.Write(text, NationalPopulation.Generate(Nations.Data, rows, Nations.Seed).Select(request => new ScoredSubmission(
                new ImportedSubmission { Program = "mips", Entity = new() { Option = request.Participant.Option }, Request = request }, Scorer.Score(request, Nations.Data), 0.2m)));
        }

        return file.ToArray();
    }
}
