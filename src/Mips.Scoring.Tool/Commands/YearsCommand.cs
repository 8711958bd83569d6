using System.CommandLine;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips years</c>: the same facts under every year since MVPs and the preliminary ones.</summary>
internal static class YearsCommand
{
    private const int MostYears = 4;

    public static Command In(ToolConsole console) => PlanningCommand.Of<YearComparison>(
        console,
        "years",
        "Score the same facts under the last years and the preliminary one: what each would give, and what it does not have.",
        (_, options) => new(card => YearComparison.Of(card.Request, Years(), options(card).Placeholders), PlanningJson.Write, PlanningExplanation.Of));

    private static ImmutableArray<YearAndLaw> Years() =>
    [
        .. CmsTables.Years.Skip(CmsTables.Years.Length - MostYears).Select(static year => new YearAndLaw(CmsTables.For(year))),
        .. CmsTables.PreliminaryYears.Select(static year => new YearAndLaw(CmsTables.PreliminaryFor(year), ProgramYears.PreliminaryFor(year))),
    ];
}
