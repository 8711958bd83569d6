using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The rows of CMS's data that measures were compared with.</summary>
internal static class BenchmarkExplanation
{
    public const string Title = "Benchmarks";

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
                rows.Add(Row(benchmark));
            }
        }

        return Section(rows.ToImmutable());
    }

    public static ExplanationSection Section(ImmutableArray<ExplanationRow> rows) => new(Title, Columns, rows);

    public static ExplanationRow Row(CostBenchmark benchmark) =>
        new([benchmark.MeasureId, Format.NoValue, Kind(benchmark.Kind, benchmark.Basis), Bounds(benchmark.Bounds.Measured)], Better(benchmark.Bounds.Measured), [CostWords.Benchmarks]);

    public static ExplanationRow Row(string name, QualityBenchmark benchmark, string reason) =>
        new([name, benchmark.BenchmarkYear.ToString(System.Globalization.CultureInfo.InvariantCulture), Kind(benchmark.Kind, benchmark.Basis), Bounds(benchmark.Bounds)], string.Join("; ", new[] { reason, Better(benchmark.Bounds) }.Where(words => words.Length > 0)), [QualityParagraphs.Benchmarks]);

    private static string Better(DecileBounds bounds) => bounds.IsInverse ? "lower is better" : string.Empty;

    private static string Bounds(DecileBounds bounds) =>
        string.Join(" | ", Enumerable.Range(bounds.FirstDecile, 11 - bounds.FirstDecile).Select(decile => $"{decile}: {bounds[decile]}"));

    /// <summary>The shape of a benchmark and the data it rests on.</summary>
    public static string Kind(BenchmarkKind kind, BenchmarkBasis basis)
    {
        string shape = kind switch
        {
            BenchmarkKind.Percentile => "deciles",
            BenchmarkKind.Flat => "flat",
            BenchmarkKind.DefinedToppedOut => "defined topped-out",
            BenchmarkKind.StandardDeviation => "median and standard deviation",
            _ => throw TermWords.Unknown(kind),
        };
        return basis switch
        {
            BenchmarkBasis.Historical => $"{shape}, historical",
            BenchmarkBasis.PerformancePeriod => $"{shape}, performance period",
            BenchmarkBasis.Mock => $"{shape}, placeholder",
            _ => throw TermWords.Unknown(basis),
        };
    }
}
