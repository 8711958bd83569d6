using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Mips.Scoring.ReaderFuzzing.Guidance;

/// <summary>Counts, for each branch of the instrumented readers, how often the last file took it, and knows which counts have been seen before.</summary>
internal sealed unsafe class BranchMap : IDisposable
{
    private const int Size = 1 << 16;

    private readonly byte* counts = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] seen = new byte[Size];

    public BranchMap() => Trace.SharedMem = this.counts;

    /// <summary>How many branches were ever taken.</summary>
    public int Branches => this.seen.Count(static counts => counts != 0);

    /// <summary>Forgets every file, before another reader.</summary>
    public void ForgetAll() => Array.Clear(this.seen);

    /// <summary>Forgets the last file.</summary>
    public void Clear()
    {
        new Span<byte>(this.counts, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the last file took a branch that no file before it took, or took one much more often.</summary>
    public bool IsNew()
    {
        bool isNew = false;
        for (int i = 0; i < Size; i++)
        {
            byte size = SizeOf(this.counts[i]);
            if ((size & ~this.seen[i]) != 0)
            {
                this.seen[i] |= size;
                isNew = true;
            }
        }

        return isNew;
    }

    public void Dispose() => NativeMemory.Free(this.counts);

    // One bit for 1, 2, 3, to 7, to 15, to 31, to 127 and more: loops that run once more are no news.
    private static byte SizeOf(byte count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
