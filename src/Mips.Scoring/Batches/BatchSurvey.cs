using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Batches;

/// <summary>The summary survey measures of a batch under the rules of one reporting option.</summary>
internal sealed class BatchSurvey
{
    private readonly MeasurePointsRules rules;
    private readonly DecileTable deciles;
    private readonly DecileScale[] scales;

    public BatchSurvey(SurveyMeasure[] measures, MeasurePointsRules rules)
    {
        this.rules = rules;
        this.deciles = new DecileTable(Array.ConvertAll(measures, static measure => measure.Benchmark?.Bounds), rules.DecilePoints, out this.scales);
    }

    /// <summary>The mean of the results of a participant, if its points are rounded once and it is known how.</summary>
    /// <param name="results">The results.</param>
    /// <param name="points">The mean; null if no result has a benchmark.</param>
    /// <returns>Whether it is known; otherwise <see cref="CahpsPoints"/> says it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryMean(ReadOnlySpan<SurveyRow> results, out Points? points)
    {
        points = null;
        if (this.rules.Cahps.Rounding != CahpsRoundingReading.OnceAtTheMean)
        {
            return false;
        }

        PointsMean mean = default;
        Points least = this.rules.DecilePoints.LeastPoints;
        foreach (ref readonly SurveyRow result in results)
        {
            DecileScale scale = this.scales[result.Measure];
            if (scale.HasDeciles)
            {
                ref readonly DecileStep step = ref this.deciles.StepOf(result.Rate, scale, out long place);
                (long whole, long part, long way) = CahpsPoints.Unrounded(step, place, least);
                mean.Add(whole, part, way);
            }
        }

        if (mean.Count == 0)
        {
            return true;
        }

        bool isKnown = mean.TryRound(this.rules.DecilePoints.Places.Value, out Points rounded);
        points = rounded;
        return isKnown;
    }
}
