namespace Mips.Scoring.Tests.Reliability;

/// <summary>Tests that ask the collector how much is left: alone, so that no other test allocates meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryAlone
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Memory";
}
