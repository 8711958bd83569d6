namespace Mips.Scoring.Batches;

/// <summary>The chunks of a run. Each thread takes the next one until none is left; every clinician has a row of their own, so that no order matters.</summary>
internal sealed class BatchChunks(BatchScorer scorer, AdjustmentTable adjustments, Memory<BatchRow> rows, BatchLines? lines, int count, BatchRunOptions run)
{
    private const int Size = BatchScorer.AtOnce;
    private readonly object progress = new();
    private int taken = -1;
    private int done;

    public int Number => (count + Size - 1) / Size;

    /// <summary>Scores chunks until none is left.</summary>
    public void Work()
    {
        BatchScratch? scratch = null;
        while (Interlocked.Increment(ref this.taken) is int chunk && chunk < this.Number)
        {
            scratch ??= BatchScratch.Take();
            run.Cancellation.ThrowIfCancellationRequested();
            int start = chunk * Size;
            int length = Math.Min(Size, count - start);
            Span<BatchRow> room = rows.Span.Slice(start, length);
            if (lines is not null)
            {
                scorer.Score(start, room, scratch, adjustments, new BatchLinesTrace(lines));
            }
            else
            {
                scorer.Score(start, room, scratch, adjustments, default(NoBatchTrace));
            }

            this.Report(length);
        }

        if (scratch is not null)
        {
            BatchScratch.Return(scratch);
        }
    }

    private void Report(int length)
    {
        if (run.Progress is not { } listener)
        {
            return;
        }

        lock (this.progress)
        {
            this.done += length;
            listener.Report(this.done);
        }
    }
}
