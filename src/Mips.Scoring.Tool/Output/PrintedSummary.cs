using System.Globalization;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>One line for each scorecard of a folder, on standard output, as it comes. The name is last, because its width is not known before.</summary>
internal sealed class PrintedSummary(ToolConsole console) : IScorecardOutput
{
    private const string Unknown = "positive";
    private bool any;

    public void Add(NamedScorecard card)
    {
        Scorecard scorecard = card.Scored.Scorecard;
        if (!this.any)
        {
            this.any = true;
            this.Line("Year", "Final score", "Adjustment", card.Charges is null ? null : "Dollars", "Weights", "File");
        }

        this.Line(
            scorecard.Law.PerformanceYear.ToString(CultureInfo.InvariantCulture),
            scorecard.FinalScore.ToString("0.00", CultureInfo.InvariantCulture),
            card.Adjustment is { } adjustment ? CardText.Percent(adjustment.Percent) : Unknown,
            card.Charges is null ? null : CardText.Difference(card),
            scorecard.Weights.ToString(),
            VisibleText.Of(card.Name));
    }

    public void Complete()
    {
        // Each line is printed as it comes.
    }

    public void Dispose()
    {
        // The console is not ours.
    }

    private void Line(string year, string score, string adjustment, string? dollars, string weights, string name) =>
        console.Output.WriteLine($"{year,4}   {score,11}   {adjustment,10}   {(dollars is null ? string.Empty : $"{dollars,14}   ")}{weights,-12}   {name}");
}
