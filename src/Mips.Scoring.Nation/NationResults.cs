using System.Globalization;
using System.Text;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using CsvHelper;
using CsvHelper.Configuration;
using Mips.Scoring.Batches;

namespace Mips.Scoring.Nation;

/// <summary>The results of a partition under a law, one row a participant, with the columns of <see cref="ResultColumns.All"/>. Made while they are written.</summary>
public sealed class NationResults
{
    private const int RowsOfChunk = 65_536;
    private readonly Partition partition;
    private readonly NamedLaw law;
    private readonly NationFactors? factors;
    private readonly BatchRow[] rows;
    private readonly ClinicianPayment[] payments;

    private NationResults(Partition partition, NamedLaw law, NationFactors? factors, BatchRow[] rows, ClinicianPayment[] payments)
    {
        this.partition = partition;
        this.law = law;
        this.factors = factors;
        this.rows = rows;
        this.payments = payments;
    }

    /// <summary>Scores a partition.</summary>
    /// <param name="partition">The partition.</param>
    /// <param name="law">The law of the year, or a changed one.</param>
    /// <param name="factors">The scaling factors of the whole nation under this law; null while they are not known.</param>
    /// <param name="threads">The most threads; null for all.</param>
    /// <returns>The results.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partition"/> or <paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentException">The law is that of another year or does not offer what was reported.</exception>
    public static NationResults Of(Partition partition, NamedLaw law, NationFactors? factors = null, int? threads = null)
    {
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(law);
        BatchRow[] rows = Scored.Rows(partition, law, factors, threads);
        return new(partition, law, factors, rows, factors is null ? [] : Scored.Payments(partition, law, factors, rows));
    }

    /// <summary>Writes CSV: UTF-8, commas, lines ended by <c>\r\n</c>. Texts that a spreadsheet would take for a formula get an apostrophe before them.</summary>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="headings">Whether the first line has the names of the columns: only the first of files that are put one after another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteCsv(Stream stream, CsvHeadings headings = CsvHeadings.Written)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StreamWriter text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        CsvConfiguration form = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        using CsvWriter csv = new(text, form, leaveOpen: true);
        if (headings == CsvHeadings.Written)
        {
            Record(csv, ResultColumns.All.Select(column => column.Name));
        }

        foreach (ResultRow row in this.Rows())
        {
            Record(csv, ResultColumns.All.Select(column => column.Csv(row)));
        }
    }

    /// <summary>Writes Parquet, a row group for each 65,536 participants.</summary>
    /// <param name="stream">Where to; it is not closed. One that cannot seek gets the file when it is complete.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteParquet(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ParquetFile.Write(stream, [.. ResultColumns.All.Select(column => column.ParquetField)], this.Rows().Chunk(RowsOfChunk), (group, chunk) =>
        {
            foreach (ResultColumn column in ResultColumns.All)
            {
                column.Write(group, chunk);
            }
        });
    }

    /// <summary>Writes a stream of Arrow IPC, a record batch for each 65,536 participants.</summary>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteArrow(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Schema schema = new(ResultColumns.All.Select(column => column.ArrowField), metadata: null);
        using ArrowStreamWriter writer = new(stream, schema, leaveOpen: true);
        writer.WriteStart();
        foreach (ResultRow[] chunk in this.Rows().Chunk(RowsOfChunk))
        {
            using RecordBatch batch = new(schema, ResultColumns.All.Select(column => column.ToArrow(chunk)), chunk.Length);
            writer.WriteRecordBatch(batch);
        }

        writer.WriteEnd();
    }

    private static void Record(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (string? field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }

    private IEnumerable<ResultRow> Rows()
    {
        for (int i = 0; i < this.rows.Length; i++)
        {
            yield return new(this.law, this.partition.Participants[i], this.rows[i], this.factors, this.factors is null ? default : this.payments[i]);
        }
    }
}

/// <summary>Whether CSV begins with the names of the columns.</summary>
public enum CsvHeadings
{
    /// <summary>It does.</summary>
    Written,

    /// <summary>It does not: the rows are put behind others.</summary>
    LeftOut,
}
