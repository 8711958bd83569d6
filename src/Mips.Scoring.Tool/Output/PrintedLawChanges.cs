using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Output;

/// <summary>What makes one law another: each parameter before and after, with its source.</summary>
internal static class PrintedLawChanges
{
    private const string Title = "What the law changes";
    private const int Indent = 2;

    public static void Write(ToolConsole console, ProgramYear before, ProgramYear after)
    {
        string[] lines = [.. LawChange.Between(before, after).Select(change => change.ToString())];
        if (console.Width is not int width)
        {
            console.Output.Write($"\n{Title}\n{string.Concat(lines.Select(line => $"  {VisibleText.Of(line)}\n"))}");
            return;
        }

        Screen screen = new(width, console.Colours);
        screen.Space();
        screen.Line(Title, Styles.Title);
        Array.ForEach(lines, line => screen.Indented(line, Indent));
        console.Output.Write(screen.ToString());
    }
}
