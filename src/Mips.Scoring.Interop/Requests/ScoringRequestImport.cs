using Mips.Scoring.Values;

namespace Mips.Scoring.Interop;

/// <summary>What was read from the file of a request.</summary>
public sealed record ScoringRequestImport
{
    private readonly EquatableArray<ImportProblem> problems;

    /// <summary>The request; null if there is a problem. Nothing is made up and nothing is left out.</summary>
    public ScoringRequest? Request { get; init; }

    /// <summary>Everything that is wrong, in the order of the file, each with its JSON path and line.</summary>
    public ImmutableArray<ImportProblem> Problems { get => this.problems; init => this.problems = value; }
}
