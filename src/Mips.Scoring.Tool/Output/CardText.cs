using System.Globalization;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>A scorecard as plain text: its name, the explanation, the payment adjustment as far as the scaling factor is known, what CMS published.</summary>
internal static class CardText
{
    private const string Cents = "+$#,##0.00;-$#,##0.00;$0.00";

    public static string Of(NamedScorecard card, ExplanationDepth depth) =>
        $"== {VisibleText.Of(card.Name)} ==\n{PlanningExplanation.Of(card.Scored.Scorecard, depth).ToText()}{Line(Adjustment(card))}{Published(card)}";

    /// <summary>The payment adjustment in one sentence; empty if neither a scaling factor nor charges add anything to the headline, and of a running year, which has a range.</summary>
    public static string Adjustment(NamedScorecard card) => RunningYear.RangeOf(card.Scored.Scorecard) is null && card is { Adjustment: PaymentAdjustment adjustment } && (card.Scored.ScalingFactor is not null || card.Charges is not null)
        ? $"Payment adjustment in {card.Scored.Scorecard.Law.PaymentYear}: {Percent(adjustment.Percent)} %{Factor(card, adjustment)}{Dollars(card)}"
        : string.Empty;

    /// <summary>Percent with sign and two decimals.</summary>
    public static string Percent(decimal percent) => percent.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>What an adjustment makes of the charges, in dollars and cents; empty if one of both is not known.</summary>
    public static string Difference(NamedScorecard card) => card.Payment is AdjustedPayment payment ? payment.Difference.ToString(Cents, CultureInfo.InvariantCulture) : string.Empty;

    private static string Line(string sentence) => sentence.Length > 0 ? $"\n{sentence}\n" : string.Empty;

    private static string Dollars(NamedScorecard card) => card.Payment is AdjustedPayment payment
        ? string.Create(CultureInfo.InvariantCulture, $": {Difference(card)} on ${payment.Paid:#,##0.00}")
        : string.Empty;

    // The factor scales positive adjustments only.
    private static string Factor(NamedScorecard card, in PaymentAdjustment adjustment) => adjustment.Band is AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional
        ? FormattableString.Invariant($" with a scaling factor of {card.Scored.ScalingFactor:0.####}") + Additional(card, adjustment)
        : string.Empty;

    // An additional factor that is not given is not known to be 0.
    private static string Additional(NamedScorecard card, in PaymentAdjustment adjustment) => adjustment.Band != AdjustmentBand.Exceptional ? string.Empty
        : card.Scored.AdditionalScalingFactor > 0m ? FormattableString.Invariant($" and an additional one of {card.Scored.AdditionalScalingFactor:0.####}")
        : ", without the additional adjustment for exceptional performance";

    private static string Published(NamedScorecard card) => card.Published is PublishedScoresImport published
        ? $"\nBeside what CMS published\n{Explanation.Of(PublishedComparison.Between(card.Scored.Scorecard, published.Scores)).ToText()}{VisibleText.Of(published.Description ?? string.Empty)}\n"
        : string.Empty;
}
