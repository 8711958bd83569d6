using System.CommandLine;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips why</c>: everything that scorecards say about one measure, activity or category.</summary>
internal static class WhyCommand
{
    public static Command In(ToolConsole console)
    {
        Argument<string> subject = new("subject") { Description = "A measure, an activity or a category: 236, TPCC_1, IA_BE_6, PI_EP_1, quality." };
        Option<bool> json = new("--json") { Description = "Print JSON: what is said of one scorecard as an object, of several as an array." };
        ScoringArguments scoring = new();
        Command command = new("why", "Say why one number of a scorecard is what it is, and what would earn more.") { subject, json };
        scoring.AddTo(command);
        command.SetAction(result =>
        {
            using WhyOutput output = new(console, result.GetValue(subject) ?? string.Empty, result.GetValue(json) ? WhyForm.Json : WhyForm.Text);
            int exitCode = new ScoringJob(scoring.Of(result), console).Run(output, warningsAsErrors: false);
            return output.NotFound ? ExitCode.Input : exitCode;
        });
        return command;
    }
}
