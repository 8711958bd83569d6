using Mips.Scoring.Reference;

namespace Mips.Scoring.CmsData;

/// <summary>Reads the rows of quality measures and their benchmarks.</summary>
internal static class QualityRows
{
    internal static QualityMeasure QualityMeasure(TableReader row, Func<TableReader, string> title)
    {
        string id = row.Text();
        string name = title(row);
        int metric = row.Letter(Codes.MetricTypes);
        int type = row.Letter(Codes.MeasureTypes);
        RowFlags flags = (RowFlags)row.Int();
        return new()
        {
            Id = id,
            Title = name,
            MetricType = (QualityMetricType)metric,
            MeasureType = (QualityMeasureType)type,
            IsHighPriority = (flags & RowFlags.HighPriority) != 0,
            IsInverse = (flags & RowFlags.Inverse) != 0,
            IsRiskAdjusted = (flags & RowFlags.RiskAdjusted) != 0 ? true : (flags & RowFlags.NotRiskAdjusted) != 0 ? false : null,
            FirstPerformanceYear = row.Int(),
            CollectionTypes = row.CollectionTypes(),
            StrataAlgorithm = row.OptionalLetter(Codes.Algorithms) is >= 0 and int algorithm ? (StrataAlgorithm)algorithm : null,
            Strata = row.List(),
            ReportingStratum = row.OptionalText(),
            PerformanceStratum = row.OptionalText(),
            SuppressedFor = row.CollectionTypes(),
            TruncatedFor = row.CollectionTypes(),
            HistoricalBenchmarkRemovedFor = row.CollectionTypes(),
            SevenPointCapRemovedFor = row.CollectionTypes(),
            CompanionIds = row.List(),
            Programs = row.List(),
            RegistrationTypes = row.List(),
            SpecialtySets = row.List(),
            EcqmId = row.OptionalText(),
            EcqmUuid = row.OptionalText(),
        };
    }

    internal static QualityBenchmark QualityBenchmark(TableReader row)
    {
        string id = row.Text();
        int type = row.Letter(Codes.CollectionTypes);
        int year = row.Int();
        int kind = row.Letter(Codes.Kinds);
        int basis = row.Letter(Codes.Bases);
        RowFlags flags = (RowFlags)row.Int();
        return new()
        {
            MeasureId = id,
            CollectionType = (CollectionType)type,
            BenchmarkYear = year,
            Kind = (BenchmarkKind)kind,
            Basis = (BenchmarkBasis)basis,
            IsToppedOut = (flags & RowFlags.ToppedOut) != 0,
            HasSevenPointCap = (flags & RowFlags.SevenPointCap) != 0,
            Bounds = row.Bounds(),
            AverageRate = row.OptionalRate(),
            DerivedMedian = row.OptionalRate(),
            DerivedStandardDeviation = row.OptionalRate(),
        };
    }

    internal static BenchmarkExclusion Exclusion(TableReader row, ImmutableArray<string[]> reasons)
    {
        string id = row.Text();
        CollectionType type = (CollectionType)row.Letter(Codes.CollectionTypes);
        string[] reason = reasons[row.Int()];
        return new(id, type, reason[0], reason[1]) { BenchmarkYear = row.Int() };
    }
}
