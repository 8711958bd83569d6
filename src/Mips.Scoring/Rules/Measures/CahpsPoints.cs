using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>How the CAHPS for MIPS survey is scored.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CahpsRules
{
    /// <summary>CMS's ID of the survey measure.</summary>
    public required Cited<string> MeasureId { get; init; }

    /// <summary>Where the four decimals of the points come in.</summary>
    public CahpsRoundingReading Rounding { get; init; } = CahpsRoundingReading.OnceAtTheMean;
}

/// <summary>Readings of how the mean of the summary survey measures is rounded.</summary>
[JsonConverter(typeof(EnumNameConverter<CahpsRoundingReading>))]
public enum CahpsRoundingReading
{
    /// <summary>The points of the summary survey measures are not rounded, their mean is.</summary>
    OnceAtTheMean,

    /// <summary>The points of each summary survey measure are rounded, and their mean again.</summary>
    EachMeasureAndTheMean,
}

/// <summary>The points of one summary survey measure.</summary>
/// <param name="MeasureId">For example <c>CAHPS_1</c>.</param>
/// <param name="PerformanceRate">Its result.</param>
/// <param name="Benchmark">Its benchmark; null if CMS has none, then it does not enter the mean.</param>
/// <param name="Decile">The decile reached, 1 to 10; 0 for none.</param>
/// <param name="Points">Its points, with four decimals; 0 without a benchmark.</param>
public readonly record struct SummarySurveyMeasureScore(string MeasureId, PerformanceRate PerformanceRate, QualityBenchmark? Benchmark, int Decile, Points Points)
{
    /// <summary>The line in one row, the same in every culture.</summary>
    /// <returns>For example <c>CAHPS_1: 6.1000 points</c>; <c>no result</c> for the default value.</returns>
    public override string ToString() => this.MeasureId is null ? "no result" : $"{this.MeasureId}: {this.Points} points";
}

/// <summary>The points of the CAHPS for MIPS survey: the mean of the points of its scored summary survey measures.</summary>
public static class CahpsPoints
{
    /// <summary>Scores the summary survey measures.</summary>
    /// <param name="results">The results.</param>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="rules">The rules of measure points of the year.</param>
    /// <param name="scores">Receives one score for each result.</param>
    /// <returns>The mean; null if no result has a benchmark.</returns>
    public static Points? Of(ReadOnlySpan<SummarySurveyMeasure> results, ReferenceData data, MeasurePointsRules rules, Span<SummarySurveyMeasureScore> scores)
    {
        for (int i = 0; i < results.Length; i++)
        {
            SummarySurveyMeasure result = results[i];
            scores[i] = new(result.MeasureId, result.PerformanceRate, data.FindQualityBenchmark(result.MeasureId, CollectionType.CahpsSurvey), 0, Points.Zero);
        }

        return Of(scores.Slice(0, results.Length), rules);
    }

    /// <summary>Scores summary survey measures that are known by their result and benchmark.</summary>
    internal static Points? Of(Span<SummarySurveyMeasureScore> scores, MeasurePointsRules rules)
    {
        PointsMean mean = default;
        foreach (ref SummarySurveyMeasureScore score in scores)
        {
            if (score.Benchmark is not { } benchmark)
            {
                continue;
            }

            DecileStep step = DecileStep.Of(benchmark.Bounds, score.PerformanceRate, rules.DecilePoints, out long place);
            DecileResult one = ResultOf(score.PerformanceRate, benchmark.Bounds.IsInverse, step, place, rules.DecilePoints);
            score = score with { Decile = one.Decile, Points = one.Points };
            (long whole, long part, long way) = PointsOf(score.PerformanceRate, benchmark.Bounds.IsInverse, step, place, rules);
            mean.Add(whole, part, way);
        }

        return mean.Count == 0 ? null
            : mean.TryRound(rules.DecilePoints.Places.Value, out Points rounded) ? rounded
            : Points.Of(Rounding.HalfUp(Sum(scores, rules) / mean.Count, rules.DecilePoints.Places.Value));
    }

    private static (long Whole, long Part, long Way) PointsOf(PerformanceRate rate, bool isInverse, in DecileStep step, long place, MeasurePointsRules rules) =>
        rules.Cahps.Rounding == CahpsRoundingReading.EachMeasureAndTheMean
            ? (0, ResultOf(rate, isInverse, step, place, rules.DecilePoints).Points.TenThousandths, Points.UnitsPerPoint)
            : Unrounded(step, place, rules.DecilePoints.LeastPoints);

    /// <summary>The points of a summary survey measure that are not rounded before the mean: whole points, and how much of how long a way to the next one.</summary>
    /// <param name="step">The part of its benchmark that its result lies in.</param>
    /// <param name="place">The place of the result.</param>
    /// <param name="least">The least points of the year.</param>
    internal static (long Whole, long Part, long Way) Unrounded(in DecileStep step, long place, Points least)
    {
        (long decile, long part, long way) = DecilePoints.Unrounded(step, place);
        bool isBelow = step.Points < least && decile + ((decimal)part / way) < least.ToDecimal();
        return isBelow ? (0, least.TenThousandths, Points.UnitsPerPoint) : (decile, part, way);
    }

    private static DecileResult ResultOf(PerformanceRate rate, bool isInverse, in DecileStep step, long place, DecilePointsRules rules) =>
        DecilePoints.IsWithoutPoints(rate, isInverse, rules) ? default : DecilePoints.Of(step, place, rules);

    private static decimal Sum(ReadOnlySpan<SummarySurveyMeasureScore> scores, MeasurePointsRules rules)
    {
        decimal sum = 0m;
        foreach (ref readonly SummarySurveyMeasureScore score in scores)
        {
            if (score.Benchmark is { } benchmark)
            {
                DecileStep step = DecileStep.Of(benchmark.Bounds, score.PerformanceRate, rules.DecilePoints, out long place);
                (long whole, long part, long way) = PointsOf(score.PerformanceRate, benchmark.Bounds.IsInverse, step, place, rules);
                sum += whole + ((decimal)part / way);
            }
        }

        return sum;
    }
}
