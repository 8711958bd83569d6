using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring.Batches;

/// <summary>The summary survey measures of a batch under the rules of one reporting option.</summary>
internal sealed class BatchSurvey
{
    private readonly MeasurePointsRules rules;
    private readonly DecileTable deciles;
    private readonly DecileScale[] scales;
    private readonly PointsWay[] ways;

    public BatchSurvey(SurveyMeasure[] measures, MeasurePointsRules rules)
    {
        this.rules = rules;
        this.deciles = new DecileTable(Array.ConvertAll(measures, static measure => measure.Benchmark?.Bounds), rules.DecilePoints, out this.scales);
        this.ways = ValueArray.OfNumbers(this.deciles.Parts, this.WayOf);
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
        foreach (ref readonly SurveyRow result in results)
        {
            DecileScale scale = this.scales[result.Measure];
            if (scale.HasDeciles)
            {
                this.Add(this.deciles.PartOf(result.Rate, scale, out long place), place, ref mean);
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

    private void Add(int part, long place, ref PointsMean mean)
    {
        ref readonly PointsWay prepared = ref this.ways[part];
        if (prepared.IsPrepared)
        {
            mean.Add(prepared, place);
            return;
        }

        (long whole, long share, long way) = CahpsPoints.Unrounded(this.deciles.Step(part), place, this.rules.DecilePoints.LeastPoints);
        mean.Add(whole, share, way);
    }

    // Nothing is prepared for a very long way, nor where it depends on the place whether the least points of the year come in.
    private PointsWay WayOf(int part)
    {
        ref readonly DecileStep step = ref this.deciles.Step(part);
        Points least = this.rules.DecilePoints.LeastPoints;
        bool grows = step.UnitsPerPoint > 0;
        Points atEnd = grows ? step.Points + Points.Of(1) : step.Points;
        return atEnd <= least ? new(least, 0, 0)
            : step.Points < least || step.Length > PointsWay.Longest ? default
            : new(step.Points, step.Start, grows ? step.Length : 0);
    }
}
