using Mips.Scoring.CmsData;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Writes the table of one year. <see cref="YearTable"/> reads the same columns.</summary>
internal static class YearTableText
{
    internal static string Write(ReferenceTables tables)
    {
        TableWriter writer = new();
        writer.Section("quality", tables.QualityMeasures, QualityMeasure);
        writer.Section("benchmarks", tables.QualityBenchmarks, QualityBenchmark);
        writer.Section("reasons", [.. tables.BenchmarkExclusions.Select(e => (e.ReasonCode, e.Reason)).Distinct().Order()], reason => [reason.ReasonCode, reason.Reason]);
        writer.Section("exclusions", tables.BenchmarkExclusions, e => [e.MeasureId, Letter(e.CollectionType), e.ReasonCode, e.BenchmarkYear]);
        writer.Section("cost", tables.CostMeasures, m => [m.Id, m.Title, m.FirstPerformanceYear, m.Programs, m.GroupNationalAverage, m.IndividualNationalAverage]);
        writer.Section("costBenchmarks", tables.CostBenchmarks, CostBenchmark);
        writer.Section("activities", tables.ImprovementActivities, Activity);
        writer.Section("interoperability", tables.PromotingInteroperabilityMeasures, Interoperability);
        ImmutableArray<string> interoperabilityIds = [.. tables.PromotingInteroperabilityMeasures.Select(m => m.Id)];
        writer.Section("mvps", tables.Mvps, mvp => Mvp(mvp, interoperabilityIds));
        writer.Section("clusters", tables.MeasureClusters, Cluster);
        writer.Section("ended", tables.EndedMeasures, e => [e.Id, e.LastPerformanceYear]);
        return writer.ToString();
    }

    private static object?[] QualityMeasure(QualityMeasure m) =>
    [
        m.Id,
        m.Title,
        Codes.MetricTypes[(int)m.MetricType],
        Codes.MeasureTypes[(int)m.MeasureType],
        Flags((m.IsHighPriority, 'h'), (m.IsInverse, 'i'), (m.IsRiskAdjusted == true, 'r'), (m.IsRiskAdjusted == false, 'n')),
        m.FirstPerformanceYear,
        Letters(m.CollectionTypes),
        m.StrataAlgorithm is { } algorithm ? Codes.Algorithms[(int)algorithm] : null,
        m.Strata,
        m.ReportingStratum,
        m.PerformanceStratum,
        Letters(m.SuppressedFor),
        Letters(m.TruncatedFor),
        Letters(m.HistoricalBenchmarkRemovedFor),
        Letters(m.SevenPointCapRemovedFor),
        m.CompanionIds,
        m.Programs,
        m.RegistrationTypes,
        m.SpecialtySets,
        m.EcqmId,
        EcqmTableText.Digits(m.EcqmUuid),
    ];

    private static object?[] QualityBenchmark(QualityBenchmark b) =>
    [
        b.MeasureId,
        Letter(b.CollectionType),
        b.BenchmarkYear,
        Codes.Kinds[(int)b.Kind],
        Codes.Bases[(int)b.Basis],
        Flags((b.IsToppedOut, 't'), (b.HasSevenPointCap, '7')),
        Bounds(b.Bounds),
        b.AverageRate,
        b.DerivedMedian,
        b.DerivedStandardDeviation,
    ];

    private static object?[] CostBenchmark(CostBenchmark b) =>
    [
        b.MeasureId,
        b.BenchmarkYear,
        Codes.Kinds[(int)b.Kind],
        Codes.Bases[(int)b.Basis],
        Bounds(b.Bounds),
        b.AverageCost,
        b.DerivedMedian,
        b.DerivedStandardDeviation,
    ];

    private static object?[] Activity(ImprovementActivity a) =>
    [
        a.Id,
        a.Title,
        a.Weight is { } weight ? Codes.Weights[(int)weight] : null,
        a.Subcategory,
        a.FirstPerformanceYear,
        Flags((a.IsCehrtEligible, 'c')),
        a.Programs,
    ];

    private static object?[] Interoperability(PromotingInteroperabilityMeasure m) =>
    [
        m.Id,
        m.Title,
        Codes.Metrics[(int)m.Metric],
        m.Objective,
        m.Role is { } role ? Codes.Roles[(int)role] : null,
        Flags((m.IsRequired, 'r'), (m.IsBonus, 'b')),
        m.PublishedWeight,
        m.FirstPerformanceYear,
        m.Substitutes,
        m.Exclusions,
        m.ActiveEngagementLevels,
    ];

    // Every MVP has had every Promoting Interoperability measure of its year; a star says so.
    private static object?[] Mvp(Mvp m, ImmutableArray<string> interoperabilityIds) =>
    [
        m.Id,
        m.Title,
        m.ClinicalTopics,
        m.Specialties,
        m.QualityMeasures,
        m.OutcomesBasedClaimsMeasures,
        m.PopulationHealthMeasures,
        m.CostMeasures,
        m.ImprovementActivities,
        m.PromotingInteroperabilityMeasures.Order(StringComparer.Ordinal).SequenceEqual(interoperabilityIds) ? "*" : m.PromotingInteroperabilityMeasures,
    ];

    private static object?[] Cluster(MeasureCluster c) =>
    [
        Codes.ClusterKinds[(int)c.Kind],
        Letter(c.CollectionType),
        c.Name,
        c.MeasureIds,
        c.AnchorIds.SequenceEqual(c.MeasureIds) ? "*" : c.AnchorIds,
    ];

    private static string Bounds(DecileBounds bounds) =>
        (bounds.IsInverse ? "-" : "+") + string.Concat(Enumerable.Range(bounds.FirstDecile, 11 - bounds.FirstDecile).Select(d => " " + TableWriter.Number(bounds[d].ToDecimal())));

    private static char Letter(CollectionType type) => Codes.CollectionTypes[(int)type];

    private static string Letters(ImmutableArray<CollectionType> types) => string.Concat(types.Select(Letter));

    private static string Flags(params (bool IsSet, char Letter)[] flags) => string.Concat(flags.Where(flag => flag.IsSet).Select(flag => flag.Letter));
}
