using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips puf</c>: computes a public use file of CMS again.</summary>
internal static class PublicUseCommand
{
    private const int Examples = 5;

    public static Command In(ToolConsole console)
    {
        Argument<string> file = new("file") { Description = "The file, CSV as CMS publishes it, or - for standard input." };
        Option<int?> year = new("--year") { Description = "The performance year of the file, which the file does not say itself.", CustomParser = YearArgument.Parse, Required = true };
        Option<int> examples = new("--examples") { Description = "How many examples to show of each disagreement. Default: 5.", DefaultValueFactory = _ => Examples, CustomParser = ParseExamples };
        Option<bool> json = new("--json") { Description = "Print the report as JSON." };
        Option<string[]> places = new("--out") { Description = $"Write the report to this file, {ReportFile.Endings}. May be given several times.", AllowMultipleArgumentsPerToken = false };
        Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "End with exit code 1 if a row disagrees." };
        file.Validators.Add(PathArgument.Check);
        places.Validators.Add(PathArgument.Check);
        places.Validators.Add(ReportFile.Check);
        Command command = new("puf", "Compute every result of CMS's public use file of MIPS again: final scores from categories, weights and bonus, adjustments with the scaling factor that fits the year.")
        {
            file, year, examples, json, places, warningsAsErrors,
        };
        command.SetAction(result =>
        {
            string path = result.GetValue(file)!;
            InputSource source = path == StandardInput.Path ? new StandardInput(console.Input) : new FileSource(path);
            PublicUseJob job = new(console, source, result.GetValue(year)!.Value, result.GetValue(examples));
            return job.Run([.. result.GetValue(places) ?? []], result.GetValue(json), result.GetValue(warningsAsErrors));
        });
        return command;
    }

    private static int ParseExamples(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        result.AddError($"{text}: must be a whole number of 0 or more");
        return Examples;
    }
}
