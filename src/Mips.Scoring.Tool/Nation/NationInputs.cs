using System.Text;
using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Nation;
using Mips.Scoring.Tables;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Nation;

/// <summary>
/// Opens what a command line or standard input names, one after another: a folder of tables, a saved partition, or a file of partial results. Standard input is a saved
/// partition, or lines: each a path or a partial result.
/// </summary>
internal sealed class NationInputs(ToolConsole console, PlaceholderBenchmarks placeholders, Damaged damaged)
{
    private const byte FirstOfPartition = 0x89;
    private const string Standard = "-";
    private const char FirstOfPartial = '{';
    private static readonly string[] Endings = [RequestTables.CsvEnding, NationTables.ParquetEnding];

    public IEnumerable<NationInput> Open(ImmutableArray<string> paths) => paths.IsEmpty ? this.StandardInput() : paths.SelectMany(path => path == Standard ? this.StandardInput() : this.Open(path));

    private IEnumerable<NationInput> StandardInput()
    {
        BufferedStream input = new(console.Input);
        int first = input.ReadByte();
        if (first == FirstOfPartition)
        {
            using MemoryStream whole = new();
            whole.WriteByte(FirstOfPartition);
            input.CopyTo(whole);
            whole.Position = 0;
            yield return Load("standard input", whole);
            yield break;
        }

        using StreamReader rest = new(input, Encoding.UTF8);
        string? line = first < 0 ? null : Encoding.UTF8.GetString([(byte)first]) + rest.ReadLine();
        for (; line is not null; line = rest.ReadLine())
        {
            foreach (NationInput one in line.Trim() is not { Length: > 0 } text ? [] : text[0] == FirstOfPartial ? [new PartialInput("standard input", text)] : this.Open(text))
            {
                yield return one;
            }
        }
    }

    private IEnumerable<NationInput> Open(string path)
    {
        if (Directory.Exists(path))
        {
            return [new PartitionInput(path, this.Read(path))];
        }

        try
        {
            using FileStream file = File.OpenRead(path);
            int first = file.ReadByte();
            file.Position = 0;
            return first == FirstOfPartition ? [Load(path, file)] : [.. File.ReadLines(path).Where(line => line.Trim().Length > 0).Select(line => new PartialInput(path, line))];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new NationProblemException($"{path}: cannot be read: {refused.Message}");
        }
    }

    private static PartitionInput Load(string name, Stream saved)
    {
        try
        {
            return new(name, Partition.Load(saved, CmsTables.For));
        }
        catch (Exception refused) when (refused is SavedPartitionException or SavedBatchException)
        {
            throw new NationProblemException($"{name}: {refused.Message}");
        }
    }

    private Partition Read(string folder)
    {
        IEnumerable<KeyValuePair<string, Func<Stream>>> files = Directory.EnumerateFiles(folder)
            .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Order(StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create<string, Func<Stream>>(file, () => File.OpenRead(file)));
        PartitionImport import;
        try
        {
            import = Partition.Read(files, CmsTables.For, new() { Placeholders = placeholders });
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or UnknownPerformanceYearException)
        {
            throw new NationProblemException($"{folder}: cannot be read: {refused.Message}");
        }

        foreach (TableProblem problem in import.Problems)
        {
            console.Say(problem.ToString());
        }

        return import.Partition is not { } partition ? throw new NationProblemException($"{folder}: nobody in it can be scored")
            : import.IsComplete || damaged == Damaged.ScoredWithoutProblems ? partition
            : throw new NationProblemException($"{folder}: somebody in it cannot be scored, and a sum without them would be another sum; --leave-out scores the others");
    }
}
