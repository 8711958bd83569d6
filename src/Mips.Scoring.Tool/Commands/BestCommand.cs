using System.CommandLine;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips best</c>: the part of what could be submitted that scores highest.</summary>
internal static class BestCommand
{
    public static Command In(ToolConsole console) => PlanningCommand.Of<BestSubmission>(
        console,
        "best",
        "Find the part of what could be submitted that scores highest. Every measure that it keeps is reported with all its patients.",
        (_, options) => new(card => BestSubmission.Of(card.Request, PlanningCommand.DataOf(card), options(card)), PlanningJson.Write, PlanningExplanation.Of));
}
