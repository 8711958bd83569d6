using System.CommandLine;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips plan</c>: what it takes to reach a final score.</summary>
internal static class PlanCommand
{
    public static Command In(ToolConsole console)
    {
        Option<decimal?> target = PlanningCommand.Target();
        return PlanningCommand.Of<Needed>(
            console,
            "plan",
            "Say what it takes to reach a final score: each figure alone, and the fewest patients over all measures together.",
            (result, _) => new(card => Needed.For(card, new Target.FinalScore(PlanningCommand.TargetOf(card, result.GetValue(target)))), PlanningJson.Write, Lines),
            target);
    }

    private static IEnumerable<string> Lines(Needed needed)
    {
        decimal points = ((Target.FinalScore)needed.Target).Points;
        yield return FormattableString.Invariant($"final score {needed.Before.FinalScore:0.00}, {points:0.00} {(needed.IsReached ? "is reached" : "wanted")}");
        foreach (Lever lever in needed.Levers)
        {
            yield return FormattableString.Invariant($"{lever}, final score {lever.After.FinalScore:0.00}");
        }

        if (needed.CheapestPlan is { } plan)
        {
            string measures = string.Join(", ", plan.Measures.Select(one => FormattableString.Invariant($"{one.Patients} of {one.MeasureId}")));
            yield return FormattableString.Invariant($"{plan.Patients} patients together, no fewer than {plan.AtLeast}: {measures}, final score {plan.After.FinalScore:0.00}");
        }
    }
}
