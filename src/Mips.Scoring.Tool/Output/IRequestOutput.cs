using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Where requests go.</summary>
internal interface IRequestOutput : IDisposable
{
    /// <summary>Takes a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="UnwritableException">The place cannot be written to.</exception>
    RequestTaken Add(NamedRequest request);

    /// <summary>Puts everything in its place; nothing if there was no request.</summary>
    /// <exception cref="UnwritableException">The place cannot be written to.</exception>
    void Complete();
}
