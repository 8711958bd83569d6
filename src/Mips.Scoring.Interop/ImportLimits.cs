namespace Mips.Scoring.Interop;

/// <summary>How much an importer reads before it gives up with <see cref="ImportProblemKind.LimitReached"/>. The defaults are far above any real submission.</summary>
/// <remarks>A limit that is no limit, or more than a reader can keep to, is an <see cref="ArgumentOutOfRangeException"/>.</remarks>
public sealed record ImportLimits
{
    /// <summary>The deepest nesting that <see cref="Depth"/> can allow: 256. XML is read by a method that calls itself, and more could end a thread with a small stack.</summary>
    public const int MostDepth = 256;

    /// <summary>The most that <see cref="TokenLength"/> can allow: 16 MB.</summary>
    public const int MostTokenLength = 16 * 1024 * 1024;

    /// <summary>The limits used when none are given.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>Bytes read from the file, at least 1: 64 MB.</summary>
    public long Bytes { get; init => field = Within(value, long.MaxValue, nameof(Bytes)); } = 64L * 1024 * 1024;

    /// <summary>Bytes (JSON) of one name, text or number, or characters of one XML attribute, 1 to <see cref="MostTokenLength"/>: 16,384. A tag, text or comment of XML has at most four times as many bytes.</summary>
    public int TokenLength { get; init => field = (int)Within(value, MostTokenLength, nameof(TokenLength)); } = 16 * 1024;

    /// <summary>Levels of nesting, 1 to <see cref="MostDepth"/>: 64.</summary>
    public int Depth { get; init => field = (int)Within(value, MostDepth, nameof(Depth)); } = 64;

    /// <summary>Rows of each list in one file (measurements, measurement sets, results that CMS holds), at least 1: 10,000.</summary>
    public int Measurements { get; init => field = (int)Within(value, int.MaxValue, nameof(Measurements)); } = 10_000;

    /// <summary>Problems listed, at least 1; reading stops when there are more: 200.</summary>
    public int Problems { get; init => field = (int)Within(value, int.MaxValue, nameof(Problems)); } = 200;

    private static long Within(long value, long most, string limit) =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(limit, value, FormattableString.Invariant($"must be 1 to {most}"));
}
