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
    /// <param name="severalTypes">Whether a measure was submitted through several collection types; few submissions have any.</param>
    /// <returns>How the outcome place was filled.</returns>
    public static OutcomePlace Select(Span<QualityLine> lines, int places, bool outcomePlace, bool severalTypes)
    {
        if (severalTypes)
        {
            KeepBestCollectionTypes(lines);
        }

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
    private static void KeepBestCollectionTypes(Span<QualityLine> lines)
    {
        for (int start = 0, end; start < lines.Length; start = end)
        {
            end = QualityLines.EndOfMeasure(lines, start);
            KeepBest(lines.Slice(start, end - start));
        }
    }

    private static void KeepBest(Span<QualityLine> linesOfMeasure)
    {
        int best = None;
        for (int i = 0; i < linesOfMeasure.Length; i++)
        {
            if (!linesOfMeasure[i].CanCount)
            {
                continue;
            }

            if (best == None)
            {
                best = i;
            }
            else if (linesOfMeasure[i].Points > linesOfMeasure[best].Points)
            {
                linesOfMeasure[best].Disposition = QualityMeasureDisposition.OtherCollectionTypeCounts;
                best = i;
            }
            else
            {
                linesOfMeasure[i].Disposition = QualityMeasureDisposition.OtherCollectionTypeCounts;
            }
        }
    }

    // An outcome measure goes before any other high priority measure, then more points.
    private static OutcomePlace FillOutcomePlace(Span<QualityLine> lines)
    {
        Foremost foremost = Foremost.None;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly QualityLine line = ref lines[i];
            foremost.Offer(i, line.OrderInTheOutcomePlace, line.IsLeft & line.Priority != MeasurePriority.None);
        }

        if (!foremost.Exists)
        {
            return OutcomePlace.NotFilled;
        }

        ref QualityLine best = ref lines[foremost.Index];
        bool isOutcome = best.Priority == MeasurePriority.Outcome;
        best.Disposition = isOutcome ? QualityMeasureDisposition.CountedAsOutcomeMeasure : QualityMeasureDisposition.CountedAsHighPriorityMeasure;
        return isOutcome ? OutcomePlace.OutcomeMeasure : OutcomePlace.HighPriorityMeasure;
    }

    // One pass for each that is left out or for each that is taken, whichever can be fewer: never more passes than places, of which there are few however many the lines.
    private static void FillOtherPlaces(Span<QualityLine> lines, int places)
    {
        if (lines.Length - places > places)
        {
            TakeTheBest(lines, places);
        }
        else
        {
            LeaveTheWorst(lines, places);
        }
    }

    private static void TakeTheBest(Span<QualityLine> lines, int places)
    {
        for (; places > 0 && BestLeft(lines) is var best and not None; places--)
        {
            lines[best].Disposition = QualityMeasureDisposition.Counted;
        }
    }

    private static void LeaveTheWorst(Span<QualityLine> lines, int places)
    {
        for (int surplus = TakeAll(lines) - places; surplus > 0; surplus--)
        {
            lines[WorstCounted(lines)].Disposition = QualityMeasureDisposition.NotAmongTheBest;
        }
    }

    private static int TakeAll(Span<QualityLine> lines)
    {
        int taken = 0;
        foreach (ref QualityLine line in lines)
        {
            int isTaken = line.Disposition == QualityMeasureDisposition.NotAmongTheBest ? 1 : 0;
            line.Disposition = unchecked((QualityMeasureDisposition)((int)line.Disposition + ((QualityMeasureDisposition.Counted - QualityMeasureDisposition.NotAmongTheBest) * isTaken)));
            taken += isTaken;
        }

        return taken;
    }

    private static int WorstCounted(Span<QualityLine> lines)
    {
        Foremost worst = Foremost.None;
        for (int i = 0; i < lines.Length; i++)
        {
            worst.Offer(i, unchecked(-lines[i].Order), lines[i].Disposition == QualityMeasureDisposition.Counted);
        }

        return worst.Index;
    }

    private static int BestLeft(Span<QualityLine> lines)
    {
        Foremost best = Foremost.None;
        for (int i = 0; i < lines.Length; i++)
        {
            best.Offer(i, lines[i].Order, lines[i].IsLeft);
        }

        return best.Index;
    }
}
