using System.Buffers;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace Mips.Scoring.Batches;

/// <summary>Rows that are added one by one and copied once: they lie in lent pieces, so that none is copied while others come, and nothing is allocated but the array of all.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed class Column<TRow>
    where TRow : struct
{
    private const int FirstPiece = 16;
    private const int LargestPiece = 8192;
    private readonly List<TRow[]> full = [];
    private TRow[] settled = [];
    private int settledRows;
    private TRow[] piece = [];
    private int used;
    private int before;

    public int Count => this.before + this.used;

    public void Add(in TRow row)
    {
        if (this.used == this.piece.Length)
        {
            this.StartPiece();
        }

        this.piece[this.used++] = row;
    }

    /// <summary>Adds a row.</summary>
    /// <returns>Its place.</returns>
    public int Put(in TRow row)
    {
        this.Add(row);
        return this.Count - 1;
    }

    /// <summary>All rows so far, with room for more behind them. The rows of the array stay what they are; what is added later comes with the next one.</summary>
    public TRow[] ToArray(int more = 0)
    {
        TRow[] rows = Room(this.Count + more);
        Array.Copy(this.settled, rows, this.settledRows);
        int at = this.settledRows;
        foreach (TRow[] other in this.full)
        {
            other.CopyTo(rows, at);
            at += other.Length;
            GiveBack(other);
        }

        Array.Copy(this.piece, 0, rows, at, this.used);
        GiveBack(this.piece);
        this.full.Clear();
        (this.settled, this.settledRows) = (rows, this.Count);
        (this.piece, this.used, this.before) = ([], 0, this.settledRows);
        return rows;
    }

    private void StartPiece()
    {
        if (this.used > 0)
        {
            this.full.Add(this.piece);
            this.before += this.used;
        }

        this.piece = ArrayPool<TRow>.Shared.Rent(Math.Min(LargestPiece, Math.Max(FirstPiece, this.Count)));
        this.used = 0;
    }

#if NET
    private static TRow[] Room(int count) => GC.AllocateUninitializedArray<TRow>(count);

    private static void GiveBack(TRow[] piece) => ArrayPool<TRow>.Shared.Return(piece, RuntimeHelpers.IsReferenceOrContainsReferences<TRow>());
#else
    private static TRow[] Room(int count) => new TRow[count];

    private static void GiveBack(TRow[] piece) => ArrayPool<TRow>.Shared.Return(piece, clearArray: true);
#endif
}
