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
        (_, options) => new(card => MaximumAttainable.Of(card.Request, PlanningCommand.DataOf(card), options(card)), PlanningJson.Write, Lines));

    private static IEnumerable<string> Lines(MaximumAttainable most)
    {
        yield return most.Quality is { } quality ? $"quality at most {quality}" : "quality has no score";
        foreach (MeasureMaximum measure in most.Measures)
        {
            yield return $"{measure.Measure.Id} ({measure.CollectionType}): {measure.Points} points{(measure.Limit == MeasureLimit.None ? string.Empty : $", {measure.Limit}")}{(measure.IsCounted ? string.Empty : ", does not count")}";
        }
    }
}
