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

    /// <summary>The mean of the results of a participant, if it is known how it is rounded.</summary>
    /// <param name="results">The results.</param>
    /// <param name="points">The mean; null if no result has a benchmark.</param>
    /// <returns>Whether it is known; otherwise <see cref="CahpsPoints"/> says it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryMean(ReadOnlySpan<SurveyRow> results, out Points? points)
    {
        PointsMean mean = default;
        foreach (ref readonly SurveyRow result in results)
        {
            DecileScale scale = this.scales[result.Measure];
            if (scale.HasDeciles)
            {
                ref readonly DecileStep step = ref this.deciles.StepOf(result.Rate, scale, out long place);
                (long whole, long part, long way) = CahpsPoints.PointsOf(result.Rate, scale.IsInverse, step, place, this.rules);
                mean.Add(whole, part, way);
            }
        }

        points = null;
        if (mean.Count == 0)
        {
            return true;
        }

        bool isKnown = mean.TryRound(this.rules.DecilePoints.Places.Value, out Points rounded);
        points = rounded;
        return isKnown;
    }
}
