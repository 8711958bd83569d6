using Spectre.Console;

namespace Mips.Scoring.Tool.Consoles;

/// <summary>How far a long run is, on a terminal that shows messages while results go elsewhere.</summary>
internal static class Progress
{
    /// <summary>Runs the work; what it reports, the numbers of files and of scorecards so far, is shown if there is where.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="isWanted">Whether the work is long and prints nothing on the terminal meanwhile.</param>
    /// <param name="work">Told how to report.</param>
    public static void While(ToolConsole console, bool isWanted, Action<Action<int, int>> work)
    {
        if (!isWanted || !console.MessagesOnTerminal)
        {
            work(static (_, _) => { });
            return;
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        terminal.Status().Start("Scoring", status => work((files, cards) => status.Status(FormattableString.Invariant($"Scoring: {files} files, {cards} scorecards"))));
    }
}
