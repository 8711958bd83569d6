using System.CommandLine;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips practice</c>: everything that is scored for a TIN, and which score each clinician receives.</summary>
internal static class PracticeCommand
{
    public static Command In(ToolConsole console)
    {
        Argument<string> roster = new("roster") { Description = "CSV file of the clinicians: npi, and where needed name, joined, mips eligible, subgroup, apm entity, active on snapshot date." };
        ScoringArguments scoring = new();
        Option<string?> tin = new("--tin") { Description = "The TIN of the practice. Default: the first that a file has." };
        Option<string?> place = new("--out") { Description = "Write the feedback to this folder: a page for each score, an index page, the lists as CSV, the practice as JSON and a glance." };
        Option<bool> json = new("--json") { Description = "Print the practice as JSON." };
        roster.Validators.Add(PathArgument.Check);
        place.Validators.Add(PathArgument.Check);
        Command command = new("practice", "Score everything that a practice submitted, and say which final score each of its clinicians receives and why.") { roster, tin, place, json };
        scoring.AddTo(command);
        command.SetAction(result =>
        {
            ScoringChoices choices = scoring.Of(result);
            return new PracticeJob(choices, console, result.GetValue(roster)!, result.GetValue(tin)).Run(result.GetValue(place), result.GetValue(json));
        });
        return command;
    }
}
