namespace Mips.Scoring;

/// <summary>A request that cannot be scored, with everything that is wrong with it.</summary>
public sealed class InvalidScoringRequestException : ArgumentException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">At least one problem.</param>
    public InvalidScoringRequestException(ImmutableArray<RequestProblem> problems)
        : base(Describe(problems)) => this.Problems = problems;

    /// <summary>All problems of the request.</summary>
    public ImmutableArray<RequestProblem> Problems { get; }

    private static string Describe(ImmutableArray<RequestProblem> problems) =>
        $"ScoringRequest is not valid ({problems.Length} problem{(problems.Length == 1 ? string.Empty : "s")}):\n  "
        + string.Join("\n  ", problems);
}
