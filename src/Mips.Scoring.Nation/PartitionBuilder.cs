using Mips.Scoring.Batches;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Nation;

/// <summary>Takes participants one after another and resolves them.</summary>
internal sealed class PartitionBuilder(ReferenceData data, ScoringOptions? options)
{
    private readonly BatchBuilder batch = BatchBuilder.For(data, options);
    private readonly ImmutableArray<PartitionParticipant>.Builder participants = ImmutableArray.CreateBuilder<PartitionParticipant>();

    /// <summary>Takes a participant, or says what is wrong with it. One whose rows were not all understood is left out: its score would not be its own.</summary>
    public IEnumerable<TableProblem> Add(TableSubmission submission)
    {
        if (!submission.LeftOut.IsEmpty)
        {
            return [];
        }

        int known = this.batch.Problems.Length;
        if (this.batch.Add(submission.Request))
        {
            this.participants.Add(PartitionParticipant.Of(submission));
            return [];
        }

        return this.batch.Problems[known].Problems.Select(submission.Locate);
    }

    public Partition Build()
    {
        Batch built = this.batch.Build();
        ImmutableArray<PartitionParticipant> all = this.participants.ToImmutable();
        return new(SavedPartition.BytesOf(built, all).Id, built, all);
    }
}
