using Mips.Scoring.Values;

namespace Mips.Scoring.Batches;

/// <summary>How a batch is scored: threads, scaling factors, cancellation and progress.</summary>
public sealed record BatchRunOptions
{
    internal const int AllThreads = 256;

    /// <summary>The most threads, at least 1; null for as many as the thread pool gives. A batch has a thread for each 256 clinicians at most.</summary>
    public int? Threads { get; init; }

    /// <summary>The scaling factor of positive adjustments, 0 to 3. 0 (default) while it is not known: see <see cref="Batch.Adjust"/>.</summary>
    public decimal ScalingFactor { get; init; }

    /// <summary>Through PY2022: the scaling factor of the additional adjustment, 0 to 1.</summary>
    public decimal AdditionalScalingFactor { get; init; }

    /// <summary>Ends the run before the next chunk, which is one of at most 256 clinicians.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Told how many clinicians are scored, after each chunk, in rising order, on the threads of the run; null for nobody.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(BatchRunOptions), this.PrintMembers);
}
