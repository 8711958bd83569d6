namespace Mips.Scoring.Batches;

/// <summary>A batch as bytes.</summary>
internal static class SavedBatch
{
    public static void Save(Batch batch, Stream stream)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        RequireLittleEndian();
        if (batch.Columns.Entities.Length > 0)
        {
            throw new NotSupportedException("The batch has an APM Entity with the scorecards of its clinicians. They are averaged anew under each law and are no columns; build such a batch from its requests.");
        }

        new SavedBatchWriter(stream).Write(batch);
    }

    public static Batch Load(Stream saved, ReferenceData data)
    {
        _ = saved ?? throw new ArgumentNullException(nameof(saved));
        _ = data ?? throw new ArgumentNullException(nameof(data));
        RequireLittleEndian();
        if (saved.CanSeek)
        {
            return Read(saved, data);
        }

        // How much comes is known only when it has come.
        using MemoryStream whole = new();
        saved.CopyTo(whole);
        whole.Position = 0;
        return Read(whole, data);
    }

    // Columns are read as they lie in memory.
    private static void RequireLittleEndian()
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Batches are saved and loaded on little-endian machines.");
        }
    }

    private static Batch Read(Stream saved, ReferenceData data)
    {
        try
        {
            return new SavedBatchReader(saved).Read(data);
        }
        catch (ArgumentException number)
        {
            // A decimal with bits that no number has.
            throw new SavedBatchException(SavedBatchProblem.Damaged, "The saved batch is damaged. A number in it is none.", number);
        }
    }
}
