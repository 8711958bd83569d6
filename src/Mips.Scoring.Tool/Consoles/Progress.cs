using Spectre.Console;

namespace Mips.Scoring.Tool.Consoles;

/// <summary>How far a long run is, on a terminal that shows messages while results go elsewhere.</summary>
internal static class Progress
{
    /// <summary>The words of what scores.</summary>
    public static readonly (string Doing, string Made) Scoring = ("Scoring", "scorecards");

    /// <summary>The words of what reads.</summary>
    public static readonly (string Doing, string Made) Reading = ("Reading", "requests");

    /// <summary>Runs the work; what it reports, the numbers of files and of what was made of them so far, is shown if there is where.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="isWanted">Whether the work is long and prints nothing on the terminal meanwhile.</param>
    /// <param name="words">What is done, and what is made.</param>
    /// <param name="work">Told how to report.</param>
    public static void While(ToolConsole console, bool isWanted, (string Doing, string Made) words, Action<Action<int, int>> work)
    {
        if (!isWanted || !console.MessagesOnTerminal)
        {
            work(static (_, _) => { });
            return;
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        terminal.Status().Start(words.Doing, status => work((files, made) => status.Status(FormattableString.Invariant($"{words.Doing}: {files} files, {made} {words.Made}"))));
    }
}
