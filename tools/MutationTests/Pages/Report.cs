using System.Globalization;
using System.Text;
using Mips.Scoring.MutationTests.Damage;
using Mips.Scoring.MutationTests.Trials;

namespace Mips.Scoring.MutationTests.Pages;

/// <summary>The page <c>docs/mutation.md</c>.</summary>
/// <param name="verdicts">The mutants that were tried.</param>
/// <param name="equivalents">Those that change no result.</param>
/// <param name="all">How many mutants there are.</param>
/// <param name="refused">How many more the compiler refuses.</param>
/// <param name="spent">How long the runs took, by the clock and by the processors.</param>
internal sealed class Report(ImmutableArray<Verdict> verdicts, Equivalents equivalents, int all, int refused, (TimeSpan Clock, TimeSpan Processors) spent)
{
    private readonly ImmutableHashSet<Verdict> equivalent = [.. verdicts.Where(verdict => !verdict.IsKilled && equivalents.ReasonOf(verdict.Mutant) is not null)];

    /// <summary>How many percent of those that could be killed were.</summary>
    public decimal Percentage => this.PercentageOf(verdicts);

    /// <summary>The whole page.</summary>
    public string Text() => string.Create(CultureInfo.InvariantCulture, $"""
        # Mutation

        How many small damages to a rule, or to a number of a year, the suite notices. Made by

        ```
        dotnet build --configuration Release
        dotnet run --project tools/MutationTests --configuration Release --no-build -- --folder mutants --write
        ```

        Comparisons, sums, products, logical words, choices, limits of patterns, `Min`, `Max`, `Any`, `All`, numbers and truth values of `src/Mips.Scoring/Rules`, and every number and truth value of the year files, are damaged in one build of the engine: {all} mutants ({refused} more are refused by the compiler). A number becomes one larger in its last place. Each mutant runs against the test classes that meet it, until a test fails; what survives runs once more in a process of its own.

        Tests of the conventions (among them the reviewed pages of the years), of memory and growth, of the command line, of the importer of CMS's data, the printed changes of the law and the fuzzing of readers do not count: they would notice a change without knowing whether it is right, or score nothing. A mutant whose tests do not end, or that ends the process, counts as killed; one whose tests did not fit into the time for one mutant counts as survived.

        Tried: {verdicts.Length} of {all} mutants, in {spent.Clock.TotalMinutes:0} minutes by the clock and {spent.Processors.TotalMinutes:0} minutes of processor time, all runs together, those that were repeated after a test was written too, on a machine with {Environment.ProcessorCount} processors.

        {this.Table()}
        ## Survived

        {this.Rows("End", verdict => !verdict.IsKilled && !this.equivalent.Contains(verdict), verdict => Ended(verdict.Outcome))}
        ## Equivalent

        {this.Rows("Why nothing can notice", this.equivalent.Contains, verdict => equivalents.ReasonOf(verdict.Mutant)!)}
        """);

    /// <summary>One row for each room, and their sum.</summary>
    public string Table()
    {
        var text = new StringBuilder("| Room | Mutants | Killed | Equivalent | Survived | Killed of those that could be |\n|---|---|---|---|---|---|\n");
        foreach (var room in verdicts.GroupBy(verdict => verdict.Mutant.Room).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            text.Append(this.Row($"`{room.Key}`", [.. room]));
        }

        return text.Append(this.Row("all", verdicts)).ToString();
    }

    private string Row(string name, ImmutableArray<Verdict> some)
    {
        int killed = some.Count(verdict => verdict.IsKilled);
        int harmless = some.Count(this.equivalent.Contains);
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {some.Length} | {killed} | {harmless} | {some.Length - killed - harmless} | {this.PercentageOf(some):0.0} % |\n");
    }

    private decimal PercentageOf(ImmutableArray<Verdict> some)
    {
        int possible = some.Count(verdict => !this.equivalent.Contains(verdict));
        return possible == 0 ? 100m : 100m * some.Count(verdict => verdict.IsKilled) / possible;
    }

    private string Rows(string lastColumn, Func<Verdict, bool> which, Func<Verdict, string> last)
    {
        Verdict[] rows = [.. verdicts.Where(which)];
        if (rows.Length == 0)
        {
            return "None.\n";
        }

        var text = new StringBuilder($"| Where | What | Source | {lastColumn} |\n|---|---|---|---|\n");
        foreach (Verdict verdict in rows)
        {
            MutantKey key = verdict.Mutant.Key;
            text.Append(CultureInfo.InvariantCulture, $"| `{key.File}:{verdict.Mutant.Line}` | `{Cell(key.Operator)}` | `{Cell(key.Source)}` | {last(verdict)} |\n");
        }

        return text.ToString();
    }

    private static string Ended(Outcome outcome) => outcome switch
    {
        Outcome.Survived => "every test that meets it passed",
        Outcome.OutOfTime => "the tests that fit into the time passed",
        Outcome.NotReached => "no test meets it",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "A mutant that was killed has no place here."),
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('`', '\'');
}
