using Mips.Scoring.Values;

namespace Mips.Scoring.Interop;

/// <summary>What an importer made of one file.</summary>
public sealed record SubmissionImport
{
    private readonly EquatableArray<ImportedSubmission> submissions;
    private readonly EquatableArray<ImportProblem> problems;

    /// <summary>One submission for each reporting option (programme) found in the file; empty if the file could not be read.</summary>
    public ImmutableArray<ImportedSubmission> Submissions { get => this.submissions; init => this.submissions = value; }

    /// <summary>Everything that is wrong or was left out, in the order of the file.</summary>
    public ImmutableArray<ImportProblem> Problems { get => this.problems; init => this.problems = value; }

    /// <summary>Whether nothing was lost. What could not be understood is missing from the requests, so score only a complete import, or show what is missing.</summary>
    public bool IsComplete => !this.Problems.Any(problem => problem.IsError);
}

/// <summary>What was submitted under one programme, as a request without the facts that CMS holds.</summary>
public sealed record ImportedSubmission
{
    private readonly EquatableArray<RequestProblem> leftOut;

    /// <summary>The reporting option in CMS's words: <c>mips</c>, <c>app1</c>, <c>appPlus</c> or an MVP ID.</summary>
    public required string Program { get; init; }

    /// <summary>Who submitted.</summary>
    public required SubmittingEntity Entity { get; init; }

    /// <summary>The request: what was submitted. Statuses and claims-based results are not in a submission; see <see cref="CmsHoldings.Complete"/>.</summary>
    public required ScoringRequest Request { get; init; }

    /// <summary>What the file submits that is not in the request, because it could not be understood: the errors of the import. Give it to <see cref="Scorecard.WithLeftOut"/>, so that the card says it.</summary>
    public ImmutableArray<RequestProblem> LeftOut { get => this.leftOut; init => this.leftOut = value; }
}

/// <summary>The identifiers of who submitted.</summary>
public sealed record SubmittingEntity
{
    /// <summary>The participation option.</summary>
    public required ParticipationOption Option { get; init; }

    /// <summary>The taxpayer identification number, nine digits; null if not given.</summary>
    public string? TaxpayerIdentificationNumber { get; init; }

    /// <summary>The national provider identifier, ten digits; null if not given.</summary>
    public string? NationalProviderIdentifier { get; init; }

    /// <summary>The identifier of the APM Entity, virtual group or subgroup; null if not given.</summary>
    public string? EntityId { get; init; }
}
