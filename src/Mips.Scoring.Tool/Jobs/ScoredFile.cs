namespace Mips.Scoring.Tool.Jobs;

/// <summary>What came of one file.</summary>
/// <param name="Cards">A scorecard for each programme that was scored.</param>
/// <param name="Findings">Everything that there is to say, in the order it was found.</param>
internal sealed record ScoredFile(ImmutableArray<NamedScorecard> Cards, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether the file, or a programme of it, was not scored or not wholly.</summary>
    public bool Failed { get; init; }
}
