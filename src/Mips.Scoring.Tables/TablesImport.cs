using Mips.Scoring.Values;

namespace Mips.Scoring.Tables;

/// <summary>What was read from a set of tables.</summary>
public sealed record TablesImport
{
    private readonly EquatableArray<TableProblem> problems;

    /// <summary>The participants, in the order of their table. Each request is made when it is asked for, and made again when it is asked for again.</summary>
    public required IEnumerable<TableSubmission> Submissions { get; init; }

    /// <summary>Everything that is wrong or was passed over, table by table.</summary>
    public required ImmutableArray<TableProblem> Problems { get => this.problems; init => this.problems = value; }

    /// <summary>Problems beyond <see cref="TableLimits.Problems"/>, which are counted only.</summary>
    public long FurtherProblems { get; init; }

    /// <summary>Whether nothing was lost.</summary>
    public bool IsComplete => this.FurtherProblems == 0 && !this.Problems.Any(problem => problem.IsError);
}
