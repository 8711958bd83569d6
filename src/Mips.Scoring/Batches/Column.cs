namespace Mips.Scoring.Batches;

/// <summary>Rows that are added one by one and copied once: they lie in pieces, so that none is copied while others come.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed class Column<TRow>
    where TRow : struct
{
    private const int FirstPiece = 16;
    private const int LargestPiece = 512;
    private readonly List<TRow[]> full = [];
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

    /// <summary>All rows so far, with room for more behind them.</summary>
    public TRow[] ToArray(int more = 0)
    {
        TRow[] rows = new TRow[this.Count + more];
        int at = 0;
        foreach (TRow[] other in this.full)
        {
            other.CopyTo(rows, at);
            at += other.Length;
        }

        Array.Copy(this.piece, 0, rows, at, this.used);
        return rows;
    }

    private void StartPiece()
    {
        if (this.used > 0)
        {
            this.full.Add(this.piece);
            this.before += this.used;
        }

        this.piece = new TRow[Math.Min(LargestPiece, Math.Max(FirstPiece, this.Count))];
        this.used = 0;
    }
}
