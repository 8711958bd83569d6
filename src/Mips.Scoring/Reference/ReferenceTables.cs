using Mips.Scoring.Values;

namespace Mips.Scoring.Reference;

/// <summary>The rows that a <see cref="ReferenceData"/> is made of: everything CMS published for one performance year.</summary>
public sealed record ReferenceTables
{
    private readonly EquatableArray<QualityMeasure> qualityMeasures;
    private readonly EquatableArray<QualityBenchmark> qualityBenchmarks;
    private readonly EquatableArray<BenchmarkExclusion> benchmarkExclusions;
    private readonly EquatableArray<CostMeasure> costMeasures;
    private readonly EquatableArray<CostBenchmark> costBenchmarks;
    private readonly EquatableArray<ImprovementActivity> improvementActivities;
    private readonly EquatableArray<PromotingInteroperabilityMeasure> promotingInteroperabilityMeasures;
    private readonly EquatableArray<Mvp> mvps;
    private readonly EquatableArray<MeasureCluster> measureClusters;
    private readonly EquatableArray<EndedMeasure> endedMeasures;

    /// <summary>The performance year.</summary>
    public required int PerformanceYear { get; init; }

    /// <summary>The edition of the data.</summary>
    public required DataVersion Version { get; init; }

    /// <summary>Quality measures.</summary>
    public ImmutableArray<QualityMeasure> QualityMeasures { get => this.qualityMeasures; init => this.qualityMeasures = value; }

    /// <summary>Quality benchmarks, at most one for each measure and collection type.</summary>
    public ImmutableArray<QualityBenchmark> QualityBenchmarks { get => this.qualityBenchmarks; init => this.qualityBenchmarks = value; }

    /// <summary>Why measures have no benchmark.</summary>
    public ImmutableArray<BenchmarkExclusion> BenchmarkExclusions { get => this.benchmarkExclusions; init => this.benchmarkExclusions = value; }

    /// <summary>Cost measures.</summary>
    public ImmutableArray<CostMeasure> CostMeasures { get => this.costMeasures; init => this.costMeasures = value; }

    /// <summary>Cost benchmarks, at most one for each measure.</summary>
    public ImmutableArray<CostBenchmark> CostBenchmarks { get => this.costBenchmarks; init => this.costBenchmarks = value; }

    /// <summary>Improvement activities.</summary>
    public ImmutableArray<ImprovementActivity> ImprovementActivities { get => this.improvementActivities; init => this.improvementActivities = value; }

    /// <summary>Promoting Interoperability measures, attestations and exclusions.</summary>
    public ImmutableArray<PromotingInteroperabilityMeasure> PromotingInteroperabilityMeasures { get => this.promotingInteroperabilityMeasures; init => this.promotingInteroperabilityMeasures = value; }

    /// <summary>MIPS Value Pathways.</summary>
    public ImmutableArray<Mvp> Mvps { get => this.mvps; init => this.mvps = value; }

    /// <summary>Clinical topics and small specialty sets of the eligible measure applicability process.</summary>
    public ImmutableArray<MeasureCluster> MeasureClusters { get => this.measureClusters; init => this.measureClusters = value; }

    /// <summary>IDs of earlier years that ended before this one, for messages; without QCDR measures.</summary>
    public ImmutableArray<EndedMeasure> EndedMeasures { get => this.endedMeasures; init => this.endedMeasures = value; }

    /// <summary>The populations of eCQMs, loaded when they are first asked for: scoring does not need them.</summary>
    public EcqmPopulations EcqmPopulations { get; init; } = EcqmPopulations.None;
}
