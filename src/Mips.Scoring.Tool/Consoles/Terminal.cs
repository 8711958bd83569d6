using Microsoft.Win32.SafeHandles;

namespace Mips.Scoring.Tool.Consoles;

/// <summary>What the terminal of the process can show.</summary>
internal static class Terminal
{
    private const int StandardOutput = 1;
    private const int UsualWidth = 80;

    /// <summary>Standard output. The framework's stream says nothing of a pipe that nobody reads any more; that of the pipe itself does.</summary>
    public static Stream Output()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        FileStream pipe = new(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Its columns; 80 if it does not say.</summary>
    public static int Width()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (Exception unknown) when (unknown is IOException or PlatformNotSupportedException)
        {
            return UsualWidth;
        }
    }

    /// <summary>Whether it shows colours and the user wants them: https://no-color.org.</summary>
    public static bool HasColours() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
