using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Batches;

/// <summary>What a batch keeps from one score to the next, so that the next allocates nothing. Safe for concurrent use; holds no result.</summary>
internal sealed class BatchRoom
{
    private AdjustmentTable? adjustments;
    private BatchScratch? idle;

    /// <summary>The idle room. One thread at a time has it; another one makes its own.</summary>
    public BatchScratch Take() => Interlocked.Exchange(ref this.idle, null) ?? new BatchScratch();

    public void Return(BatchScratch scratch) => Volatile.Write(ref this.idle, scratch);

    public AdjustmentTable AdjustmentsFor(PaymentRules rules, decimal factor, decimal additional)
    {
        AdjustmentTable? table = Volatile.Read(ref this.adjustments);
        if (table is null || !table.IsFor(rules, factor, additional))
        {
            table = new AdjustmentTable(rules, factor, additional);
            Volatile.Write(ref this.adjustments, table);
        }

        return table;
    }
}
