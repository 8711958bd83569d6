using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Looks for everything that is wrong with submissions, or should be known about them, and prints nothing else.</summary>
internal sealed class CheckJob(ScoringChoices choices, ToolConsole console)
{
    /// <summary>Checks everything.</summary>
    /// <param name="output">Where the findings go.</param>
    /// <param name="warningsAsErrors">Whether a warning is an error.</param>
    /// <returns>The exit code.</returns>
    public int Run(IFindingOutput output, bool warningsAsErrors)
    {
        Inputs inputs = new(choices.Paths, console);
        SubmissionScorer scorer = new(choices);
        bool failed = false;
        bool warned = false;
        Progress.While(console, inputs.HasFolder && console.Width is null, progress =>
        {
            int files = 0;
            foreach (InputSource source in inputs.All())
            {
                console.Stop.ThrowIfCancellationRequested();
                ScoredFile file = scorer.Score(source);
                ImmutableArray<Finding> findings = [.. file.Findings, .. file.Cards.SelectMany(card => Warnings(source, card))];
                output.Add(source.Name, findings);
                failed |= file.Failed || findings.Any(finding => finding.IsError);
                warned |= !findings.IsEmpty;
                progress(++files);
            }
        });
        output.Complete();
        return failed || inputs.Failed ? ExitCode.Input : warned && warningsAsErrors ? ExitCode.Warnings : ExitCode.Scored;
    }

    // What was left out is among the findings of the file already.
    private static IEnumerable<Finding> Warnings(InputSource source, NamedScorecard card) =>
        card.Scored.Scorecard.Warnings.Where(warning => warning.Code != RequestProblemCode.LeftOut).Select(warning => Finding.Of(source.Place, warning));
}
