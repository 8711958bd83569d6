using Mips.Scoring.Rules.Payment;
using Spectre.Console;

namespace Mips.Scoring.Tool.Consoles;

/// <summary>What colours mean: green is a positive adjustment, red a negative one, yellow something to know, grey where it is written.</summary>
internal static class Styles
{
    public static readonly Style Title = new(decoration: Decoration.Bold);
    public static readonly Style Note = new(Color.Yellow);
    public static readonly Style Source = new(Color.Grey);
    private static readonly Style Positive = new(Color.Green, decoration: Decoration.Bold);
    private static readonly Style Negative = new(Color.Red, decoration: Decoration.Bold);

    /// <summary>The style of a final score.</summary>
    public static Style Of(Scorecard card) => card.PaymentAdjustment(0m).Band switch
    {
        AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional => Positive,
        AdjustmentBand.AtThreshold => Title,
        _ => Negative,
    };
}
