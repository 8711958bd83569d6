using System.Globalization;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;
using Spectre.Console;

namespace Mips.Scoring.Tool.Output;

/// <summary>One line for each scorecard of a folder, on standard output, as it comes; of a running year the range of final scores in which it will end. The name is last, because its width is not known before.</summary>
internal sealed class PrintedSummary(ToolConsole console) : IScorecardOutput
{
    private const string Unknown = "positive";
    private const string Open = "open";
    private bool any;
    private bool hasDollars;

    public void Add(NamedScorecard card)
    {
        Scorecard scorecard = card.Scored.Scorecard;
        ScoreRange? range = RunningYear.RangeOf(scorecard);
        if (!this.any)
        {
            this.any = true;
            this.hasDollars = card.Charges is not null;
            this.Write(Styles.Title, "Year", "Final score", "Adjustment", this.hasDollars ? "Dollars" : null, "Weights", "File");
        }

        this.Write(
            range is null ? Styles.Of(scorecard) : Style.Plain,
            scorecard.Law.PerformanceYear.ToString(CultureInfo.InvariantCulture),
            range?.ToString() ?? scorecard.FinalScore.ToString("0.00", CultureInfo.InvariantCulture),
            range is not null ? Open : card.Adjustment is { } adjustment ? CardText.Percent(adjustment.Percent) : Unknown,
            !this.hasDollars ? null : range is null ? CardText.Difference(card) : string.Empty,
            scorecard.Weights.ToString(),
            card.Name);
    }

    public void Complete()
    {
        // Each line is printed as it comes.
    }

    public void Dispose()
    {
        // The console is not ours.
    }

    private void Write(Style style, string year, string score, string adjustment, string? dollars, string weights, string name)
    {
        string result = $"{score,15}   {adjustment,10}   {(dollars is null ? string.Empty : $"{dollars,14}   ")}";
        string before = $"{year,4}   ";
        string after = $"{weights,-12}   ";
        Screen line = new(console.Width ?? int.MaxValue, console.Colours);
        line.Line((before, null), (result, style), (after + Fitting(name, line.Width - before.Length - result.Length - after.Length), null));
        console.Output.Write(line.ToString());
    }

    // The end of a path says more than its beginning.
    private static string Fitting(string name, int room) => name.Length <= room || room < 2 ? name : "…" + name[^(room - 1)..];
}
