using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Output;

/// <summary>Prints explanations that are no scorecard's: as tables, as text, or as JSON.</summary>
internal static class PrintedExplanation
{
    public static void Write(ToolConsole console, ImmutableArray<Explanation> explanations, bool asJson)
    {
        if (asJson)
        {
            WriteJson(console.Output, explanations);
            return;
        }

        for (int i = 0; i < explanations.Length; i++)
        {
            console.Output.Write(i == 0 ? string.Empty : "\n");
            ExplanationPage.Write(console, explanations[i]);
        }
    }

    private static void WriteJson(TextWriter output, ImmutableArray<Explanation> explanations)
    {
        using JsonObjects<Explanation> objects = new(output, static (json, explanation) => ExplanationJson.Write(explanation, json));
        foreach (Explanation explanation in explanations)
        {
            objects.Add(explanation);
        }

        objects.Complete();
    }
}
