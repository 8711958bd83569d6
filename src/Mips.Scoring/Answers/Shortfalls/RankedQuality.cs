using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The nearest rate with which a quality measure counts that others of the submission outrank.</summary>
internal static class RankedQuality
{
    private const int None = -1;

    /// <summary>The change and the scorecard with it; null if not even the highest decile is enough.</summary>
    public static (SmallestChange Change, Scorecard Changed)? ToCount(Scorecard card, in QualityMeasureScore line, int index)
    {
        if (line.Achievement.Decile >= DecilePoints.HighestDecile)
        {
            return null;
        }

        string id = line.Measure.Id;
        int rival = RivalOf(card, line);
        PerformanceRate rate = line.PerformanceRate!.Value;
        return NearestChange.Of(
            card,
            rate.Millionths,
            line.Benchmark!.Bounds[DecilePoints.HighestDecile].Millionths,
            millionths => new(ChangedFact.QualityRate, id, index, rate.ToDecimal(), PerformanceRate.FromMillionths(millionths).ToDecimal()),
            millionths => rival != None && Outranks(card, index, millionths, rival),
            changed => changed.Quality.Measures[index].IsCounted);
    }

    // The place of the same measure through another collection type, or of the last among those that count.
    private static int RivalOf(Scorecard card, in QualityMeasureScore line)
    {
        ReadOnlySpan<QualityMeasureScore> measures = card.Quality.Measures.AsSpan();
        int last = None;
        for (int i = 0; i < measures.Length; i++)
        {
            ref readonly QualityMeasureScore other = ref measures[i];
            if (other.IsCounted && other.Measure.Id == line.Measure.Id)
            {
                return i;
            }

            last = other.IsCounted && !other.FillsTheOutcomePlace && (last == None || IsBehind(other, measures[last].Points, measures[last].Measure.Id)) ? i : last;
        }

        return last;
    }

    private static bool IsBehind(in QualityMeasureScore line, Points points, string measureId) =>
        line.Points < points || (line.Points == points && string.CompareOrdinal(line.Measure.Id, measureId) > 0);

    private static bool Outranks(Scorecard card, int index, long millionths, int rival)
    {
        ReadOnlySpan<QualityMeasureScore> measures = card.Quality.Measures.AsSpan();
        ref readonly QualityMeasureScore line = ref measures[index];
        MeasurePointsRules rules = Rescoring.MeasureRules(card);
        Points compared = DecilePoints.Of(line.Benchmark!.Bounds, PerformanceRate.FromMillionths(millionths), rules.DecilePoints).Points;
        Points points = SevenPointCap.Of(line.Measure, line.Benchmark, rules.SevenPointCap) is { } cap ? Points.Min(compared, cap) : compared;
        return IsBehind(measures[rival], points, line.Measure.Id);
    }
}
