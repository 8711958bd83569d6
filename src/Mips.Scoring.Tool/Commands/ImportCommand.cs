using System.CommandLine;
using System.CommandLine.Parsing;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips import</c>: what files submit, as requests of the library or as tables.</summary>
internal static class ImportCommand
{
    private const string Json = ".json";

    public static Command In(ToolConsole console)
    {
        ScoringArguments scoring = new();
        Option<string?> place = new("--out") { Description = "Write to this file instead of standard output: requests (.json), a workbook (.xlsx), or a folder of tables (CSV), its name ended by a slash." };
        place.Validators.Add(PathArgument.Check);
        place.Validators.Add(CheckForm);
        Command command = new("import", "Turn files of any form into scoring requests (JSON: one as an object, several as an array) or tables, complete with what CMS holds. Both are read like submissions.") { place };
        scoring.AddTo(command);
        command.SetAction(result =>
        {
            using IRequestOutput output = Open(result.GetValue(place), console);
            return new ImportJob(scoring.Of(result), console).Run(output);
        });
        return command;
    }

    private static IRequestOutput Open(string? place, ToolConsole console) =>
        place is null ? RequestsJson.To(console.Output) : IsFile(place, Json) ? RequestsJson.In(place) : new RequestSet(place);

    private static bool IsFile(string place, string ending) => place.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && !Directory.Exists(place);

    private static void CheckForm(SymbolResult result)
    {
        foreach (string place in result.Tokens.Select(token => token.Value).Where(place => place.Length > 0 && !IsFile(place, Json) && !RequestSet.IsWorkbook(place) && !Path.EndsInDirectorySeparator(place) && !Directory.Exists(place)))
        {
            result.AddError($"{place}: must end with .json, .xlsx, or with a slash for a folder of tables");
        }
    }
}
