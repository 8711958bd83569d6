using Mips.Scoring.Answers.Glances;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Batches;

/// <summary>The rows of a batch at a glance.</summary>
public static class BatchGlance
{
    private const BatchDispositions Submitted = BatchDispositions.QualitySubmitted | BatchDispositions.ImprovementActivitiesSubmitted | BatchDispositions.PromotingInteroperabilitySubmitted;

    /// <summary>Counts the rows of a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="rows">Its rows, with the adjustments of known scaling factors (<see cref="Batch.Adjust"/>).</param>
    /// <param name="practiceSizes">The number of clinicians of each one's practice, at least 1, which a batch does not keep; empty if they are not known.</param>
    /// <param name="allowedChargesInCents">The allowed charges of each clinician in cents, at least 0; empty if they are not known.</param>
    /// <returns>The counts, which can be added to those of other batches of the year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not as many rows, sizes or amounts as clinicians in the batch.</exception>
    public static GlanceCounts Count(Batch batch, ReadOnlySpan<BatchRow> rows, ReadOnlySpan<int> practiceSizes = default, ReadOnlySpan<long> allowedChargesInCents = default)
    {
        _ = batch ?? throw new ArgumentNullException(nameof(batch));
        Require(batch, rows.Length, nameof(rows));
        Require(batch, practiceSizes.IsEmpty ? batch.Count : practiceSizes.Length, nameof(practiceSizes));
        Require(batch, allowedChargesInCents.IsEmpty ? batch.Count : allowedChargesInCents.Length, nameof(allowedChargesInCents));
        GlanceCounts counts = new(batch.PerformanceYear);
        for (int i = 0; i < rows.Length; i++)
        {
            counts.Add(Facts(batch.StatusesOf(i), rows[i]) with
            {
                PracticeSize = practiceSizes.IsEmpty ? null : practiceSizes[i],
                AllowedChargesInCents = allowedChargesInCents.IsEmpty ? null : allowedChargesInCents[i],
            });
        }

        return counts;
    }

    private static GlanceFacts Facts(Participant participant, in BatchRow row) => new()
    {
        FinalScore = row.FinalScore,
        Quality = IsScored(row, PerformanceCategory.Quality) ? row.Quality ?? Percent.Zero : null,
        Cost = IsScored(row, PerformanceCategory.Cost) ? row.Cost ?? Percent.Zero : null,
        ImprovementActivities = IsScored(row, PerformanceCategory.ImprovementActivities) ? row.ImprovementActivities : null,
        PromotingInteroperability = IsScored(row, PerformanceCategory.PromotingInteroperability) ? row.PromotingInteroperability : null,
        DataSubmitted = (row.Dispositions & Submitted) != 0,
        Band = row.Band,
        AdjustmentPercent = row.Adjustment,
        Reporting = row.ReportingOption,
        Participation = participant.Option,
        Statuses = GlanceFacts.StatusesOf(participant),
    };

    private static bool IsScored(in BatchRow row, PerformanceCategory category) =>
        row.StateOf(category) is CategoryWeightState.Scored or CategoryWeightState.NothingSubmitted or CategoryWeightState.RestoredBySubmission;

    private static void Require(Batch batch, int length, string name)
    {
        if (length != batch.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {length} {name} and {batch.Count} clinicians in the batch."), name);
        }
    }
}
