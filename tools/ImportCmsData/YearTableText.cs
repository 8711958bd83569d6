using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Writes the table of one year. <see cref="YearTable"/> reads the same columns.</summary>
internal static class YearTableText
{
    /// <summary>The SHA-256 of a year's facts: its table with the titles in place, followed by its eCQM populations.</summary>
    internal static string Hash(ReferenceTables tables) =>
        TableFile.Hash(Write(tables, static title => title) + EcqmTableText.Write(tables.EcqmPopulations.All));

    internal static string Write(ReferenceTables tables, Func<string, string> title)
    {
        TableWriter writer = new();
        ImmutableArray<(string Code, string Reason)> reasons = [.. tables.BenchmarkExclusions.Select(e => (e.ReasonCode, e.Reason)).Distinct().Order()];
        writer.Section("reasons", reasons, reason => [reason.Code, reason.Reason]);
        writer.Section("exclusions", tables.BenchmarkExclusions, e => [e.MeasureId, Letter(e.CollectionType), reasons.IndexOf((e.ReasonCode, e.Reason)), e.BenchmarkYear]);
        writer.Section("quality", tables.QualityMeasures, m => QualityMeasure(m, title(m.Title)));
        writer.Section("benchmarks", tables.QualityBenchmarks, QualityBenchmark);
        writer.Section("cost", tables.CostMeasures, m => [m.Id, title(m.Title), m.FirstPerformanceYear, m.Programs, m.GroupNationalAverage, m.IndividualNationalAverage]);
        writer.Section("costBenchmarks", tables.CostBenchmarks, CostBenchmark);
        writer.Section("activities", tables.ImprovementActivities, a => Activity(a, title(a.Title)));
        writer.Section("interoperability", tables.PromotingInteroperabilityMeasures, m => Interoperability(m, title(m.Title)));
        writer.Section("mvps", tables.Mvps, Mvp);
        writer.Section("clusters", tables.MeasureClusters, Cluster);
        writer.Section("ended", tables.EndedMeasures, e => [e.Id, e.LastPerformanceYear]);
        return writer.ToString();
    }

    private static object?[] QualityMeasure(QualityMeasure m, string title) =>
    [
        m.Id,
        title,
        Codes.MetricTypes[(int)m.MetricType],
        Codes.MeasureTypes[(int)m.MeasureType],
        Flags((m.IsHighPriority, RowFlags.HighPriority), (m.IsInverse, RowFlags.Inverse), (m.IsRiskAdjusted == true, RowFlags.RiskAdjusted), (m.IsRiskAdjusted == false, RowFlags.NotRiskAdjusted)),
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
        m.EcqmUuid,
    ];

    private static object?[] QualityBenchmark(QualityBenchmark b) =>
    [
        b.MeasureId,
        Letter(b.CollectionType),
        b.BenchmarkYear,
        Codes.Kinds[(int)b.Kind],
        Codes.Bases[(int)b.Basis],
        Flags((b.IsToppedOut, RowFlags.ToppedOut), (b.HasSevenPointCap, RowFlags.SevenPointCap)),
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
        Bounds(b.Bounds.Measured),
        b.AverageCost,
        b.DerivedMedian,
        b.DerivedStandardDeviation,
    ];

    private static object?[] Activity(ImprovementActivity a, string title) =>
    [
        a.Id,
        title,
        a.Weight is { } weight ? Codes.Weights[(int)weight] : null,
        a.Subcategory,
        a.FirstPerformanceYear,
        Flags((a.IsCehrtEligible, RowFlags.CehrtEligible)),
        a.Programs,
    ];

    private static object?[] Interoperability(PromotingInteroperabilityMeasure m, string title) =>
    [
        m.Id,
        title,
        Codes.Metrics[(int)m.Metric],
        m.Objective,
        m.Role is { } role ? Codes.Roles[(int)role] : null,
        Flags((m.IsRequired, RowFlags.Required), (m.IsBonus, RowFlags.Bonus)),
        m.PublishedWeight,
        m.FirstPerformanceYear,
        m.Substitutes,
        m.Exclusions,
        m.ActiveEngagementLevels,
    ];

    private static object?[] Mvp(Mvp m) =>
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
        m.PromotingInteroperabilityMeasures,
    ];

    private static object?[] Cluster(MeasureCluster c) =>
    [
        Codes.ClusterKinds[(int)c.Kind],
        Letter(c.CollectionType),
        c.Name,
        c.MeasureIds,
        c.AnchorIds,
    ];

    private static string Bounds(DecileBounds bounds) =>
        (bounds.IsInverse ? "-" : "+") + string.Concat(Enumerable.Range(bounds.FirstDecile, 11 - bounds.FirstDecile).Select(d => " " + TableWriter.Number(bounds[d].ToDecimal())));

    private static char Letter(CollectionType type) => Codes.CollectionTypes[(int)type];

    private static string Letters(ImmutableArray<CollectionType> types) => string.Concat(types.Select(Letter));

    private static int Flags(params (bool IsSet, RowFlags Flag)[] flags) => flags.Where(flag => flag.IsSet).Sum(flag => (int)flag.Flag);
}
