using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Mips.Scoring.Interop;
using Mips.Scoring.Nation;
using Mips.Scoring.Tool.Commands;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Nation;

/// <summary>The argument and the options of every command over the nation.</summary>
internal sealed class NationArguments
{
    private readonly Argument<string[]> paths = new("partitions")
    {
        Description = "Folders of tables (CSV or Parquet), saved partitions, files of partial results, or - for standard input. Without any, standard input: a saved partition, or lines that are paths or partial results.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> laws = new("--law") { Description = "A law as a file, or a performance year for its law. May be given several times. Default: the law of the year.", AllowMultipleArgumentsPerToken = false };

    private readonly Option<GroupKind[]> by = new("--by")
    {
        Description = $"By what to make groups: {string.Join(", ", WordArgument.Words<GroupKind>())}. May be given several times.",
        CustomParser = WordArgument.ParseAll<GroupKind>,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> estimate = new("--estimate") { Description = "Allow placeholder benchmarks (PY2026 cost and claims measures). The results are estimates." };
    private readonly Option<bool> leaveOut = new("--leave-out") { Description = "Leave out participants whose tables have problems, instead of ending." };

    public void AddTo(Command command)
    {
        this.paths.Validators.Add(PathArgument.Check);
        this.laws.Validators.Add(PathArgument.Check);
        this.by.CompletionSources.Add(WordArgument.Words<GroupKind>());
        command.Add(this.paths);
        foreach (Option option in new Option[] { this.laws, this.by, this.estimate, this.leaveOut })
        {
            command.Add(option);
        }
    }

    public IEnumerable<NationInput> Inputs(ParseResult result, ToolConsole console) => new NationInputs(
        console,
        result.GetValue(this.estimate) ? PlaceholderBenchmarks.Accepted : PlaceholderBenchmarks.Refused,
        result.GetValue(this.leaveOut) ? Damaged.ScoredWithoutProblems : Damaged.NotScored).Open([.. result.GetValue(this.paths) ?? []]);

    public ImmutableArray<GroupKind> By(ParseResult result) => [.. result.GetValue(this.by) ?? []];

    /// <summary>The laws that were asked for; the law of the year if none was.</summary>
    public ImmutableArray<NamedLaw> Laws(ParseResult result, int performanceYear) =>
        result.GetValue(this.laws) is { Length: > 0 } asked ? [.. asked.Select(Law)] : [NamedLaw.Of(ProgramYears.For(performanceYear))];

    private static NamedLaw Law(string asked)
    {
        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && ProgramYears.All.FirstOrDefault(law => law.PerformanceYear == year) is { } known)
        {
            return NamedLaw.Of(known);
        }

        try
        {
            using FileStream file = File.OpenRead(asked);
            LawImport import = LawFile.Read(file);
            return import.File is { } law ? NamedLaw.Of(law) : throw new NationProblemException($"{asked}: {string.Join("; ", import.Problems)}");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new NationProblemException($"{asked}: cannot be read: {refused.Message}");
        }
    }
}
