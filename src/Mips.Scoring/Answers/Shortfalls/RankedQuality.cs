using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The nearest rate with which a quality measure counts that others of the submission outrank.</summary>
internal static class RankedQuality
{
    /// <summary>The change and the scorecard with it; null if not even the highest decile is enough.</summary>
    public static (SmallestChange Change, Scorecard Changed)? ToCount(Scorecard card, in QualityMeasureScore line, int index)
    {
        if (line.Achievement.Decile >= DecilePoints.HighestDecile)
        {
            return null;
        }

        QualityMeasureScore measure = line;
        QualityMeasureScore? rival = RivalOf(card, line);
        PerformanceRate rate = line.PerformanceRate!.Value;
        return NearestChange.Of(
            card,
            rate.Millionths,
            line.Benchmark!.Bounds[DecilePoints.HighestDecile].Millionths,
            millionths => new(ChangedFact.QualityRate, measure.Measure.Id, index, rate.ToDecimal(), PerformanceRate.FromMillionths(millionths).ToDecimal()),
            millionths => Outranks(card, measure, millionths, rival),
            changed => changed.Quality.Measures[index].IsCounted);
    }

    // The same measure through another collection type, or the last among those that count.
    private static QualityMeasureScore? RivalOf(Scorecard card, in QualityMeasureScore line)
    {
        QualityMeasureScore? last = null;
        foreach (QualityMeasureScore other in card.Quality.Measures)
        {
            if (other.IsCounted && other.Measure.Id == line.Measure.Id)
            {
                return other;
            }

            last = other.IsCounted && !other.FillsTheOutcomePlace && (last is not { } before || IsBehind(other, before.Points, before.Measure.Id)) ? other : last;
        }

        return last;
    }

    private static bool IsBehind(in QualityMeasureScore line, Points points, string measureId) =>
        line.Points < points || (line.Points == points && string.CompareOrdinal(line.Measure.Id, measureId) > 0);

    private static bool Outranks(Scorecard card, in QualityMeasureScore line, long millionths, in QualityMeasureScore? rival)
    {
        MeasurePointsRules rules = Rescoring.MeasureRules(card);
        Points compared = DecilePoints.Of(line.Benchmark!.Bounds, PerformanceRate.FromMillionths(millionths), rules.DecilePoints).Points;
        Points points = SevenPointCap.Of(line.Measure, line.Benchmark, rules.SevenPointCap) is { } cap ? Points.Min(compared, cap) : compared;
        return rival is { } last && IsBehind(last, points, line.Measure.Id);
    }
}
