using Mips.Scoring.Interop;
using Mips.Scoring.Nation;
using Orleans.Runtime;

namespace Mips.Scoring.Samples.NationOnOrleans;

/// <summary>The sweep over scenarios: each partition is asked, what they say is merged, and a call that a silo took with it is repeated.</summary>
public static class Sweep
{
    private const int Attempts = 120;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>By what there are groups.</summary>
    public static ImmutableArray<GroupKind> By { get; } = [GroupKind.PracticeSize];

    /// <summary>The laws of files.</summary>
    /// <param name="laws">The files (JSON).</param>
    /// <returns>Names and laws.</returns>
    public static ImmutableArray<NamedLaw> Laws(IEnumerable<string> laws) =>
        [.. laws.Select(law => LawFile.Read(law) is { File: { } file } ? NamedLaw.Of(file) : throw new ArgumentException("A law cannot be read.", nameof(laws)))];

    /// <summary>Budget neutrality, winners and losers over all partitions.</summary>
    /// <param name="grains">The cluster.</param>
    /// <param name="partitions">The paths of the saved partitions.</param>
    /// <param name="laws">The laws as files (JSON); winners and losers are those beside the first.</param>
    /// <param name="answered">Hears of every answer.</param>
    /// <returns>The merged result.</returns>
    public static async Task<NationReform> Run(IGrainFactory grains, ImmutableArray<string> partitions, string[] laws, Action? answered = null)
    {
        string[] scores = await Task.WhenAll(partitions.Select(path => Repeated(() => grains.GetGrain<IPartitionGrain>(path).Scores(laws), answered)));
        string factors = NationFactors.ToJson(NationScores.Merge(scores.Select(NationScores.Parse)).Factors(Laws(laws)));
        string[] reforms = await Task.WhenAll(partitions.Select(path => Repeated(() => grains.GetGrain<IPartitionGrain>(path).Reform(laws, factors), answered)));
        return NationReform.Merge(reforms.Select(NationReform.Parse));
    }

    private static async Task<string> Repeated(Func<Task<string>> call, Action? answered)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                string answer = await call();
                answered?.Invoke();
                return answer;
            }
            catch (Exception lost) when (attempt < Attempts && lost is OrleansException or TimeoutException or IOException)
            {
                await Task.Delay(Pause);
            }
        }
    }
}
