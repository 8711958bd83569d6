using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>A scorecard with the name of its submission, and what CMS published about it.</summary>
/// <param name="Name">The name that it is shown by, with the programme where a file has several.</param>
/// <param name="Place">The file that messages name, with the part of it that the scorecard is of.</param>
/// <param name="Scored">The scorecard and whom it is of.</param>
/// <param name="Published">What CMS published about the score; null if there is no file of it.</param>
/// <param name="Charges">What Medicare pays for the covered professional services; null if it is not known.</param>
internal sealed record NamedScorecard(string Name, string Place, ScoredSubmission Scored, PublishedScoresImport? Published, Dollars? Charges)
{
    /// <summary>The name as part of a file's name.</summary>
    public string Stem => FileStem.Of(this.Name);

    /// <summary>The payment adjustment; null if it is positive and the scaling factor is not known.</summary>
    public PaymentAdjustment? Adjustment => this.Scored.AdjustmentPercent is null ? null : this.Scored.Scorecard.PaymentAdjustment(this.Scored.ScalingFactor ?? 0m, this.Scored.AdditionalScalingFactor);

    /// <summary>What the adjustment makes of the charges; null if one of both is not known.</summary>
    public AdjustedPayment? Payment => this.Charges is { } charges && this.Adjustment is PaymentAdjustment adjustment ? AdjustedPayment.Of(charges, adjustment) : null;
}
