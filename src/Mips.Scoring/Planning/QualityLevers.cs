using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Planning;

/// <summary>The figures of submitted quality measures: rate, patients, cases, completeness.</summary>
internal static class QualityLevers
{
    public static IEnumerable<Lever> Of(Scorecard card, Target target, ImmutableArray<PatientSource> sources)
    {
        LeverSearch search = new(card, target);
        for (int i = 0; i < card.Quality.Measures.Length; i++)
        {
            QualityMeasureScore line = card.Quality.Measures[i];
            if (line.SubmissionIndex >= 0 && line.Disposition != QualityMeasureDisposition.NotPartOfTheSet)
            {
                foreach (Lever lever in Of(search, line, i, sources))
                {
                    yield return lever with { CollectionType = line.CollectionType };
                }
            }
        }
    }

    private static IEnumerable<Lever> Of(LeverSearch search, QualityMeasureScore line, int index, ImmutableArray<PatientSource> sources)
    {
        if (line is { Achievement.Ground: MeasurePointsGround.Benchmark, Benchmark: { } benchmark, PerformanceRate: { } rate } && BestPerformance.Best(line.Measure, benchmark) is var best && best != rate)
        {
            yield return search.Of(LeverKind.QualityRate, Change(ChangedFact.QualityRate, line, index, rate.ToDecimal(), best.ToDecimal()), Turns(search.Card, line, benchmark, rate, best));
        }

        foreach (PatientSource source in sources)
        {
            if (source.Index == index && source.Limit > 0)
            {
                yield return Patients(search, source);
            }
        }

        if (line.Cases < line.CasesNeeded && line.PerformanceRate is not null)
        {
            yield return search.Of(LeverKind.QualityCases, Change(ChangedFact.QualityCases, line, index, line.Cases, line.CasesNeeded));
        }

        if (line.DataCompleteness < line.DataCompletenessNeeded)
        {
            yield return search.Of(LeverKind.QualityCompleteness, Change(ChangedFact.QualityDataCompleteness, line, index, line.DataCompleteness.Value, line.DataCompletenessNeeded.Value));
        }
    }

    private static SmallestChange Change(ChangedFact fact, in QualityMeasureScore line, int index, decimal from, decimal to) => new(fact, line.Measure.Id, index, from, to);

    // Through PY2021 a bonus depends on which measure takes the place for an outcome measure: where two measures change places, the score can fall.
    private static decimal[] Turns(Scorecard card, in QualityMeasureScore line, QualityBenchmark benchmark, PerformanceRate from, PerformanceRate best)
    {
        if (card.QualityRules.HighPriorityBonus is null)
        {
            return [];
        }

        DecilePointsRules rules = Rescoring.MeasureRules(card).DecilePoints;
        SortedSet<long> turns = [];
        foreach (QualityMeasureScore other in card.Quality.Measures)
        {
            foreach (Points points in new[] { other.Points, Points.FromTenThousandths(other.Points.TenThousandths + 1) })
            {
                if (SmallestStep.Find(from.Millionths, best.Millionths, rate => DecilePoints.Of(benchmark.Bounds, PerformanceRate.FromMillionths(rate), rules).Points >= points) is { } turn)
                {
                    turns.Add(turn - Math.Sign(best.Millionths - from.Millionths));
                }
            }
        }

        IEnumerable<long> inOrder = best > from ? turns : turns.Reverse();
        return [.. inOrder.Where(turn => turn != from.Millionths).Select(turn => PerformanceRate.FromMillionths(turn).ToDecimal())];
    }

    private static Lever Patients(LeverSearch search, PatientSource source)
    {
        ScoringRequest start = PatientSource.Start(search.Card.Request, [source]);
        Scorecard At(long patients) => Rescoring.Of(search.Card, source.With(start, (int)patients));
        ImmutableArray<int> modes = source.Modes(patients => At(patients).Quality.Measures[source.Index]);
        long[] ends = [.. modes.Skip(1).Select(static first => (long)first - 1), source.Limit];
        return search.Target.IsReachedBy(At(0)) ? Standing(search, source, At(0)) : search.Of(LeverKind.QualityPatients, source.Id, source.Index, 0, ends, 1m, At);
    }

    // The remaining patients alone can reach it, by their number.
    private static Lever Standing(LeverSearch search, PatientSource source, Scorecard after) => new()
    {
        Kind = LeverKind.QualityPatients,
        Id = source.Id,
        Index = source.Index,
        From = 0m,
        To = 0m,
        Limit = source.Limit,
        After = after,
    };
}
