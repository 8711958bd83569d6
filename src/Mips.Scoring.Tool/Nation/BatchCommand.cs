using System.CommandLine;
using Mips.Scoring.Nation;
using Mips.Scoring.Tool.Commands;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Nation;

/// <summary><c>mips batch</c>: a filter over partitions: in comes a partition, out goes what it says. Keeps nothing.</summary>
internal static class BatchCommand
{
    public static Command In(ToolConsole console)
    {
        NationArguments nation = new();
        Option<string?> factors = new("--factors") { Description = "The scaling factors of the nation, as mips budget --json prints them: results get dollars, partial results winners and losers." };
        Option<BatchForm?> form = new("--form")
        {
            Description = $"What to write: {string.Join(", ", WordArgument.Words<BatchForm>())}. Default: partial, one line of JSON for each partition.",
            CustomParser = WordArgument.Parse<BatchForm>,
        };
        Option<string?> place = new("--out") { Description = "Write to this file instead of standard output; it is complete or absent." };
        place.Validators.Add(PathArgument.Check);
        factors.Validators.Add(PathArgument.Check);
        Command command = new("batch", "Score partitions of the nation: partial results to merge, or a row for each participant as CSV, Parquet or Arrow.") { factors, form, place };
        nation.AddTo(command);
        command.SetAction(result => NationRun.Guard(console, () =>
        {
            BatchForm asked = result.GetValue(form) ?? BatchForm.Partial;
            ImmutableArray<NationFactors>? known = result.GetValue(factors) is { } path ? NationRun.Factors(path) : null;
            Write(console, result.GetValue(place), stream =>
            {
                int written = 0;
                foreach (NationInput input in nation.Inputs(result, console))
                {
                    Partition partition = input is PartitionInput one ? one.Partition : throw new NationProblemException("mips batch takes partitions, not partial results; mips budget and mips reform merge those");
                    BatchOutput.Write(stream, asked, partition, nation.Laws(result, partition.Batch.PerformanceYear), known, nation.By(result), written++);
                    console.Stop.ThrowIfCancellationRequested();
                }
            });
        }));
        return command;
    }

    private static void Write(ToolConsole console, string? place, Action<Stream> write)
    {
        if (place is null)
        {
            Stream stream = console.Bytes ?? throw new NationProblemException("there is no standard output for bytes here: name a file with --out");
            UnwritableException.Guard("standard output", () => write(stream));
            return;
        }

        using AtomicFile file = AtomicFile.Create(place);
        file.Write(writer => write(writer.BaseStream));
        file.Commit();
    }
}
