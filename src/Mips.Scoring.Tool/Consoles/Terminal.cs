namespace Mips.Scoring.Tool.Consoles;

/// <summary>What the terminal of the process can show.</summary>
internal static class Terminal
{
    private const int UsualWidth = 80;

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
