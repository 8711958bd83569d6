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
            (result, _) => new(card => Needed.For(card, new Target.FinalScore(PlanningCommand.TargetOf(card, result.GetValue(target)))), PlanningJson.Write, PlanningExplanation.Of),
            target);
    }
}
