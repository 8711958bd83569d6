using System.CommandLine;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips import</c>: what files submit, in any form.</summary>
internal static class ImportCommand
{
    public static Command In(ToolConsole console)
    {
        ScoringArguments scoring = new();
        ImportArguments forms = new();
        Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "End with exit code 1 if anything is said, also of what a form does not state." };
        Command command = new("import", "Turn files of any form into any other: scoring requests (JSON) and tables are complete with what CMS holds, QPP JSON, QRDA III and FHIR state what is submitted. What a form does not state is said.") { warningsAsErrors };
        forms.AddTo(command);
        scoring.AddTo(command);
        command.SetAction(result =>
        {
            ScoringChoices choices = scoring.Of(result);
            using IRequestOutput output = forms.Open(result, new CmsYears(choices.Preliminary), console);
            return new ImportJob(choices, console) { Identify = request => forms.Identified(result, request), PrintsNothing = forms.WritesFiles(result) }.Run(output, result.GetValue(warningsAsErrors));
        });
        return command;
    }
}
