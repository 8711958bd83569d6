using System.Globalization;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Interop;
using Mips.Scoring.Rules.Payment;
using Spectre.Console;

namespace Mips.Scoring.Samples;

/// <summary>Prints explained scorecards. The words are those of <see cref="Explanation"/>; a terminal gets the same lines with colours.</summary>
internal sealed class ScorecardPrinter(TextWriter output)
{
    public void Print(List<NamedScorecard> cards)
    {
        bool terminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        for (int i = 0; i < cards.Count; i++)
        {
            string text = (i == 0 ? string.Empty : "\n") + Text(cards[i]);
            if (terminal)
            {
                Colour(text);
            }
            else
            {
                output.Write(text);
            }
        }
    }

    /// <summary>A scorecard as text: its file, the explanation, the payment adjustment as far as the scaling factor is known.</summary>
    public static string Text(NamedScorecard card) =>
        $"== {card.Name} ==\n{Explanation.Of(card.Scored.Scorecard).ToText()}{Adjustment(card.Scored)}{Published(card)}";

    private static string Published(NamedScorecard card) => card.Published is PublishedScoresImport published
        ? $"\nBeside what CMS published\n{Explanation.Of(PublishedComparison.Between(card.Scored.Scorecard, published.Scores)).ToText()}{published.Description}\n"
        : string.Empty;

    private static string Adjustment(ScoredSubmission scored) => scored is { ScalingFactor: decimal factor, AdjustmentPercent: decimal percent }
        ? FormattableString.Invariant($"\nPayment adjustment in {scored.Scorecard.Law.PaymentYear}: {percent.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture)} %{Factor(scored.Scorecard, factor)}\n")
        : string.Empty;

    // The factor scales positive adjustments only.
    private static string Factor(Scorecard card, decimal factor) => card.PaymentAdjustment(0m).Band is AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional
        ? FormattableString.Invariant($" with a scaling factor of {factor:0.####}")
        : string.Empty;

    private static void Colour(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            string style = line.StartsWith("FINAL SCORE", StringComparison.Ordinal) ? "bold green"
                : line.StartsWith("==", StringComparison.Ordinal) ? "bold"
                : line.StartsWith('!') ? "yellow"
                : line.StartsWith("  ", StringComparison.Ordinal) ? "default"
                : "bold";
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[{style}]{line}[/]");
        }
    }
}
