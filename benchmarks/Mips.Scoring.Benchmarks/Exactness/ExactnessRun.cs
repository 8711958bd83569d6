using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Oracle;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks.Exactness;

/// <summary>
/// Batch, scorer and the oracle with unlimited fractions score generated requests full of ties: every year that has the reporting option. Run it with
/// <c>exactness 1000000</c>; it ends with the number of differences.
/// </summary>
internal static class ExactnessRun
{
    private const int Chunk = 2_000;
    private static readonly (int First, Func<ReferenceData, int, int, ScoringRequest> Generate)[] generators =
    [
        (2017, RequestGenerator.TraditionalMips),
        (2023, RequestGenerator.MipsValuePathway),
        (2021, RequestGenerator.ApmPerformancePathway),
    ];

    public static int Run(int requests, int seed)
    {
        (int Year, Func<ReferenceData, int, int, ScoringRequest> Generate)[] kinds =
            [.. ProgramYears.All.SelectMany(law => generators.Where(g => g.First <= law.PerformanceYear).Select(g => (law.PerformanceYear, g.Generate)))];
        int done = 0;
        int differences = 0;
        int ties = 0;
        for (int start = 0; done < requests; start += Chunk)
        {
            foreach ((int year, Func<ReferenceData, int, int, ScoringRequest> generate) in kinds)
            {
                (int compared, int found, int tied) = Compare(CmsTables.For(year), Enumerable.Range(start, Chunk).Select(index => generate(CmsTables.For(year), seed, index)));
                (done, differences, ties) = (done + compared, differences + found, ties + tied);
            }

            Console.WriteLine($"{done} requests, {ties} of them exactly half a hundredth before rounding, {differences} differences");
        }

        return differences;
    }

    private static (int Compared, int Differences, int Ties) Compare(ReferenceData data, IEnumerable<ScoringRequest> generated)
    {
        BatchBuilder builder = BatchBuilder.For(data, new() { Placeholders = PlaceholderBenchmarks.Accepted });
        ScoringRequest[] requests = [.. generated];
        Array.ForEach(requests, request => builder.Add(request));
        Batch batch = builder.Build();
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(ProgramYears.For(data.PerformanceYear), rows, new BatchRunOptions());
        int differences = 0;
        int ties = 0;
        Parallel.For(0, rows.Length, i =>
        {
            ScoringRequest request = requests[batch.PositionOf(i)];
            Scorecard card = Scorer.ScoreValid(request, data, ProgramYears.For(data.PerformanceYear));
            Fraction oracle = OracleScore.Of(request, data).FinalScore;
            bool same = rows[i].FinalScore == card.FinalScore && rows[i].Quality == card.Quality.Score && rows[i].Cost == card.Cost.Score && (Fraction)card.FinalScore == oracle;
            if (!same && Interlocked.Increment(ref differences) <= 3)
            {
                Console.WriteLine(string.Join(
                    "\n    ",
                    [$"PY{data.PerformanceYear} {request.ReportingOption}: batch {rows[i].FinalScore}, scorer {card.FinalScore}, oracle {oracle}", .. RequestText.Lines(request)]));
            }

            if (Rounding.HalfUp(card.FinalScoreCalculation.Sum * 1000m, 6) % 10m == 5m)
            {
                Interlocked.Increment(ref ties);
            }
        });
        return (rows.Length, differences, ties);
    }
}
