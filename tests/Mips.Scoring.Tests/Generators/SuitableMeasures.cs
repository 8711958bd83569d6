using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Generators;

/// <summary>The measures of a year that suit a submission. Thousands of requests choose among the same, which are found once.</summary>
internal sealed class SuitableMeasures
{
    private static readonly ConditionalWeakTable<ReferenceData, ConcurrentDictionary<Wanted, SuitableMeasures>> Found = new();

    private readonly Dictionary<QualityMeasure, CollectionType[]> types;

    private SuitableMeasures(ReferenceData data, Wanted wanted)
    {
        this.types = data.Tables.QualityMeasures.ToDictionary(measure => measure, measure => TypesOf(measure, wanted), (IEqualityComparer<QualityMeasure>)ReferenceEqualityComparer.Instance);
        this.All =
        [
            .. data.Tables.QualityMeasures
                .Where(m => m.Programs.IsEmpty || m.Programs.Contains("mips"))
                .Where(m => wanted.HighPriority || !m.IsHighPriority)
                .Where(m => this.TypesOf(m).Any(t => !wanted.Benchmarked || data.FindQualityBenchmark(m.Id, t) is not null || !m.SuppressedFor.IsEmpty || m.FirstPerformanceYear >= data.PerformanceYear - 1)),
        ];
    }

    /// <summary>The measures, in the order of CMS's table.</summary>
    public QualityMeasure[] All { get; }

    /// <param name="data">CMS's tables.</param>
    /// <param name="types">The collection types to choose from.</param>
    /// <param name="claims">Whether Part B claims may be used.</param>
    /// <param name="highPriority">Whether high priority measures may be among them.</param>
    /// <param name="benchmarked">Whether each has a benchmark, is suppressed or is new.</param>
    public static SuitableMeasures Of(ReferenceData data, CollectionType[] types, bool claims, bool highPriority, bool benchmarked) => Found
        .GetOrCreateValue(data)
        .GetOrAdd(new(types.Aggregate(0, (set, type) => set | (1 << (int)type)), claims, highPriority, benchmarked), static (wanted, data) => new(data, wanted), data);

    /// <summary>The collection types through which a measure can be submitted.</summary>
    public CollectionType[] TypesOf(QualityMeasure measure) => this.types[measure];

    private static CollectionType[] TypesOf(QualityMeasure measure, Wanted wanted) =>
        [.. measure.CollectionTypes.Where(type => (wanted.Types & (1 << (int)type)) != 0 && (type != CollectionType.PartBClaims || wanted.Claims))];

    private readonly record struct Wanted(int Types, bool Claims, bool HighPriority, bool Benchmarked);
}
