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

    /// <summary>Whether requests go to files only, so that a terminal has room to show how far the run is.</summary>
    public bool PrintsNothing { get; init; }

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
        Progress.While(console, inputs.HasFolder && (console.Width is null || this.PrintsNothing), Progress.Reading, progress =>
        {
            (int files, int requests) = (0, 0);
            foreach (InputSource source in inputs.All())
            {
                console.Stop.ThrowIfCancellationRequested();
                bool isRead = reader.Read(source, finding => this.Say(finding.ToString()), request =>
                {
                    this.Take(request, output);
                    progress(files, ++requests);
                });
                this.failed |= !isRead;
                progress(++files, requests);
            }
        });
        output.Complete();
        return this.failed || inputs.Failed || !this.any ? ExitCode.Input : this.said && warningsAsErrors ? ExitCode.Warnings : ExitCode.Scored;
    }

    private void Take(NamedRequest request, IRequestOutput output)
    {
        console.Stop.ThrowIfCancellationRequested();
        RequestTaken taken = output.Add(this.Identify(request));
        foreach (IGrouping<(bool IsLost, string Message), UnwrittenFact> cause in taken.Unwritten.GroupBy(fact => (fact.IsLost, fact.Message)))
        {
            this.Say($"{request.Name}: {(cause.Key.IsLost ? "not in the form" : "wanted by the form")}: {string.Join(", ", cause.Select(Place))}: {cause.Key.Message}");
        }

        if (taken.Refusal is not string refusal)
        {
            this.any = true;
            return;
        }

        this.Say($"{request.Name}: not written; {refusal}");
        this.failed = true;
    }

    // One cause is one line, whatever the number of rows.
    private static string Place(UnwrittenFact fact) => fact.Value is null ? fact.Path : $"{fact.Path} \"{fact.Value}\"";

    private void Say(string message)
    {
        console.Say(message);
        this.said = true;
    }
}
