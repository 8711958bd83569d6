using System.Text;
using Mips.Scoring.Nation;

namespace Mips.Scoring.Tool.Nation;

/// <summary>The forms of what a partition says.</summary>
internal enum BatchForm
{
    /// <summary>A partial result, one line of JSON.</summary>
    Partial,

    /// <summary>A row for each participant, CSV.</summary>
    Csv,

    /// <summary>A row for each participant, Parquet.</summary>
    Parquet,

    /// <summary>A row for each participant, a stream of Arrow IPC.</summary>
    Arrow,

    /// <summary>The partition itself, resolved.</summary>
    Partition,
}

/// <summary>Writes what a partition says.</summary>
internal static class BatchOutput
{
    public static void Write(
        Stream stream, BatchForm form, Partition partition, ImmutableArray<NamedLaw> laws, ImmutableArray<NationFactors>? factors, ImmutableArray<GroupKind> by, int written)
    {
        switch (form)
        {
            case BatchForm.Partial:
                string line = factors is { } known ? NationReform.Of(partition, laws, known, by).ToJson() : NationScores.Of(partition, laws, by).ToJson();
                stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
                return;
            case BatchForm.Csv:
                foreach (NamedLaw law in laws)
                {
                    Results(partition, law, factors).WriteCsv(stream, written == 0 && law == laws[0] ? CsvHeadings.Written : CsvHeadings.LeftOut);
                }

                return;
            default:
                RequireOne(written == 0 && (laws.Length == 1 || form == BatchForm.Partition));
                WriteOne(stream, form, partition, laws[0], factors);
                return;
        }
    }

    private static void WriteOne(Stream stream, BatchForm form, Partition partition, NamedLaw law, ImmutableArray<NationFactors>? factors)
    {
        switch (form)
        {
            case BatchForm.Partition:
                partition.Save(stream);
                return;
            case BatchForm.Arrow:
                Results(partition, law, factors).WriteArrow(stream);
                return;
            default:
                Results(partition, law, factors).WriteParquet(stream);
                return;
        }
    }

    private static NationResults Results(Partition partition, NamedLaw law, ImmutableArray<NationFactors>? factors) => NationResults.Of(
        partition,
        law,
        factors is { } known ? known.FirstOrDefault(one => one.Law == law.Name) ?? throw new NationProblemException($"there are no scaling factors of the law {law.Name}") : null);

    private static void RequireOne(bool one)
    {
        if (!one)
        {
            throw new NationProblemException("one file of this form holds one partition under one law: run mips batch once for each");
        }
    }
}
