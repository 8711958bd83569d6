using System.Globalization;
using System.Text;

namespace Mips.Scoring.MutationTests;

/// <summary>The page <c>docs/mutation.md</c>.</summary>
internal static class Report
{
    public static string Of(ImmutableArray<Verdict> verdicts, Equivalents equivalents, int refused, int all, TimeSpan time)
    {
        var text = new StringBuilder();
        ImmutableArray<Verdict> open = [.. verdicts.Where(verdict => !verdict.IsKilled && equivalents.ReasonOf(verdict.Mutant) is null)];
        ImmutableArray<Verdict> equivalent = [.. verdicts.Where(verdict => !verdict.IsKilled && equivalents.ReasonOf(verdict.Mutant) is not null)];
        text.Append(CultureInfo.InvariantCulture, $"""
            # Mutation

            How many small damages to a rule, or to a number of a year, the suite notices. Made by

            ```
            dotnet run --project tools/MutationTests --configuration Release -- --write
            ```

            Every comparison, sum, product, logical word, choice and number of `src/Mips.Scoring/Rules`, and every number and truth value of the year files, is damaged in one build ({all} places; the compiler refuses {refused} others). Each mutant runs in a process of its own against the test classes that meet it, until one fails. Tests that read the source, the reviewed pages of the years, memory and the command line do not count: they would notice any change. A mutant whose tests do not end, or that ends the process, is stopped and counts as killed; one whose tests did not fit into the time for one mutant counts as surviving.

            This run tried {verdicts.Length} of {all} mutants in {time.TotalMinutes:0} minutes.

            | Room | Mutants | Killed | Equivalent | Survived | Killed of those that could be |
            |---|---|---|---|---|---|

            """);
        foreach (var room in verdicts.GroupBy(verdict => verdict.Mutant.Room).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            text.AppendLine(Row($"`{room.Key}`", [.. room], equivalent, open));
        }

        text.AppendLine(Row("all", verdicts, equivalent, open));
        text.AppendLine().AppendLine("## Survived").AppendLine().AppendLine("| Where | What | Source | End |").AppendLine("|---|---|---|---|");
        foreach (Verdict verdict in open)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| `{verdict.Mutant.File}:{verdict.Mutant.Line}` | {Cell(verdict.Mutant.Operator)} | `{Cell(verdict.Mutant.Source)}` | {Ended(verdict.Outcome)} |");
        }

        text.AppendLine().AppendLine("## Equivalent").AppendLine().AppendLine("| Where | What | Source | Why nothing can notice |").AppendLine("|---|---|---|---|");
        foreach (Verdict verdict in equivalent)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| `{verdict.Mutant.File}:{verdict.Mutant.Line}` | {Cell(verdict.Mutant.Operator)} | `{Cell(verdict.Mutant.Source)}` | {equivalents.ReasonOf(verdict.Mutant)} |");
        }

        return text.ToString();
    }

    private static string Row(string name, ImmutableArray<Verdict> verdicts, ImmutableArray<Verdict> equivalent, ImmutableArray<Verdict> open)
    {
        int killed = verdicts.Count(verdict => verdict.IsKilled);
        int harmless = verdicts.Count(equivalent.Contains);
        int survived = verdicts.Count(open.Contains);
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {verdicts.Length} | {killed} | {harmless} | {survived} | {(killed + survived == 0 ? 100m : 100m * killed / (killed + survived)):0.0} % |");
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
