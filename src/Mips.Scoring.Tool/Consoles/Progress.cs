using Spectre.Console;

namespace Mips.Scoring.Tool.Consoles;

/// <summary>How far a long run is, on a terminal that shows messages while results go elsewhere.</summary>
internal static class Progress
{
    /// <summary>Runs the work; what it reports, the number of files so far, is shown if it is worth it.</summary>
    public static void While(ToolConsole console, bool isLong, Action<Action<int>> work)
    {
        if (!isLong || !console.ShowsProgress)
        {
            work(static _ => { });
            return;
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        terminal.Status().Start("Scoring", status => work(files => status.Status(FormattableString.Invariant($"Scoring: {files} files"))));
    }
}
