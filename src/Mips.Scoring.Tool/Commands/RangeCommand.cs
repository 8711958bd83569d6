using System.CommandLine;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips range</c>: between which final scores a running year will end.</summary>
internal static class RangeCommand
{
    public static Command In(ToolConsole console) => PlanningCommand.Of<ScoreRange>(
        console,
        "range",
        "Say between which final scores a year will end while cost, claims measures, the complex patient bonus and late benchmarks are not known. What is known of them is set aside.",
        (_, options) => new(card => ScoreRange.Of(card.Request, PlanningCommand.DataOf(card), Unknowns.All, options(card)), PlanningJson.Write, Lines));

    private static IEnumerable<string> Lines(ScoreRange range)
    {
        yield return $"final score {range}";
        foreach (RangeBranch branch in range.Branches)
        {
            string fact = branch.Fact.Kind + (branch.Fact.Id is { } id && branch.Fact.Kind != Unknowns.Cost ? " " + id : string.Empty);
            yield return FormattableString.Invariant($"without {fact} {branch.LowestWithout.FinalScore:0.00} to {branch.HighestWithout.FinalScore:0.00}, with it {branch.LowestWith.FinalScore:0.00} to {branch.HighestWith.FinalScore:0.00}");
        }
    }
}
