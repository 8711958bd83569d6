using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Values;

namespace Mips.Scoring.Interop;

/// <summary>A scorecard with what identifies whom it is of.</summary>
/// <param name="Submission">The submission that was scored.</param>
/// <param name="Scorecard">Its scorecard.</param>
/// <param name="ScalingFactor">The scaling factor of positive payment adjustments; null if it is not known.</param>
/// <param name="AdditionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment.</param>
public sealed record ScoredSubmission(ImportedSubmission Submission, Scorecard Scorecard, decimal? ScalingFactor = null, decimal AdditionalScalingFactor = 0m)
{
    /// <summary>The payment adjustment in percent, two decimals; null if it is positive and the scaling factor is not known.</summary>
    public decimal? AdjustmentPercent => this.ScalingFactor is decimal factor
        ? this.Scorecard.PaymentAdjustment(factor, this.AdditionalScalingFactor).Percent
        : this.Scorecard.PaymentAdjustment(0m).Band is AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional
            ? null
            : this.Scorecard.PaymentAdjustment(0m).Percent;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ScoredSubmission), this.PrintMembers);
}
