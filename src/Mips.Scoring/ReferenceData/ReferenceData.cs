using System.Collections.Frozen;

namespace Mips.Scoring;

/// <summary>What CMS published for one performance year, ready to be looked up. Immutable and safe for concurrent use.</summary>
/// <remarks>
/// Take CMS's tables from the package Mips.Scoring.CmsData. To score with benchmarks of your own, change the
/// <see cref="Tables"/> of an instance and make a new one.
/// </remarks>
public sealed class ReferenceData
{
    private readonly FrozenDictionary<string, QualityMeasure> qualityMeasures;
    private readonly FrozenDictionary<(string MeasureId, CollectionType CollectionType), QualityBenchmark> qualityBenchmarks;
    private readonly FrozenDictionary<(string MeasureId, CollectionType CollectionType), BenchmarkExclusion> benchmarkExclusions;
    private readonly FrozenDictionary<string, CostMeasure> costMeasures;
    private readonly FrozenDictionary<string, CostBenchmark> costBenchmarks;
    private readonly FrozenDictionary<string, ImprovementActivity> activities;
    private readonly FrozenDictionary<string, PromotingInteroperabilityMeasure> promotingInteroperability;
    private readonly FrozenDictionary<string, Mvp> mvps;

    /// <summary>Indexes the rows of a year.</summary>
    /// <param name="tables">The rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public ReferenceData(ReferenceTables tables)
    {
        this.Tables = tables ?? throw new ArgumentNullException(nameof(tables));
        this.qualityMeasures = tables.QualityMeasures.ToDictionary(m => m.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        this.qualityBenchmarks = tables.QualityBenchmarks.ToDictionary(b => (b.MeasureId, b.CollectionType)).ToFrozenDictionary();
        this.benchmarkExclusions = tables.BenchmarkExclusions.ToDictionary(e => (e.MeasureId, e.CollectionType)).ToFrozenDictionary();
        this.costMeasures = tables.CostMeasures.ToDictionary(m => m.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        this.costBenchmarks = tables.CostBenchmarks.ToDictionary(b => b.MeasureId, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        this.activities = tables.ImprovementActivities.ToDictionary(a => a.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        this.promotingInteroperability = tables.PromotingInteroperabilityMeasures.ToDictionary(m => m.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        this.mvps = tables.Mvps.ToDictionary(m => m.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The rows.</summary>
    public ReferenceTables Tables { get; }

    /// <summary>The performance year of the data.</summary>
    public int PerformanceYear => this.Tables.PerformanceYear;

    /// <summary>The edition of the data.</summary>
    public DataVersion Version => this.Tables.Version;

    /// <summary>The quality measure with this ID, or null if CMS has none in the year.</summary>
    /// <param name="measureId">For example <c>236</c>.</param>
    public QualityMeasure? FindQualityMeasure(string measureId) => Find(this.qualityMeasures, measureId);

    /// <summary>The benchmark of a measure for a collection type, or null if it has none.</summary>
    /// <param name="measureId">For example <c>236</c>.</param>
    /// <param name="collectionType">The collection type.</param>
    public QualityBenchmark? FindQualityBenchmark(string measureId, CollectionType collectionType) => Find(this.qualityBenchmarks, (measureId, collectionType));

    /// <summary>CMS's reason why a measure has no benchmark for a collection type, or null if CMS gave none.</summary>
    /// <param name="measureId">For example <c>236</c>.</param>
    /// <param name="collectionType">The collection type.</param>
    public BenchmarkExclusion? FindBenchmarkExclusion(string measureId, CollectionType collectionType) => Find(this.benchmarkExclusions, (measureId, collectionType));

    /// <summary>The cost measure with this ID, or null if CMS has none in the year.</summary>
    /// <param name="measureId">For example <c>TPCC_1</c>.</param>
    public CostMeasure? FindCostMeasure(string measureId) => Find(this.costMeasures, measureId);

    /// <summary>The benchmark of a cost measure, or null if it has none.</summary>
    /// <param name="measureId">For example <c>TPCC_1</c>.</param>
    public CostBenchmark? FindCostBenchmark(string measureId) => Find(this.costBenchmarks, measureId);

    /// <summary>The improvement activity with this ID, or null if CMS's inventory of the year has none.</summary>
    /// <param name="activityId">For example <c>IA_BE_4</c>.</param>
    public ImprovementActivity? FindImprovementActivity(string activityId) => Find(this.activities, activityId);

    /// <summary>The Promoting Interoperability measure, attestation or exclusion with this ID, or null if there is none in the year.</summary>
    /// <param name="measureId">For example <c>PI_EP_1</c>.</param>
    public PromotingInteroperabilityMeasure? FindPromotingInteroperabilityMeasure(string measureId) => Find(this.promotingInteroperability, measureId);

    /// <summary>The MVP with this ID, or null if there is none in the year.</summary>
    /// <param name="mvpId">For example <c>G0053</c>.</param>
    public Mvp? FindMvp(string mvpId) => Find(this.mvps, mvpId);

    private static TRow? Find<TKey, TRow>(FrozenDictionary<TKey, TRow> rows, TKey key)
        where TKey : notnull
        where TRow : class => rows.TryGetValue(key, out TRow? row) ? row : null;
}
