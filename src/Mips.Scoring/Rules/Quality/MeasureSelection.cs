using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>How the place for an outcome measure was filled.</summary>
[JsonConverter(typeof(EnumNameConverter<OutcomePlace>))]
public enum OutcomePlace
{
    /// <summary>No such place: a fixed measure set, or nothing left to require.</summary>
    NotRequired,

    /// <summary>By an outcome measure.</summary>
    OutcomeMeasure,

    /// <summary>By another high priority measure, because no outcome measure was submitted.</summary>
    HighPriorityMeasure,

    /// <summary>The only outcome (or other high priority) measure submitted is suppressed; the requirement is met.</summary>
    MetBySuppressedMeasure,

    /// <summary>The eligible measure applicability process found that none is available.</summary>
    NoneAvailable,

    /// <summary>The small practice reported every Medicare Part B claims measure of its MVP, § 414.1365(c)(1)(i).</summary>
    EveryClaimsMeasureReported,

    /// <summary>The outcomes-based administrative claims measure selected at MVP registration.</summary>
    SelectedClaimsMeasure,

    /// <summary>Not at all: 0 of 10.</summary>
    NotFilled,
}

/// <summary>
/// Which measures count: the best outcome measure (without one the best other high priority measure), then the best of the rest.
/// Equal points go to the lower measure ID; a measure counts through one collection type only. § 414.1380(b)(1)(i), § 414.1335(a)(1).
/// </summary>
internal static class MeasureSelection
{
    private const int None = -1;

    /// <summary>Decides the disposition of each line that can count.</summary>
    /// <param name="lines">The lines of one measure next to each other, eCQM first.</param>
    /// <param name="places">The number of required measures.</param>
    /// <param name="outcomePlace">Whether one of them is for an outcome measure.</param>
    /// <returns>How the outcome place was filled.</returns>
    public static OutcomePlace Select(Span<QualityLine> lines, int places, bool outcomePlace)
    {
        KeepBestCollectionType(lines);
        if (places <= 0)
        {
            return OutcomePlace.NotRequired;
        }

        OutcomePlace filled = OutcomePlace.NotRequired;
        if (outcomePlace)
        {
            filled = FillOutcomePlace(lines);
            places--;
        }

        FillOtherPlaces(lines, places);
        return filled;
    }

    /// <summary>Marks every line of a measure but its best as counting through another collection type.</summary>
    internal static void KeepBestCollectionType(Span<QualityLine> lines)
    {
        int best = None;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].CanCount)
            {
                continue;
            }

            if (best == None || lines[best].Measure != lines[i].Measure)
            {
                best = i;
            }
            else if (lines[i].Points > lines[best].Points)
            {
                lines[best].Disposition = QualityMeasureDisposition.OtherCollectionTypeCounts;
                best = i;
            }
            else
            {
                lines[i].Disposition = QualityMeasureDisposition.OtherCollectionTypeCounts;
            }
        }
    }

    // Takes the best or leaves the worst, one pass each, whichever are fewer: never more passes than places, of which there are few however many the lines.
    private static void FillOtherPlaces(Span<QualityLine> lines, int places)
    {
        int surplus = Left(lines) - places;
        if (surplus > places)
        {
            for (int place = 0; place < places; place++)
            {
                lines[Best(lines, MeasurePriority.None)].Disposition = QualityMeasureDisposition.Counted;
            }

            return;
        }

        foreach (ref QualityLine line in lines)
        {
            line.Disposition = line.IsLeft ? QualityMeasureDisposition.Counted : line.Disposition;
        }

        for (; surplus > 0; surplus--)
        {
            lines[WorstCounted(lines)].Disposition = QualityMeasureDisposition.NotAmongTheBest;
        }
    }

    private static int WorstCounted(ReadOnlySpan<QualityLine> lines)
    {
        int worst = None;
        long least = long.MaxValue;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly QualityLine line = ref lines[i];
            if (line.Disposition == QualityMeasureDisposition.Counted && line.Order < least)
            {
                (worst, least) = (i, line.Order);
            }
        }

        return worst;
    }

    private static OutcomePlace FillOutcomePlace(Span<QualityLine> lines)
    {
        if (Best(lines, MeasurePriority.Outcome) is not None and int outcome)
        {
            lines[outcome].Disposition = QualityMeasureDisposition.CountedAsOutcomeMeasure;
            return OutcomePlace.OutcomeMeasure;
        }

        if (Best(lines, MeasurePriority.HighPriority) is not None and int highPriority)
        {
            lines[highPriority].Disposition = QualityMeasureDisposition.CountedAsHighPriorityMeasure;
            return OutcomePlace.HighPriorityMeasure;
        }

        return OutcomePlace.NotFilled;
    }

    private static int Left(ReadOnlySpan<QualityLine> lines)
    {
        int left = 0;
        foreach (ref readonly QualityLine line in lines)
        {
            left += line.IsLeft ? 1 : 0;
        }

        return left;
    }

    private static int Best(ReadOnlySpan<QualityLine> lines, MeasurePriority atLeast)
    {
        int best = None;
        long most = long.MinValue;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly QualityLine line = ref lines[i];
            if (line.IsLeft && line.Priority >= atLeast && line.Order > most)
            {
                (best, most) = (i, line.Order);
            }
        }

        return best;
    }
}
