using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Looks for everything that is wrong with submissions, or should be known about them, and prints nothing else.</summary>
internal sealed class CheckJob(ScoringChoices choices, ToolConsole console)
{
    private bool failed;
    private bool warned;

    /// <summary>Checks everything.</summary>
    /// <param name="output">Where the findings go.</param>
    /// <param name="warningsAsErrors">Whether a warning is an error.</param>
    /// <returns>The exit code.</returns>
    public int Run(IFindingOutput output, bool warningsAsErrors)
    {
        Inputs inputs = new(choices.Paths, console);
        SubmissionScorer scorer = new(choices);
        Progress.While(console, inputs.HasFolder && console.Width is null, Progress.Scoring, progress =>
        {
            (int files, int cards) = (0, 0);
            foreach (InputSource source in inputs.All())
            {
                ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
                this.failed |= !scorer.Score(source, findings.Add, card =>
                {
                    console.Stop.ThrowIfCancellationRequested();
                    findings.AddRange(Warnings(card));
                    progress(files, ++cards);
                });
                this.Add(source, findings.ToImmutable(), output);
                progress(++files, cards);
                console.Stop.ThrowIfCancellationRequested();
            }
        });
        output.Complete();
        return this.failed || inputs.Failed ? ExitCode.Input : this.warned && warningsAsErrors ? ExitCode.Warnings : ExitCode.Scored;
    }

    private void Add(InputSource source, ImmutableArray<Finding> findings, IFindingOutput output)
    {
        output.Add(source.Name, findings);
        this.failed |= findings.Any(finding => finding.IsError);
        this.warned |= !findings.IsEmpty;
    }

    // What was left out is among the findings of the file already.
    private static IEnumerable<Finding> Warnings(NamedScorecard card) =>
        card.Scored.Scorecard.Warnings.Where(warning => warning.Code != RequestProblemCode.LeftOut).Select(warning => Finding.Of(card.Place, warning));
}
