using System.Text.Json;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.ImportCmsData;

/// <summary>The rows of benchmarks.json, for quality and cost measures.</summary>
internal sealed class BenchmarkImport(YearFiles files, IReadOnlyDictionary<string, JsonElement> measures, bool areMock, ImportNotes notes)
{
    internal (ImmutableArray<QualityBenchmark> Quality, ImmutableArray<CostBenchmark> Cost) Read()
    {
        List<QualityBenchmark> quality = [];
        List<CostBenchmark> cost = [];
        foreach (JsonElement row in files.Benchmarks)
        {
            if (!measures.TryGetValue(row.Text("measureId"), out JsonElement measure))
            {
                notes.Add($"benchmark of {row.Text("measureId")} ({row.Text("submissionMethod")}) left out: not a measure of the year");
            }
            else if (measure.Text("category") == "cost")
            {
                cost.Add(this.Cost(row, measure));
            }
            else
            {
                quality.Add(this.Quality(row, measure));
            }
        }

        return ([.. quality.OrderBy(b => b.MeasureId, StringComparer.Ordinal).ThenBy(b => b.CollectionType)], [.. cost.OrderBy(b => b.MeasureId, StringComparer.Ordinal)]);
    }

    private QualityBenchmark Quality(JsonElement row, JsonElement measure)
    {
        CollectionType type = SubmissionMethods.Of(row.Text("submissionMethod"), measure);
        DecileBounds bounds = this.Bounds(row, measure);
        BenchmarkKind kind = BenchmarkShape.Of(bounds, type == CollectionType.AdministrativeClaims);
        bool isDeviation = kind == BenchmarkKind.StandardDeviation;
        return new()
        {
            MeasureId = row.Text("measureId"),
            CollectionType = type,
            BenchmarkYear = row.Int("benchmarkYear"),
            Kind = kind,
            Basis = this.Basis(row),
            Bounds = bounds,
            IsToppedOut = row.Flag("isToppedOut"),
            HasSevenPointCap = SevenPointCap(row, measure),
            AverageRate = row.OptionalNumber("averagePerformanceRate") is { } average ? PerformanceRate.Of(average) : null,
            DerivedMedian = isDeviation ? PerformanceRate.Of(BenchmarkShape.Median(bounds)) : null,
            DerivedStandardDeviation = isDeviation ? PerformanceRate.Of(BenchmarkShape.StandardDeviation(bounds)) : null,
        };
    }

    private CostBenchmark Cost(JsonElement row, JsonElement measure)
    {
        DecileBounds bounds = this.Bounds(row, measure);
        BenchmarkKind kind = BenchmarkShape.Of(bounds, isAdministrativeClaims: true);
        bool isDeviation = kind == BenchmarkKind.StandardDeviation;
        return new()
        {
            MeasureId = row.Text("measureId"),
            BenchmarkYear = row.Int("benchmarkYear"),
            Kind = kind,
            Basis = this.Basis(row),
            Bounds = new(bounds),
            AverageCost = row.OptionalDollars("averagePerformanceRate"),
            DerivedMedian = isDeviation ? Dollars.Of(Math.Round(BenchmarkShape.Median(bounds), 4)) : null,
            DerivedStandardDeviation = isDeviation ? Dollars.Of(Math.Round(BenchmarkShape.StandardDeviation(bounds), 4)) : null,
        };
    }

    // PY2018: the flag is on the measure (six named ones) and holds where the benchmark is itself topped out.
    private static bool SevenPointCap(JsonElement row, JsonElement measure) =>
        row.Flag("isToppedOutByProgram") || (measure.Flag("isToppedOutByProgram") && row.Flag("isToppedOut"));

    private BenchmarkBasis Basis(JsonElement row) =>
        row.Int("benchmarkYear") < files.Year ? BenchmarkBasis.Historical : areMock ? BenchmarkBasis.Mock : BenchmarkBasis.PerformancePeriod;

    // Benchmarks state their direction from 2023 on; before, the measure does. One measure is inverse, and its numbers rise.
    private DecileBounds Bounds(JsonElement row, JsonElement measure)
    {
        bool isInverse = row.OptionalFlag("isInverse") ?? measure.Flag("isInverse");
        if (isInverse && RisesOnly(row))
        {
            notes.Add($"benchmark of {row.Text("measureId")} is read as direct: its numbers rise");
            isInverse = false;
        }

        return BoundsImport.Read(row, isInverse);
    }

    private static bool RisesOnly(JsonElement row)
    {
        ImmutableArray<decimal> deciles = [.. row.Rows("deciles").Select(value => value.GetDecimal())];
        return deciles.Length > 0 && deciles[0] < deciles[^1] && deciles.SequenceEqual(deciles.Order());
    }
}
