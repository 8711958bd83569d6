

namespace Mips.Scoring;

/// <summary>A request that cannot be scored, with everything that is wrong with it.</summary>
public sealed class InvalidScoringRequestException : ArgumentException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">At least one problem.</param>
    public InvalidScoringRequestException(ImmutableArray<RequestProblem> problems)
        : base(Describe(problems)) => this.Problems = problems;

    /// <summary>The problems of the request: all of them, or the first hundred and an entry that says how many more there are.</summary>
    public ImmutableArray<RequestProblem> Problems { get; }

    private static string Describe(ImmutableArray<RequestProblem> problems)
    {
        int count = problems.Sum(static problem => problem.Problems);
        return FormattableString.Invariant($"ScoringRequest is not valid ({count} problem{(count == 1 ? string.Empty : "s")}):\n  ") + string.Join("\n  ", problems);
    }
}
