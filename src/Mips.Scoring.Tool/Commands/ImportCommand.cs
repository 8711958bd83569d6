using System.CommandLine;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips import</c>: what files submit, as requests of the library.</summary>
internal static class ImportCommand
{
    public static Command In(ToolConsole console)
    {
        ScoringArguments scoring = new();
        Option<string?> place = new("--out") { Description = "Write to this file instead of standard output." };
        place.Validators.Add(PathArgument.Check);
        Command command = new("import", "Turn submissions into scoring requests (JSON), complete with what CMS holds: one as an object, several as an array. A request is read like a submission.") { place };
        scoring.AddTo(command);
        command.SetAction(result => new ImportJob(scoring.Of(result), console).Run(result.GetValue(place)));
        return command;
    }
}
