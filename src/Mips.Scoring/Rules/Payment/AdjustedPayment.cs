using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Payment;

/// <summary>What Medicare Part B pays for covered professional services after the adjustment: § 414.1405(e).</summary>
/// <param name="Paid">The amount otherwise paid.</param>
/// <param name="Difference">What the adjustment adds or takes away, rounded half away from zero to cents.</param>
/// <param name="Citation">The paragraph.</param>
public readonly record struct AdjustedPayment(Dollars Paid, Dollars Difference, Citation Citation)
{
    private static readonly Citation Paragraph = Citation.Cfr("414.1405(e)");

    /// <summary>The adjusted amount.</summary>
    public Dollars Amount => this.Paid + this.Difference;

    /// <summary>Applies an adjustment to an amount.</summary>
    /// <param name="paid">The amount otherwise paid, at least $0.</param>
    /// <param name="adjustment">The payment adjustment; its percentage with two places is applied.</param>
    /// <returns>The adjusted payment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static AdjustedPayment Of(Dollars paid, in PaymentAdjustment adjustment) => paid < Dollars.Zero
        ? throw new ArgumentOutOfRangeException(nameof(paid), paid, "A payment is at least 0.")
        : new(paid, paid.Percent(adjustment.Percent).ToCents(), Paragraph);
}
