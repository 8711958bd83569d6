using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Summary survey measures of the CAHPS for MIPS survey below a higher decile.</summary>
internal static class SurveyShortfalls
{
    private static readonly Citation Benchmarks = Citation.Cfr("414.1380(b)(1)(ii)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        MeasurePointsRules rules = Rescoring.MeasureRules(card);
        for (int i = 0; i < card.Quality.SummarySurveyMeasures.Length; i++)
        {
            SummarySurveyMeasureScore line = card.Quality.SummarySurveyMeasures[i];
            decimal rate = line.PerformanceRate.ToDecimal();
            if (line.Benchmark is not { } benchmark)
            {
                found.Add(Finding(line, i, ShortfallReason.NoBenchmark));
            }
            else if (NextDecile.BoundOf(benchmark.Bounds, line.Decile, line.Points, null, rules.DecilePoints) is { } bound)
            {
                int index = i;
                found.Add((Finding(line, i, ShortfallReason.BelowNextDecile) with { Actual = rate, Needed = bound.ToDecimal() })
                    .With(card, [new(ChangedFact.SurveyMeasureRate, line.MeasureId, i, rate, bound.ToDecimal())])
                    .WithRise(card, benchmark.Bounds, rules.DecilePoints, other => other.Quality.SummarySurveyMeasures[index].Points));
            }
        }
    }

    private static Shortfall Finding(in SummarySurveyMeasureScore line, int index, ShortfallReason reason) => new()
    {
        Subject = ShortfallSubject.SummarySurveyMeasure,
        Category = PerformanceCategory.Quality,
        Id = line.MeasureId,
        Index = index,
        Reason = reason,
        Citation = Benchmarks,
    };
}
