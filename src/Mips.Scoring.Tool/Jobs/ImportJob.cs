using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Writes what files submit as requests, without scoring them.</summary>
internal sealed class ImportJob(ScoringChoices choices, ToolConsole console)
{
    private bool failed;

    /// <summary>Reads everything.</summary>
    /// <param name="place">The file to write; null for standard output.</param>
    /// <returns>The exit code.</returns>
    public int Run(string? place)
    {
        Inputs inputs = new(choices.Paths, console);
        using AtomicFile? file = place is null ? null : AtomicFile.Create(place);
        using JsonObjects<ScoringRequest> requests = new(file?.Writer ?? console.Output, static (json, request) => ScoringRequestJson.Write(request, json));
        SubmissionScorer reader = new(choices);
        foreach (InputSource source in inputs.All())
        {
            console.Stop.ThrowIfCancellationRequested();
            ReadFile read = reader.Read(source);
            foreach (Finding finding in read.Findings)
            {
                console.Say(finding.ToString());
            }

            this.failed |= read.Failed;
            foreach (ScoringRequest request in read.Requests)
            {
                UnwritableException.Guard(place ?? "standard output", () => requests.Add(request));
            }
        }

        UnwritableException.Guard(place ?? "standard output", requests.Complete);
        if (requests.Any)
        {
            file?.Commit();
        }

        return this.failed || inputs.Failed || !requests.Any ? ExitCode.Input : ExitCode.Scored;
    }
}

/// <summary>What was read of one file.</summary>
/// <param name="Requests">A request for each programme.</param>
/// <param name="Findings">Everything that there is to say.</param>
/// <param name="Failed">Whether the file was not read, or not wholly.</param>
internal sealed record ReadFile(ImmutableArray<ScoringRequest> Requests, ImmutableArray<Finding> Findings, bool Failed);
