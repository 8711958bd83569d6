namespace Mips.Scoring.Interop;

/// <summary>How much an importer reads before it gives up with <see cref="ImportProblemKind.LimitReached"/>. The defaults are far above any real submission.</summary>
public sealed record ImportLimits
{
    /// <summary>The limits used when none are given.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>Bytes read from the file: 64 MB.</summary>
    public long Bytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Bytes (JSON) of one name, text or number, or characters of one XML attribute: 16,384. A tag, text or comment of XML has at most four times as many bytes.</summary>
    public int TokenLength { get; init; } = 16 * 1024;

    /// <summary>Levels of nesting: 64.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Measurements in one file, and measurement sets: 10,000.</summary>
    public int Measurements { get; init; } = 10_000;

    /// <summary>Problems listed; reading stops when there are more: 200.</summary>
    public int Problems { get; init; } = 200;
}
