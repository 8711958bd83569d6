

namespace Mips.Scoring.Reference;

/// <summary>The rows that a <see cref="ReferenceData"/> is made of: everything CMS published for one performance year.</summary>
public sealed record ReferenceTables
{
    /// <summary>The performance year.</summary>
    public required int PerformanceYear { get; init; }

    /// <summary>The edition of the data.</summary>
    public required DataVersion Version { get; init; }

    /// <summary>Quality measures.</summary>
    public ImmutableArray<QualityMeasure> QualityMeasures { get; init; } = [];

    /// <summary>Quality benchmarks, at most one for each measure and collection type.</summary>
    public ImmutableArray<QualityBenchmark> QualityBenchmarks { get; init; } = [];

    /// <summary>Why measures have no benchmark.</summary>
    public ImmutableArray<BenchmarkExclusion> BenchmarkExclusions { get; init; } = [];

    /// <summary>Cost measures.</summary>
    public ImmutableArray<CostMeasure> CostMeasures { get; init; } = [];

    /// <summary>Cost benchmarks, at most one for each measure.</summary>
    public ImmutableArray<CostBenchmark> CostBenchmarks { get; init; } = [];

    /// <summary>Improvement activities.</summary>
    public ImmutableArray<ImprovementActivity> ImprovementActivities { get; init; } = [];

    /// <summary>Promoting Interoperability measures, attestations and exclusions.</summary>
    public ImmutableArray<PromotingInteroperabilityMeasure> PromotingInteroperabilityMeasures { get; init; } = [];

    /// <summary>MIPS Value Pathways.</summary>
    public ImmutableArray<Mvp> Mvps { get; init; } = [];

    /// <summary>Clinical topics and small specialty sets of the eligible measure applicability process.</summary>
    public ImmutableArray<MeasureCluster> MeasureClusters { get; init; } = [];

    /// <summary>IDs of earlier years that ended before this one, for messages; without QCDR measures.</summary>
    public ImmutableArray<EndedMeasure> EndedMeasures { get; init; } = [];

    /// <summary>The populations of eCQMs, loaded when they are first asked for: scoring does not need them.</summary>
    public EcqmPopulations EcqmPopulations { get; init; } = EcqmPopulations.None;
}
