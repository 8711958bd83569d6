

namespace Mips.Scoring.Reference;

/// <summary>What the tables hold about one quality measure: the measure, and by collection type its benchmark or the reason for having none.</summary>
internal sealed class QualityEntry
{
    private const int CollectionTypes = (int)CollectionType.AdministrativeClaims + 1;
    private readonly QualityBenchmark?[] benchmarks = new QualityBenchmark?[CollectionTypes];
    private readonly BenchmarkExclusion?[] exclusions = new BenchmarkExclusion?[CollectionTypes];

    internal QualityMeasure? Measure { get; private set; }

    /// <param name="tables">The rows.</param>
    /// <param name="measures">The quality measures, ascending by ID.</param>
    internal static Dictionary<string, QualityEntry> Index(ReferenceTables tables, ImmutableArray<QualityMeasure> measures)
    {
        Dictionary<string, QualityEntry> index = new(measures.Length, StringComparer.Ordinal);
        foreach (QualityMeasure measure in measures)
        {
            index.Add(measure.Id, new() { Measure = measure });
        }

        foreach (QualityBenchmark row in tables.QualityBenchmarks)
        {
            Put(Entry(index, row.MeasureId).benchmarks, row.CollectionType, row, row.MeasureId);
        }

        foreach (BenchmarkExclusion row in tables.BenchmarkExclusions)
        {
            Put(Entry(index, row.MeasureId).exclusions, row.CollectionType, row, row.MeasureId);
        }

        return index;
    }

    internal QualityBenchmark? Benchmark(CollectionType collectionType) => At(this.benchmarks, collectionType);

    internal BenchmarkExclusion? Exclusion(CollectionType collectionType) => At(this.exclusions, collectionType);

    private static TRow? At<TRow>(TRow?[] rows, CollectionType collectionType)
        where TRow : class => IsKnown(collectionType) ? rows[(int)collectionType] : null;

    private static bool IsKnown(CollectionType collectionType) => collectionType <= CollectionType.AdministrativeClaims;

    private static QualityEntry Entry(Dictionary<string, QualityEntry> index, string measureId)
    {
        if (!index.TryGetValue(measureId, out QualityEntry? entry))
        {
            entry = new();
            index.Add(measureId, entry);
        }

        return entry;
    }

    private static void Put<TRow>(TRow?[] rows, CollectionType collectionType, TRow row, string measureId)
        where TRow : class
    {
        if (!IsKnown(collectionType))
        {
            throw new ArgumentException($"Measure {measureId} has a row of the unknown collection type {collectionType}.");
        }

        rows[(int)collectionType] = rows[(int)collectionType] is null
            ? row
            : throw new ArgumentException($"Measure {measureId} has two rows of one kind for {collectionType}.");
    }
}
