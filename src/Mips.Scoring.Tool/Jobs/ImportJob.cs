using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Writes what files submit as requests, without scoring them.</summary>
internal sealed class ImportJob(ScoringChoices choices, ToolConsole console)
{
    private bool failed;
    private bool any;

    /// <summary>Reads everything.</summary>
    /// <param name="output">Where the requests go.</param>
    /// <returns>The exit code.</returns>
    public int Run(IRequestOutput output)
    {
        Inputs inputs = new(choices.Paths, console);
        SubmissionScorer reader = new(choices);
        foreach (InputSource source in inputs.All())
        {
            console.Stop.ThrowIfCancellationRequested();
            this.failed |= !reader.Read(source, finding => console.Say(finding.ToString()), request => this.Take(request, output));
        }

        output.Complete();
        return this.failed || inputs.Failed || !this.any ? ExitCode.Input : ExitCode.Scored;
    }

    private void Take(NamedRequest request, IRequestOutput output)
    {
        console.Stop.ThrowIfCancellationRequested();
        if (output.Add(request) is not string refusal)
        {
            this.any = true;
            return;
        }

        console.Say($"{request.Name}: not written; {refusal}");
        this.failed = true;
    }
}
