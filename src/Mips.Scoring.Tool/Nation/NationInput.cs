using Mips.Scoring.Nation;

namespace Mips.Scoring.Tool.Nation;

/// <summary>One thing that a run over the nation is given.</summary>
internal abstract record NationInput;

/// <summary>A partition.</summary>
/// <param name="Name">Where it came from.</param>
/// <param name="Partition">Its participants.</param>
internal sealed record PartitionInput(string Name, Partition Partition) : NationInput;

/// <summary>A partial result of partitions.</summary>
/// <param name="Name">Where it came from.</param>
/// <param name="Json">The line.</param>
internal sealed record PartialInput(string Name, string Json) : NationInput;
