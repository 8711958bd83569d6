

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>
/// Numerators of Promoting Interoperability measures whose denominator was not reported: a changed request has one patient of one, the best rate.
/// </summary>
internal static class AssumedRates
{
    // So large that one patient earns the fewest points that a numerator can earn.
    private const int LargeDenominator = 1_000_000;

    /// <summary>The changed request with the worst rate for each assumed denominator; null if none is assumed.</summary>
    public static ScoringRequest? Worst(ScoringRequest changed, ImmutableArray<SmallestChange> changes, ScoringRequest before)
    {
        ScoringRequest worst = changed;
        foreach (SmallestChange change in changes)
        {
            if (change.Fact == ChangedFact.Numerator && change.Index < changed.PromotingInteroperability.Length && !IsReported(before, change))
            {
                PromotingInteroperabilitySubmission row = worst.PromotingInteroperability[change.Index];
                worst = worst with { PromotingInteroperability = worst.PromotingInteroperability.SetItem(change.Index, row with { Measures = [.. row.Measures.Select(measure => measure.MeasureId == change.Id ? measure with { Denominator = LargeDenominator } : measure)] }) };
            }
        }

        return ReferenceEquals(worst, changed) ? null : worst;
    }

    private static bool IsReported(ScoringRequest before, SmallestChange change) =>
        change.Index < before.PromotingInteroperability.Length
        && before.PromotingInteroperability[change.Index].Measures.Any(measure => measure.MeasureId == change.Id && measure.Denominator >= change.To);
}
