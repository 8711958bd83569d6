using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Batches;

/// <summary>The payment adjustments that a batch was scored with last, so that the next score allocates nothing. Safe for concurrent use.</summary>
internal sealed class AdjustmentMemo
{
    private AdjustmentTable? last;

    public AdjustmentTable For(PaymentRules rules, decimal factor, decimal additional)
    {
        AdjustmentTable? table = Volatile.Read(ref this.last);
        if (table is null || !table.IsFor(rules, factor, additional))
        {
            table = new AdjustmentTable(rules, factor, additional);
            Volatile.Write(ref this.last, table);
        }

        return table;
    }
}
