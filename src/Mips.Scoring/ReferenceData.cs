using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>What CMS published for one performance year, ready to be looked up. Immutable and safe for concurrent use.</summary>
/// <remarks>
/// Take CMS's tables from the package Mips.Scoring.CmsData. To score with benchmarks of your own, change the
/// <see cref="Tables"/> of an instance and make a new one. Lookups allocate nothing.
/// </remarks>
public sealed class ReferenceData : IEquatable<ReferenceData>
{
    // Compact rows keep the place of a measure, or of a submission of it through one of eight collection types, in 16 bits. CMS has published at most 500 of a kind.
    private const int MostRows = 2000;

    private readonly Dictionary<string, QualityEntry> quality;
    private readonly IdIndex qualityMeasures;
    private readonly IdIndex costMeasures;
    private readonly IdIndex costBenchmarks;
    private readonly IdIndex activities;
    private readonly IdIndex promotingInteroperability;
    private readonly IdIndex mvps;

    /// <summary>Indexes the rows of a year.</summary>
    /// <param name="tables">The rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    /// <exception cref="ArgumentException">A key occurs twice, or there are more than 2,000 quality measures, cost measures or improvement activities.</exception>
    public ReferenceData(ReferenceTables tables)
    {
        this.Tables = tables ?? throw new ArgumentNullException(nameof(tables));
        RequireRoom(tables, tables.QualityMeasures.Length, "quality measures");
        RequireRoom(tables, tables.CostMeasures.Length, "cost measures");
        RequireRoom(tables, tables.ImprovementActivities.Length, "improvement activities");
        this.AwaitsBenchmarks = !tables.QualityBenchmarks.Any(static benchmark => benchmark.Basis == BenchmarkBasis.PerformancePeriod);
        this.HasPlaceholders = tables.QualityBenchmarks.Any(static benchmark => benchmark.Basis == BenchmarkBasis.Mock) || tables.CostBenchmarks.Any(static benchmark => benchmark.Basis == BenchmarkBasis.Mock);
        this.QualityMeasuresById = Ascending(tables.QualityMeasures);
        this.quality = QualityEntry.Index(tables, this.QualityMeasuresById);
        this.qualityMeasures = Index(this.QualityMeasuresById, static m => m.Id);
        this.costMeasures = Index(tables.CostMeasures, static m => m.Id);
        this.costBenchmarks = Index(tables.CostBenchmarks, static b => b.MeasureId);
        this.activities = Index(tables.ImprovementActivities, static a => a.Id);
        this.promotingInteroperability = Index(tables.PromotingInteroperabilityMeasures, static m => m.Id);
        this.mvps = Index(tables.Mvps, static m => m.Id);
    }

    /// <summary>The rows.</summary>
    public ReferenceTables Tables { get; }

    /// <summary>Whether CMS has published no benchmark of the performance period itself, so that a measure without a historical one can still get one.</summary>
    internal bool AwaitsBenchmarks { get; }

    /// <summary>Whether a benchmark is only a placeholder.</summary>
    internal bool HasPlaceholders { get; }

    /// <summary>The performance year of the data.</summary>
    public int PerformanceYear => this.Tables.PerformanceYear;

    /// <summary>The edition of the data.</summary>
    public DataVersion Version => this.Tables.Version;

    /// <summary>Equal if the rows are.</summary>
    /// <param name="other">Other data.</param>
    /// <returns>True if equal.</returns>
    public bool Equals(ReferenceData? other) => ReferenceEquals(this, other) || (other is not null && this.Tables == other.Tables);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as ReferenceData);

    /// <inheritdoc/>
    public override int GetHashCode() => (this.PerformanceYear, this.Version).GetHashCode();

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
    public CostMeasure? FindCostMeasure(string measureId) => Find(this.Tables.CostMeasures, this.costMeasures, measureId);

    /// <summary>The benchmark of a cost measure, or null if it has none.</summary>
    /// <param name="measureId">For example <c>TPCC_1</c>.</param>
    public CostBenchmark? FindCostBenchmark(string measureId) => Find(this.Tables.CostBenchmarks, this.costBenchmarks, measureId);

    /// <summary>The improvement activity with this ID, or null if CMS's inventory of the year has none.</summary>
    /// <param name="activityId">For example <c>IA_BE_4</c>.</param>
    public ImprovementActivity? FindImprovementActivity(string activityId) => Find(this.Tables.ImprovementActivities, this.activities, activityId);

    /// <summary>The Promoting Interoperability measure, attestation or exclusion with this ID, or null if there is none in the year.</summary>
    /// <param name="measureId">For example <c>PI_EP_1</c>.</param>
    public PromotingInteroperabilityMeasure? FindPromotingInteroperabilityMeasure(string measureId) => Find(this.Tables.PromotingInteroperabilityMeasures, this.promotingInteroperability, measureId);

    /// <summary>The MVP with this ID, or null if there is none in the year.</summary>
    /// <param name="mvpId">For example <c>G0053</c>.</param>
    public Mvp? FindMvp(string mvpId) => Find(this.Tables.Mvps, this.mvps, mvpId);

    /// <summary>The quality measures, ascending by ID, so that the place of one also tells which of two has the lower ID.</summary>
    internal ImmutableArray<QualityMeasure> QualityMeasuresById { get; }

    /// <summary>What rules made of this data. It goes when the data or the rules go, so nothing in it may hold this data: rules live for ever, and what they keep would.</summary>
    internal ConditionalWeakTable<object, object> Resolved { get; } = new();

    /// <summary>The place of a quality measure in <see cref="QualityMeasuresById"/>; −1 if there is none.</summary>
    internal int IndexOfQualityMeasure(string measureId) => this.qualityMeasures.PlaceOf(measureId);

    /// <summary>The place of a cost measure in its table; −1 if there is none.</summary>
    internal int IndexOfCostMeasure(string measureId) => this.costMeasures.PlaceOf(measureId);

    /// <summary>The place of an improvement activity in its table; −1 if there is none.</summary>
    internal int IndexOfImprovementActivity(string activityId) => this.activities.PlaceOf(activityId);

    /// <summary>The place of a Promoting Interoperability measure in its table; −1 if there is none.</summary>
    internal int IndexOfPromotingInteroperabilityMeasure(string measureId) => this.promotingInteroperability.PlaceOf(measureId);

    /// <summary>The place of an MVP in its table; −1 if there is none.</summary>
    internal int IndexOfMvp(string mvpId) => this.mvps.PlaceOf(mvpId);

    private static void RequireRoom(ReferenceTables tables, int rows, string kind)
    {
        if (rows > MostRows)
        {
            throw new ArgumentException(FormattableString.Invariant($"The tables have {rows} {kind}, and this library takes {MostRows}."), nameof(tables));
        }
    }

    private static ImmutableArray<QualityMeasure> Ascending(ImmutableArray<QualityMeasure> measures)
    {
        QualityMeasure[] ascending = [.. measures];
        Array.Sort(ascending, static (one, other) => string.CompareOrdinal(one.Id, other.Id));
        return ImmutableArrays.Over(ascending);
    }

    private static IdIndex Index<TRow>(ImmutableArray<TRow> rows, Func<TRow, string> id) => new(ValueArray.Of(rows, id));

    private static TRow? Find<TRow>(ImmutableArray<TRow> rows, IdIndex index, string id)
        where TRow : class => index.PlaceOf(id) is >= 0 and int place ? rows[place] : null;

    private static QualityEntry? Find(Dictionary<string, QualityEntry> entries, string id) => entries.TryGetValue(id, out QualityEntry? entry) ? entry : null;
}
