using System.CommandLine;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips check</c>: says what is wrong with submissions and what should be known about them, and nothing else.</summary>
internal static class CheckCommand
{
    public static Command In(ToolConsole console)
    {
        ScoringArguments scoring = new();
        Option<bool> json = new("--json") { Description = "Print the findings as a JSON array." };
        Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "End with exit code 1 if there are warnings." };
        Command command = new("check", "Say what is wrong with submissions, one line for each cause, without scorecards. Exit code 2 if something is.") { json, warningsAsErrors };
        scoring.AddTo(command);
        command.SetAction(result =>
        {
            using FindingsJson? array = result.GetValue(json) ? new FindingsJson(console.Output) : null;
            return new CheckJob(scoring.Of(result), console).Run(array ?? (IFindingOutput)new PrintedFindings(console.Output), result.GetValue(warningsAsErrors));
        });
        return command;
    }
}
