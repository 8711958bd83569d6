using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Input;

/// <summary>What the submissions of a file are told apart by: their programmes, or who submitted where several have the same.</summary>
internal sealed class PartNames(ImmutableArray<ImportedSubmission> all)
{
    private readonly UniqueNames given = new();
    private readonly bool byProgram = all.Select(submission => submission.Program).Distinct(StringComparer.Ordinal).Count() == all.Length;

    /// <summary>The name of a submission; null if the file has no other one.</summary>
    public string? Of(ImportedSubmission submission) => all.Length < 2 ? null : this.given.Of(this.byProgram ? submission.Program : Submitter(submission.Entity) ?? submission.Program);

    private static string? Submitter(SubmittingEntity entity) => entity.NationalProviderIdentifier ?? entity.EntityId ?? entity.TaxpayerIdentificationNumber;
}
