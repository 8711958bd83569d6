using System.IO.Pipelines;

namespace Mips.Scoring.Interop;

/// <summary>Waits for a whole file without blocking a thread, no further than one byte beyond the limit, so that a reader can say that it is too large.</summary>
internal static class AsyncInput
{
    private const int Chunk = 16 * 1024;

    public static async Task<TImport> Read<TImport>(Stream file, long mostBytes, Func<Stream, TImport> read, CancellationToken cancellation)
    {
        using MemoryStream whole = new();
        byte[] chunk = new byte[Chunk];
        int length = await Next(file, chunk, cancellation).ConfigureAwait(false);
        while (length > 0)
        {
            whole.Write(chunk, 0, length);
            length = whole.Length > mostBytes ? 0 : await Next(file, chunk, cancellation).ConfigureAwait(false);
        }

        whole.Position = 0;
        return read(whole);
    }

    public static async Task<TImport> Read<TImport>(PipeReader file, long mostBytes, Func<Stream, TImport> read, CancellationToken cancellation)
    {
        using Stream stream = file.AsStream(leaveOpen: true);
        return await Read(stream, mostBytes, read, cancellation).ConfigureAwait(false);
    }

#if NET
    private static ValueTask<int> Next(Stream file, byte[] chunk, CancellationToken cancellation) => file.ReadAsync(chunk.AsMemory(), cancellation);
#else
    private static Task<int> Next(Stream file, byte[] chunk, CancellationToken cancellation) => file.ReadAsync(chunk, 0, chunk.Length, cancellation);
#endif
}
