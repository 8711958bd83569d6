using System.CommandLine;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips measure</c>: what CMS published about a measure or an activity.</summary>
internal static class MeasureCommand
{
    public static Command In(ToolConsole console)
    {
        Argument<string> id = new("id") { Description = "A measure or activity: 236, CMS165v12, TPCC_1, IA_BE_6, PI_EP_1." };
        Option<int?> year = new("--year") { Description = "The performance year. Default: the last one that has it.", CustomParser = YearArgument.Parse };
        Option<bool> json = new("--json") { Description = "Print JSON." };
        Command command = new("measure", "Show what CMS published about a measure or activity: deciles, caps, exclusions, and the years before and after.") { id, year, json };
        command.SetAction(result =>
        {
            ImmutableArray<ReferenceData> years = [.. CmsTables.Years.Select(CmsTables.For)];
            string asked = result.GetValue(id) ?? string.Empty;
            string? known = MeasureNames.Find(asked, years);
            if (known is null)
            {
                console.Say($"{asked}: no measure or activity of {years[0].PerformanceYear} to {years[^1].PerformanceYear}{MeasureNames.Near(asked, years)}");
                return ExitCode.Input;
            }

            ReferenceData chosen = result.GetValue(year) is int wanted ? CmsTables.For(wanted) : years.Last(data => MeasureNames.Has(data, known));
            PrintedExplanation.Write(console, [Explanation.OfMeasure(known, chosen, years)], result.GetValue(json));
            return ExitCode.Scored;
        });
        return command;
    }
}
