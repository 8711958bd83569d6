using System.CommandLine;
using System.CommandLine.Parsing;
using Mips.Scoring.CmsData;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Libraries;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips init</c>: an empty set of tables with explanations, to be filled in and scored.</summary>
internal sealed class InitCommand
{
    private readonly Argument<string> place = new("place") { Description = "A folder, for CSV files, or a workbook (.xlsx). What is there already is not overwritten." };
    private readonly Option<int?> year = new("--year") { Description = "The performance year. Default: the last one with data.", CustomParser = YearArgument.Parse };
    private readonly Option<string?> mvp = new("--mvp") { Description = "Have rows for the measures and activities of this MVP, for example M0005." };
    private readonly Option<string[]> measures = new("--measures")
    {
        Description = "Have rows for one of CMS's specialty measure sets, for example cardiology, or for these measures and activities: 236 TPCC_1 IA_BE_6.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> wide = new("--wide") { Description = "With --mvp or --measures: one row a participant, and a column for everything that can be stated of each measure and activity. Default: one row a fact." };

    /// <summary>The command.</summary>
    public static Command In(ToolConsole console)
    {
        InitCommand init = new();
        Command command = new("init", "Write an empty set of tables with explanations: fill in what you know, and score the folder or workbook.") { init.place, init.year, init.mvp, init.measures, init.wide };
        init.place.Validators.Add(PathArgument.Check);
        init.mvp.CompletionSources.Add(context => CmsTables.For(init.YearOf(context.ParseResult)).Tables.Mvps.Select(mvp => new System.CommandLine.Completions.CompletionItem(mvp.Id)));
        init.measures.CompletionSources.Add(context => MeasureSets.Of(CmsTables.For(init.YearOf(context.ParseResult))).Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        command.Validators.Add(init.Check);
        command.SetAction(result => init.Run(result, console));
        return command;
    }

    private int YearOf(ParseResult result) => result.GetValue(this.year) ?? CmsTables.Years[^1];

    private void Check(CommandResult result)
    {
        if (result.GetResult(this.mvp) is not null && result.GetResult(this.measures) is not null)
        {
            result.AddError("--mvp or --measures, not both");
        }

        if (result.GetValue(this.wide) && result.GetResult(this.mvp) is null && result.GetResult(this.measures) is null)
        {
            result.AddError("--wide needs --mvp or --measures: their measures and activities are the columns");
        }
    }

    private int Run(ParseResult result, ToolConsole console)
    {
        string target = result.GetValue(this.place)!;
        string? problem = Taken(target);
        TableWish wish = problem is null ? this.Wish(result, CmsTables.For(this.YearOf(result)), out problem) : null!;
        problem ??= TableSets.Begin(wish, target);
        if (problem is not null)
        {
            console.Say(problem);
            return ExitCode.Input;
        }

        console.Output.Write($"{target}: fill in what you know, then: mips score {target}\n");
        return ExitCode.Scored;
    }

    private static string? Taken(string target) =>
        RequestSet.IsWorkbook(target) ? File.Exists(target) ? $"{target}: is there already; nothing was written" : null
        : File.Exists(target) ? $"{target}: a file, not a folder; a workbook ends with .xlsx"
        : Directory.Exists(target) && Directory.EnumerateFiles(target, "*.csv").Any() ? $"{target}: has tables already; nothing was written"
        : null;

    private TableWish Wish(ParseResult result, ReferenceData data, out string? problem)
    {
        string? wanted = result.GetValue(this.mvp)?.ToUpperInvariant();
        string[] asked = result.GetValue(this.measures) ?? [];
        string? set = asked.Length == 1 ? MeasureSets.Find(data, asked[0]) : null;
        (string Asked, string? Id)[] measures = set is null ? [.. asked.Select(one => (one, MeasureNames.Find(one, [data])))] : [];
        string? unknown = Array.Find(measures, measure => measure.Id is null).Asked;
        problem = wanted is not null && data.FindMvp(wanted) is null ? $"{wanted}: not an MVP of PY{data.PerformanceYear}, which are {string.Join(", ", data.Tables.Mvps.Select(known => known.Id))}"
            : unknown is not null ? $"{unknown}: neither a measure, an activity nor a measure set of PY{data.PerformanceYear}{MeasureNames.Near(unknown, [data])}; the sets are {string.Join(", ", MeasureSets.Of(data))}"
            : null;
        return new(data) { Layout = result.GetValue(this.wide) ? TableLayout.Wide : TableLayout.Long, Mvp = wanted, MeasureSet = set, Measures = [.. measures.Select(measure => measure.Id).OfType<string>()] };
    }
}
