using System.CommandLine;
using System.CommandLine.Parsing;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips compare</c>: what makes the difference of two scores. Two files, two years, two laws, or the same facts by several pathways.</summary>
internal static class CompareCommand
{
    public static Command In(ToolConsole console)
    {
        ScoringArguments scoring = new();
        Option<string[]> pathways = new("--pathway")
        {
            Description = "Score the same facts by this pathway: mips, app1, appPlus or an MVP such as M0005. Given several times, each is compared with the first; once, with the pathway of the file.",
        };
        Option<int?> after = new("--after")
        {
            Description = "The year to compare with: the facts are scored under --year, or the year of the file, and under this one.",
            CustomParser = YearArgument.ParseToScore,
        };
        Option<ProgramYear?> afterLaw = new("--after-law")
        {
            Description = "The law to compare with, a file: the facts are scored under --law, or the law of the year, and under this one.",
            CustomParser = LawArgument.Parse,
        };
        Option<bool> json = new("--json") { Description = "Print the differences as JSON." };
        Command command = new("compare", "Say what makes the difference of two scores, exactly: of two files, of two years, of two laws, or of several pathways for the same facts.") { after, afterLaw, pathways, json };
        scoring.AddTo(command);
        command.Validators.Add(Check);
        command.SetAction(result =>
        {
            CompareJob job = new(scoring.Of(result), console);
            ImmutableArray<ScorecardDifference> differences = job.Run(result.GetValue(after), result.GetValue(afterLaw), [.. result.GetValue(pathways) ?? []]);
            if (!differences.IsEmpty)
            {
                PrintedExplanation.Write(console, [.. differences.Select(Explanation.Of)], result.GetValue(json));
                if (result.GetValue(afterLaw) is ProgramYear other && !result.GetValue(json))
                {
                    PrintedLawChanges.Write(console, differences[0].Before.Law, other);
                }
            }

            return job.ExitCode;
        });
        return command;

        void Check(CommandResult result)
        {
            int files = scoring.Count(result);
            bool oneFile = result.GetResult(after) is not null || result.GetResult(afterLaw) is not null || result.GetResult(pathways) is not null;
            if (oneFile ? files > 1 : files > 2)
            {
                result.AddError(oneFile ? "one file is compared by years, laws or pathways" : "two files are compared");
            }
        }
    }
}
