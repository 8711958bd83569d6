using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>A scorecard with the name of its submission, and what CMS published about it.</summary>
/// <param name="Name">The name that it is shown by, with the programme where a file has several.</param>
/// <param name="Place">The file that messages name, with the part of it that the scorecard is of.</param>
/// <param name="Scored">The scorecard and whom it is of.</param>
/// <param name="Published">What CMS published about the score; null if there is no file of it.</param>
/// <param name="Charges">What Medicare pays for the covered professional services, ; null if it is not known.</param>
internal sealed record NamedScorecard(string Name, string Place, ScoredSubmission Scored, PublishedScoresImport? Published, Dollars? Charges)
{
    private static readonly string[] Endings = [".json", ".xml", ".ndjson", ".xlsx"];

    /// <summary>The name as part of a file's name.</summary>
    public string Stem
    {
        get
        {
            string name = this.Name;
            foreach (string ending in Endings)
            {
                name = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name.Replace(ending + " (", "-(", StringComparison.OrdinalIgnoreCase);
            }

            return string.Concat(name.Where(sign => sign is not ('(' or ')')).Select(sign => sign is '/' or '\\' or ' ' || Path.GetInvalidFileNameChars().Contains(sign) ? '-' : sign));
        }
    }

    /// <summary>The payment adjustment; null if it is positive and the scaling factor is not known.</summary>
    public PaymentAdjustment? Adjustment => this.Scored.AdjustmentPercent is null ? null : this.Scored.Scorecard.PaymentAdjustment(this.Scored.ScalingFactor ?? 0m, this.Scored.AdditionalScalingFactor);

    /// <summary>What the adjustment makes of the charges; null if one of both is not known.</summary>
    public AdjustedPayment? Payment => this.Charges is { } charges && this.Adjustment is PaymentAdjustment adjustment ? AdjustedPayment.Of(charges, adjustment) : null;
}
