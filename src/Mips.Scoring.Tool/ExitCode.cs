namespace Mips.Scoring.Tool;

/// <summary>How the tool ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything was scored.</summary>
    public const int Scored = 0;

    /// <summary>Everything was scored, something was said about it, and warnings were asked to be errors.</summary>
    public const int Warnings = 1;

    /// <summary>The command line, a file or a place to write to is wrong.</summary>
    public const int Input = 2;

    /// <summary>A fault of the tool itself.</summary>
    public const int Internal = 3;

    /// <summary>The user stopped the run: 128 and the number of the signal, as shells know it.</summary>
    public const int Stopped = 130;
}
