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
        (_, options) => new(card => ScoreRange.Of(card.Request, PlanningCommand.DataOf(card), Unknowns.All, options(card)), PlanningJson.Write, PlanningExplanation.Of));
}
