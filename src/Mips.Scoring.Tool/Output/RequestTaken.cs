using Mips.Scoring.Interop;

namespace Mips.Scoring.Tool.Output;

/// <summary>What became of a request that was given to a form.</summary>
/// <param name="Refusal">Why the form cannot hold it; null if it can.</param>
/// <param name="Unwritten">What the form does not state of it, or wants beside it.</param>
internal sealed record RequestTaken(string? Refusal, ImmutableArray<UnwrittenFact> Unwritten)
{
    /// <summary>The form holds the whole request.</summary>
    public static RequestTaken Whole { get; } = new(null, []);

    /// <summary>The form does not hold the request.</summary>
    public static RequestTaken Not(string refusal) => new(refusal, []);
}
