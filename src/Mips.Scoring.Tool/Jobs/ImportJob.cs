using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Writes what files submit in another form, without scoring it.</summary>
internal sealed class ImportJob(ScoringChoices choices, ToolConsole console)
{
    private bool failed;
    private bool said;
    private bool any;

    /// <summary>Gives a request the identifiers that its file does not say.</summary>
    public required Func<NamedRequest, NamedRequest> Identify { get; init; }

    /// <summary>Reads everything.</summary>
    /// <param name="output">Where the requests go.</param>
    /// <param name="warningsAsErrors">Whether to end with <see cref="ExitCode.Warnings"/> if anything is said.</param>
    /// <returns>The exit code.</returns>
    public int Run(IRequestOutput output, bool warningsAsErrors)
    {
        Inputs inputs = new(choices.Paths, console);
        SubmissionScorer reader = new(choices);
        foreach (InputSource source in inputs.All())
        {
            console.Stop.ThrowIfCancellationRequested();
            bool isRead = reader.Read(source, finding => this.Say(finding.ToString()), request => this.Take(request, output));
            this.failed |= !isRead;
        }

        output.Complete();
        return this.failed || inputs.Failed || !this.any ? ExitCode.Input : this.said && warningsAsErrors ? ExitCode.Warnings : ExitCode.Scored;
    }

    private void Take(NamedRequest request, IRequestOutput output)
    {
        console.Stop.ThrowIfCancellationRequested();
        RequestTaken taken = output.Add(this.Identify(request));
        foreach (UnwrittenFact fact in taken.Unwritten)
        {
            this.Say($"{request.Name}: {(fact.IsLost ? "not in the form" : "wanted by the form")}: {fact}");
        }

        if (taken.Refusal is not string refusal)
        {
            this.any = true;
            return;
        }

        this.Say($"{request.Name}: not written; {refusal}");
        this.failed = true;
    }

    private void Say(string message)
    {
        console.Say(message);
        this.said = true;
    }
}
