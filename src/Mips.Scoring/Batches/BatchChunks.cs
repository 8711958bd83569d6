namespace Mips.Scoring.Batches;

/// <summary>The chunks of a run. Each thread takes the next one until none is left; every clinician has a row of their own, so that no order matters.</summary>
internal sealed class BatchChunks(BatchScorer scorer, AdjustmentTable adjustments, Memory<BatchRow> rows, BatchLines? lines, int count, BatchRunOptions run)
{
    private const int Most = BatchScorer.AtOnce;
    private const int Least = 32;
    private const int PartsOfTheRest = 8;
    private readonly object progress = new();
    private int taken;
    private int done;

    /// <summary>How many threads have enough to do, at least 1.</summary>
    public int Threads { get; } = Math.Max(1, Math.Min(run.Threads ?? BatchRunOptions.AllThreads, count / Most));

    /// <summary>Scores chunks until none is left.</summary>
    public void Work()
    {
        BatchScratch? scratch = null;
        while (this.Take(out int start, out int length))
        {
            scratch ??= BatchScratch.Take();
            run.Cancellation.ThrowIfCancellationRequested();
            Span<BatchRow> room = rows.Span.Slice(start, length);
            if (lines is not null)
            {
                scorer.Score(start, length, room, scratch, adjustments, new BatchLinesTrace(lines));
            }
            else
            {
                scorer.Score(start, length, room, scratch, adjustments, default(NoBatchTrace));
            }

            this.Report(length);
        }

        if (scratch is not null)
        {
            BatchScratch.Return(scratch);
        }
    }

    // The fewer are left, the smaller the chunk: all threads end at about the same time.
    private bool Take(out int start, out int length)
    {
        do
        {
            start = Volatile.Read(ref this.taken);
            int left = count - start;
            length = Math.Min(left, Math.Min(Most, Math.Max(Least, left / PartsOfTheRest)));
        }
        while (length > 0 && Interlocked.CompareExchange(ref this.taken, start + length, start) != start);

        return length > 0;
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
