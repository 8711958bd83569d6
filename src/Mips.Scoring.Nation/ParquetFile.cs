using Parquet;
using Parquet.Schema;

namespace Mips.Scoring.Nation;

/// <summary>Writes Parquet group by group.</summary>
internal static class ParquetFile
{
    private static readonly ParquetOptions Form = new() { CompressionMethod = CompressionMethod.Snappy };

    public static void Write<TChunk>(Stream stream, Field[] fields, IEnumerable<TChunk> chunks, Action<ParquetRowGroupWriter, TChunk> write)
    {
        if (!stream.CanSeek)
        {
            // The form ends with places in the file, which a pipe does not know.
            using MemoryStream whole = new();
            Write(whole, fields, chunks, write);
            whole.WriteTo(stream);
            return;
        }

        ParquetWriter writer = ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, Form).GetAwaiter().GetResult();
        try
        {
            foreach (TChunk chunk in chunks)
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                write(group, chunk);
            }
        }
        finally
        {
            ParquetTexts.Wait(writer.DisposeAsync());
        }
    }
}
