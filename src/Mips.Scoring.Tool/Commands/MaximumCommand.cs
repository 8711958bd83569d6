using System.CommandLine;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips maximum</c>: what the submitted measures are worth at most.</summary>
internal static class MaximumCommand
{
    public static Command In(ToolConsole console) => PlanningCommand.Of<MaximumAttainable>(
        console,
        "maximum",
        "Say what the submitted quality measures are worth at most, each at its best performance, and what limits them.",
        (_, options) => new(card => MaximumAttainable.Of(card.Request, PlanningCommand.DataOf(card), options(card)), PlanningJson.Write, PlanningExplanation.Of));
}
