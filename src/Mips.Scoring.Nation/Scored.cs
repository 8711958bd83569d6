using Mips.Scoring.Batches;

namespace Mips.Scoring.Nation;

/// <summary>A partition scored under a law.</summary>
internal static class Scored
{
    public static BatchRow[] Rows(Partition partition, NamedLaw law, NationFactors? factors, int? threads)
    {
        BatchRow[] rows = new BatchRow[partition.Batch.Count];
        partition.Batch.Score(law.Law, rows, new BatchRunOptions
        {
            Threads = threads,
            ScalingFactor = factors?.ScalingFactor ?? 0m,
            AdditionalScalingFactor = factors?.AdditionalScalingFactor ?? 0m,
        });
        return rows;
    }

    public static ClinicianPayment[] Payments(Partition partition, NamedLaw law, NationFactors factors, BatchRow[] rows)
    {
        ClinicianPayment[] payments = new ClinicianPayment[rows.Length];
        NationalBudget.Pay(rows, [.. partition.Participants.Select(participant => participant.AllowedChargesInCents)], factors.ToFactors(), law.Law, payments);
        return payments;
    }
}
