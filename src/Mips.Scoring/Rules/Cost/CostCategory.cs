using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Cost;

/// <summary>
/// The cost performance category, § 414.1380(b)(2)(iii): points ÷ available points + improvement, at most 100 %.
/// A measure below its case minimum or without benchmark is in neither sum; without a scored measure there is no score.
/// </summary>
public static class CostCategory
{
    /// <summary>Scores the category.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="rules">The cost rules of the year.</param>
    /// <returns>The score and its parts.</returns>
    /// <exception cref="ArgumentException">The data has no such measure, or the rules no case minimum for it.</exception>
    public static CostScore Score(ScoringRequest request, ReferenceData data, CostRules rules) => ScoreAlone(request, data, mvp: null, rules);

    internal static CostScore ScoreAlone(ScoringRequest request, ReferenceData data, Mvp? mvp, CostRules rules)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return Score(request, data, loan.Places.Cost, mvp, rules);
    }

    internal static CostScore Score(ScoringRequest request, ReferenceData data, ReadOnlySpan<int> places, Mvp? mvp, CostRules rules)
    {
        ImmutableArray<CostMeasureResult> results = request.Cost;
        CostMeasureScore[] measures = results.IsEmpty ? [] : new CostMeasureScore[results.Length];
        ResolvedCostMeasures resolved = ResolvedCostMeasures.For(data, rules);
        ResolvedMvp? set = mvp is null ? null : ResolvedMvp.For(data, mvp);
        CostSums sums = default;
        for (int i = 0; i < measures.Length; i++)
        {
            CostMeasureResult result = results[i];
            int place = places[i] >= 0 ? places[i] : throw new ArgumentException($"{result.MeasureId} is not a cost measure of PY{data.PerformanceYear}.", nameof(request));
            CostLine line = resolved
                .Compare(place, result.Cost.ToMeasured(), result.Cases, result.Suppressed)
                .Of(request.Participant.Option, set is null || set.HasCost(place));
            CostMeasurePointsResult points = line.Result;
            measures[i] = new(result, resolved.Measure(place), resolved.Benchmark(place), resolved.CaseMinimum(place), points.Decile, points.Points, points.Disposition);
            sums = sums.With(line);
        }

        PriorCost prior = PriorYearFacts.Of(request.PriorYear).Cost;
        CostTotal total = sums.TotalOf(prior, rules);
        return new CostScore
        {
            Measures = ImmutableArrays.Over(measures),
            AchievementPoints = sums.Points,
            AvailablePoints = total.Available,
            Improvement = new(prior.Score?.ToDecimal(), total.Improvement, total.Reason),
            Score = total.Score,
            IsEstimate = sums.IsEstimate,
        };
    }

    /// <summary>Points ÷ available points.</summary>
    /// <param name="points">The sum of the points of the scored measures.</param>
    /// <param name="available">The sum of the points they could have earned.</param>
    /// <returns>Percent, unrounded; null without a scored measure.</returns>
    internal static Percent? Achievement(Points points, Points available) =>
        available == Points.Zero ? null : Percent.OfShare(points.TenThousandths, available.TenThousandths);

    /// <summary>Achievement and improvement, at most 100 %.</summary>
    /// <param name="achievement">Points ÷ available points; null without a scored measure.</param>
    /// <param name="improvement">Percentage points.</param>
    /// <returns>The category score, unrounded.</returns>
    internal static Percent? Total(Percent? achievement, Percent improvement) =>
        achievement is Percent percent ? (percent + improvement).AtMostHundred() : null;
}
