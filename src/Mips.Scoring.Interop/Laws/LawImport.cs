using Mips.Scoring.Values;

namespace Mips.Scoring.Interop;

/// <summary>What was read from the file of a law.</summary>
public sealed record LawImport
{
    private readonly EquatableArray<ImportProblem> problems;

    /// <summary>The file with its law; null if there is a problem. Nothing is made up and nothing is left out.</summary>
    public LawFile? File { get; init; }

    /// <summary>Everything that is wrong, in the order of the file, each with its JSON path and line: what the form does not have, and what can be no law.</summary>
    public ImmutableArray<ImportProblem> Problems { get => this.problems; init => this.problems = value; }
}
