using Mips.Scoring.Reference;

namespace Mips.Scoring.CmsData;

/// <summary>Reads the rows of cost measures and their benchmarks.</summary>
internal static class CostRows
{
    internal static CostMeasure CostMeasure(TableReader row, Func<TableReader, string> title) => new()
    {
        Id = row.Text(),
        Title = title(row),
        FirstPerformanceYear = row.Int(),
        Programs = row.List(),
        GroupNationalAverage = row.OptionalDollars(),
        IndividualNationalAverage = row.OptionalDollars(),
    };

    internal static CostBenchmark CostBenchmark(TableReader row) => new()
    {
        MeasureId = row.Text(),
        BenchmarkYear = row.Int(),
        Kind = (BenchmarkKind)row.Letter(Codes.Kinds),
        Basis = (BenchmarkBasis)row.Letter(Codes.Bases),
        Bounds = new(row.Bounds()),
        AverageCost = row.OptionalDollars(),
        DerivedMedian = row.OptionalDollars(),
        DerivedStandardDeviation = row.OptionalDollars(),
    };
}
