namespace Mips.Scoring.Samples.NationOnOrleans;

/// <summary>A partition of the nation; its key is the path of the saved partition, on storage that every silo sees.</summary>
public interface IPartitionGrain : IGrainWithStringKey
{
    /// <summary>Scores the partition under several laws.</summary>
    /// <param name="laws">The laws as files (JSON).</param>
    /// <returns>The partial result as JSON.</returns>
    Task<string> Scores(string[] laws);

    /// <summary>Scores it again once the scaling factors are known.</summary>
    /// <param name="laws">The laws as files (JSON).</param>
    /// <param name="factors">The scaling factors as JSON.</param>
    /// <returns>The partial result as JSON.</returns>
    Task<string> Reform(string[] laws, string factors);
}
