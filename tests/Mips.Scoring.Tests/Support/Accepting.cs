namespace Mips.Scoring.Tests.Support;

/// <summary>The options of an estimate.</summary>
internal static class Accepting
{
    public static ScoringOptions Placeholders { get; } = new() { Placeholders = PlaceholderBenchmarks.Accepted };
}
