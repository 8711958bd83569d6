using System.CommandLine;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips choices</c>: the same facts in every way to take part.</summary>
internal static class ChoicesCommand
{
    public static Command In(ToolConsole console) => PlanningCommand.Of<ReportingChoices>(
        console,
        "choices",
        "Score the same facts in every way to take part: traditional MIPS, each MVP, the APM Performance Pathway, with and without what ends a reweighting.",
        (_, options) => new(card => ReportingChoices.Of(card.Request, PlanningCommand.DataOf(card), options(card)), PlanningJson.Write, PlanningExplanation.Of));
}
