using Mips.Scoring.Answers.Recomputations;

namespace Mips.Scoring.Tables;

/// <summary>A public use file, computed again, and what there is to say about the file itself. Immutable.</summary>
public sealed record PublicUseImport
{
    internal PublicUseImport()
    {
    }

    /// <summary>What agrees and what does not; null if the file lacks a column that a recomputation needs, or could not be read.</summary>
    public required Recomputation? Recomputation { get; init; }

    /// <summary>The headings that the layout of the year does not have, as written; they were passed over.</summary>
    public required ImmutableArray<string> UnknownColumns { get; init; }

    /// <summary>What was wrong with the file, as far as <see cref="TableLimits.Problems"/> allows. A cell that could not be read counts as missing.</summary>
    public required ImmutableArray<TableProblem> Problems { get; init; }

    /// <summary>The number of problems beyond those that are listed.</summary>
    public required long FurtherProblems { get; init; }

    /// <summary>Whether nothing of the file was lost.</summary>
    public bool IsComplete => this.Recomputation is not null && this.FurtherProblems == 0 && !this.Problems.Any(problem => problem.IsError);
}
