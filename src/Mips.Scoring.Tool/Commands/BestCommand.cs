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
        (_, options) => new(card => BestSubmission.Of(card.Request, PlanningCommand.DataOf(card), options(card)), PlanningJson.Write, Lines));

    private static IEnumerable<string> Lines(BestSubmission best)
    {
        yield return FormattableString.Invariant($"everything {best.Everything.FinalScore:0.00}, best {best.Best.FinalScore:0.00}");
        foreach (int index in best.LeftOutQuality)
        {
            QualityMeasureSubmission row = best.Everything.Request.Quality[index];
            yield return $"leave out {row.MeasureId} ({row.CollectionType})";
        }

        if (best.LeftOutCategories != PerformanceCategories.None)
        {
            yield return $"submit nothing for {best.LeftOutCategories}";
        }
    }
}
