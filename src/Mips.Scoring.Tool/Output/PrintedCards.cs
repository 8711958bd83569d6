using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Explained scorecards on standard output: tables that fit a terminal, or aligned text of one line for each row in a pipe.</summary>
internal sealed class PrintedCards(ToolConsole console, ExplanationDepth depth) : IScorecardOutput
{
    private bool any;

    public void Add(NamedScorecard card)
    {
        console.Output.Write((this.any ? "\n" : string.Empty) + (console.Width is int width ? CardScreen.Of(card, depth, width, console.Colours) : CardText.Of(card, depth)));
        this.any = true;
    }

    public void Complete()
    {
        // Each scorecard is printed as it comes.
    }

    public void Dispose()
    {
        // The console is not ours.
    }
}
