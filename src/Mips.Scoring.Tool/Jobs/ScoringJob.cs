using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Scores what a command line names, one file after the other, and hands each scorecard on: nothing is kept of a file when the next one is read.</summary>
internal sealed class ScoringJob(ScoringChoices choices, ToolConsole console)
{
    private int files;
    private int cards;
    private int unscored;
    private bool failed;
    private bool warned;

    /// <summary>Whether scorecards go to files only, so that a terminal has room to show how far the run is.</summary>
    public bool PrintsNothing { get; init; }

    /// <summary>Scores everything.</summary>
    /// <param name="output">Where the scorecards go.</param>
    /// <param name="warningsAsErrors">Whether anything that is said about a scored file is an error.</param>
    /// <returns>The exit code.</returns>
    public int Run(IScorecardOutput output, bool warningsAsErrors)
    {
        Inputs inputs = new(choices.Paths, console);
        SubmissionScorer scorer = new(choices);
        Progress.While(console, inputs.HasFolder && (console.Width is null || this.PrintsNothing), Progress.Scoring, progress =>
        {
            foreach (InputSource source in inputs.All())
            {
                console.Stop.ThrowIfCancellationRequested();
                int before = this.cards;
                this.failed |= !scorer.Score(source, this.Say, card => this.Take(card, output, warningsAsErrors, progress));
                this.files++;
                this.unscored += this.cards == before ? 1 : 0;
                progress(this.files, this.cards);
            }
        });
        output.Complete();
        if (inputs.HasFolder && this.unscored > 0)
        {
            console.Say($"{this.unscored} of {this.files} files not scored; the reasons are above");
        }

        return this.failed || inputs.Failed ? ExitCode.Input : warningsAsErrors && this.warned ? ExitCode.Warnings : ExitCode.Scored;
    }

    private void Say(Finding finding)
    {
        console.Say(finding.ToString());
        this.warned = true;
    }

    private void Take(NamedScorecard card, IScorecardOutput output, bool warningsAsErrors, Action<int, int> progress)
    {
        console.Stop.ThrowIfCancellationRequested();
        output.Add(card);
        this.warned |= warningsAsErrors && !card.Scored.Scorecard.Warnings.IsEmpty;
        progress(this.files, ++this.cards);
    }
}
