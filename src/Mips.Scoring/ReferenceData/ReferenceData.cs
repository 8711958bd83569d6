namespace Mips.Scoring;

/// <summary>What CMS published for one performance year, ready to be looked up. Immutable and safe for concurrent use.</summary>
/// <remarks>
/// Take CMS's tables from the package Mips.Scoring.CmsData. To score with benchmarks of your own, change the
/// <see cref="Tables"/> of an instance and make a new one. Lookups allocate nothing.
/// </remarks>
public sealed class ReferenceData
{
    private readonly Dictionary<string, QualityEntry> quality;
    private readonly Dictionary<string, CostMeasure> costMeasures;
    private readonly Dictionary<string, CostBenchmark> costBenchmarks;
    private readonly Dictionary<string, ImprovementActivity> activities;
    private readonly Dictionary<string, PromotingInteroperabilityMeasure> promotingInteroperability;
    private readonly Dictionary<string, Mvp> mvps;

    /// <summary>Indexes the rows of a year.</summary>
    /// <param name="tables">The rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public ReferenceData(ReferenceTables tables)
    {
        this.Tables = tables ?? throw new ArgumentNullException(nameof(tables));
        this.quality = QualityEntry.Index(tables);
        this.costMeasures = Index(tables.CostMeasures, static m => m.Id);
        this.costBenchmarks = Index(tables.CostBenchmarks, static b => b.MeasureId);
        this.activities = Index(tables.ImprovementActivities, static a => a.Id);
        this.promotingInteroperability = Index(tables.PromotingInteroperabilityMeasures, static m => m.Id);
        this.mvps = Index(tables.Mvps, static m => m.Id);
    }

    /// <summary>The rows.</summary>
    public ReferenceTables Tables { get; }

    /// <summary>The performance year of the data.</summary>
    public int PerformanceYear => this.Tables.PerformanceYear;

    /// <summary>The edition of the data.</summary>
    public DataVersion Version => this.Tables.Version;

    /// <summary>The quality measure with this ID, or null if CMS has none in the year.</summary>
    /// <param name="measureId">For example <c>236</c>.</param>
    public QualityMeasure? FindQualityMeasure(string measureId) => Find(this.quality, measureId)?.Measure;

    /// <summary>The benchmark of a measure for a collection type, or null if it has none.</summary>
    /// <param name="measureId">For example <c>236</c>.</param>
    /// <param name="collectionType">The collection type.</param>
    public QualityBenchmark? FindQualityBenchmark(string measureId, CollectionType collectionType) => Find(this.quality, measureId)?.Benchmark(collectionType);

    /// <summary>CMS's reason why a measure has no benchmark for a collection type, or null if CMS gave none.</summary>
    /// <param name="measureId">For example <c>236</c>.</param>
    /// <param name="collectionType">The collection type.</param>
    public BenchmarkExclusion? FindBenchmarkExclusion(string measureId, CollectionType collectionType) => Find(this.quality, measureId)?.Exclusion(collectionType);

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

    private static Dictionary<string, TRow> Index<TRow>(ImmutableArray<TRow> rows, Func<TRow, string> id)
    {
        Dictionary<string, TRow> index = new(rows.Length, StringComparer.Ordinal);
        foreach (TRow row in rows)
        {
            index.Add(id(row), row);
        }

        return index;
    }

    private static TRow? Find<TRow>(Dictionary<string, TRow> rows, string id)
        where TRow : class => rows.TryGetValue(id, out TRow? row) ? row : null;
}
