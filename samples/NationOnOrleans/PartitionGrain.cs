using Mips.Scoring.CmsData;
using Mips.Scoring.Nation;

namespace Mips.Scoring.Samples.NationOnOrleans;

/// <summary>Keeps a resolved batch in memory; a silo that ends loses nothing, because another one loads it again.</summary>
public sealed class PartitionGrain : Grain, IPartitionGrain
{
    private Partition? partition;

    private Partition Partition => this.partition ?? throw new InvalidOperationException("The grain is not active.");

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        using FileStream saved = File.OpenRead(this.GetPrimaryKeyString());
        this.partition = Partition.Load(saved, CmsTables.For);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string> Scores(string[] laws) => Task.Run(() => NationScores.Of(this.Partition, Sweep.Laws(laws), Sweep.By, threads: 1).ToJson());

    /// <inheritdoc/>
    public Task<string> Reform(string[] laws, string factors) =>
        Task.Run(() => NationReform.Of(this.Partition, Sweep.Laws(laws), NationFactors.Parse(factors), Sweep.By, threads: 1).ToJson());
}
