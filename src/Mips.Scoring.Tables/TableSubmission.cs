using Mips.Scoring.Values;

namespace Mips.Scoring.Tables;

/// <summary>One participant of a set of tables.</summary>
public sealed record TableSubmission
{
    private readonly EquatableArray<TableProblem> leftOut;

    /// <summary>The name that ties the rows of the tables together; unique in the set.</summary>
    public required string Participant { get; init; }

    /// <summary>The identifiers of the participant.</summary>
    public required SubmittingEntity Entity { get; init; }

    /// <summary>The request: everything that the tables say about the participant.</summary>
    public required ScoringRequest Request { get; init; }

    /// <summary>The charges that the payment adjustment changes; null if the tables do not have them. No score depends on them.</summary>
    public ParticipantCharges? Charges { get; init; }

    /// <summary>What the tables say about the participant that is not in the request, because it could not be understood, and the tables whose end could not be read. Score only a submission without any, or give them to <see cref="Scorecard.WithLeftOut"/>.</summary>
    public ImmutableArray<TableProblem> LeftOut { get => this.leftOut; init => this.leftOut = value; }

    /// <summary>The rows that the parts of the request came from; null for a submission that was not read.</summary>
    internal RequestRows? Rows { get; init; }

    /// <summary>Where in the tables a problem of the request stands: the problem with its file, row and column.</summary>
    /// <param name="problem">A problem of <see cref="Request"/>, as <see cref="Scorer"/> names it.</param>
    /// <returns>The same problem with the place in the tables.</returns>
    /// <exception cref="ArgumentNullException">The problem is null.</exception>
    public TableProblem Locate(RequestProblem problem)
    {
        _ = problem ?? throw new ArgumentNullException(nameof(problem));
        (string file, int row, string? column) = this.Rows?.Place(problem.Path) ?? (this.Participant, 0, problem.Path);
        return new TableProblem(ImportProblemKind.Contradiction, file, row, column, problem.Value, problem.Message);
    }
}
