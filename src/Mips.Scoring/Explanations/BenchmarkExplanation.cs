namespace Mips.Scoring;

/// <summary>The rows of CMS's data that measures were compared with.</summary>
internal static class BenchmarkExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> Columns = [new("Benchmark"), new("Year", IsNumber: true), new("Kind"), new("Where deciles start")];

    public static ExplanationSection Of(Scorecard card)
    {
        ImmutableArray<ExplanationRow>.Builder rows = ImmutableArray.CreateBuilder<ExplanationRow>();
        foreach (QualityMeasureScore line in card.Quality.Measures)
        {
            if (line.Benchmark is { } benchmark)
            {
                rows.Add(Row($"{benchmark.MeasureId} {TermWords.Of(benchmark.CollectionType)}", benchmark, benchmark.IsToppedOut ? "topped out" : string.Empty));
            }
        }

        foreach (AdministrativeClaimsMeasureScore line in card.Quality.AdministrativeClaims)
        {
            if (line.Benchmark is { } benchmark)
            {
                rows.Add(Row(benchmark.MeasureId, benchmark, string.Empty));
            }
        }

        foreach (CostMeasureScore line in card.Weights.Cost.State == CategoryWeightState.WithoutWeight ? [] : card.Cost.Measures)
        {
            if (line.Benchmark is { } benchmark)
            {
                rows.Add(new([benchmark.MeasureId, Format.NoValue, Kind(benchmark.Kind, benchmark.Basis, benchmark.Bounds), Bounds(benchmark.Bounds)], string.Empty, [CostWords.Benchmarks]));
            }
        }

        return new("Benchmarks", Columns, rows.ToImmutable());
    }

    private static ExplanationRow Row(string name, QualityBenchmark benchmark, string reason) =>
        new([name, benchmark.BenchmarkYear.ToString(System.Globalization.CultureInfo.InvariantCulture), Kind(benchmark.Kind, benchmark.Basis, benchmark.Bounds), Bounds(benchmark.Bounds)], reason, [QualityParagraphs.Benchmarks]);

    private static string Bounds(DecileBounds bounds) =>
        string.Join(" | ", Enumerable.Range(bounds.FirstDecile, 11 - bounds.FirstDecile).Select(decile => $"{decile}: {bounds[decile]}"));

    private static string Kind(BenchmarkKind kind, BenchmarkBasis basis, DecileBounds bounds)
    {
        string shape = kind switch
        {
            BenchmarkKind.Percentile => "deciles",
            BenchmarkKind.Flat => "flat",
            BenchmarkKind.DefinedToppedOut => "defined topped-out",
            BenchmarkKind.StandardDeviation => "median and standard deviation",
            _ => throw TermWords.Unknown(kind),
        };
        string better = bounds.IsInverse ? ", lower is better" : string.Empty;
        return basis switch
        {
            BenchmarkBasis.Historical => $"{shape}, historical{better}",
            BenchmarkBasis.PerformancePeriod => $"{shape}, performance period{better}",
            BenchmarkBasis.Mock => $"{shape}, placeholder{better}",
            _ => throw TermWords.Unknown(basis),
        };
    }
}
