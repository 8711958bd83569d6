using System.Diagnostics;

namespace Mips.Scoring.MutationTests;

/// <summary>Runs another program to its end.</summary>
internal static class Command
{
    /// <summary>What it printed, whether it succeeded or not.</summary>
    public static string Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
