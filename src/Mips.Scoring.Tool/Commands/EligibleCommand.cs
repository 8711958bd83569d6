using System.CommandLine;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips eligible</c>: what the eligible measure applicability process finds.</summary>
internal static class EligibleCommand
{
    public static Command In(ToolConsole console) => PlanningCommand.Of<EligibleMeasures>(
        console,
        "eligible",
        "Say what the eligible measure applicability process finds: topics and sets that the submission touches, what is missing, and what one more measure would do.",
        (_, _) => new(EligibleMeasures.Of, PlanningJson.Write, PlanningExplanation.Of));
}
