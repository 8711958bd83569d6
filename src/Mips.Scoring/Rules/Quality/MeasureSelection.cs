using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>How the place for an outcome measure was filled.</summary>
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

/// <summary>One line of a submission as the selection sees it.</summary>
internal struct MeasureCandidate
{
    /// <summary>The line it stands for.</summary>
    public int Line;

    /// <summary>Equal for lines of the same measure, ascending with the measure ID.</summary>
    public int Measure;

    /// <summary>Achievement points.</summary>
    public Points Points;

    public MeasurePriority Priority;

    /// <summary>Whether it can take a place: not suppressed, not excluded, not 0 of 0.</summary>
    public bool CanCount;

    public QualityMeasureDisposition Disposition;
}

/// <summary>
/// Which measures count: the best outcome measure (without one the best other high priority measure), then the best of the rest.
/// Equal points go to the lower measure ID; a measure counts through one collection type only. § 414.1380(b)(1)(i), § 414.1335(a)(1).
/// </summary>
internal static class MeasureSelection
{
    /// <summary>Decides the disposition of each candidate that can count.</summary>
    /// <param name="candidates">Ascending by measure ID; the same measure by collection type, eCQM first.</param>
    /// <param name="places">The number of required measures.</param>
    /// <param name="outcomePlace">Whether one of them is for an outcome measure.</param>
    /// <returns>How the outcome place was filled.</returns>
    public static OutcomePlace Select(Span<MeasureCandidate> candidates, int places, bool outcomePlace)
    {
        KeepBestCollectionType(candidates);
        if (places <= 0)
        {
            return OutcomePlace.NotRequired;
        }

        OutcomePlace filled = OutcomePlace.NotRequired;
        if (outcomePlace)
        {
            filled = FillOutcomePlace(candidates);
            places--;
        }

        FillOtherPlaces(candidates, places);
        return filled;
    }

    /// <summary>Marks every line of a measure but its best as counting through another collection type.</summary>
    internal static void KeepBestCollectionType(Span<MeasureCandidate> candidates)
    {
        int best = -1;
        for (int i = 0; i < candidates.Length; i++)
        {
            if (!candidates[i].CanCount)
            {
                continue;
            }

            candidates[i].Disposition = QualityMeasureDisposition.NotAmongTheBest;
            if (best < 0 || candidates[best].Measure != candidates[i].Measure)
            {
                best = i;
            }
            else if (candidates[i].Points > candidates[best].Points)
            {
                candidates[best].Disposition = QualityMeasureDisposition.OtherCollectionTypeCounts;
                best = i;
            }
            else
            {
                candidates[i].Disposition = QualityMeasureDisposition.OtherCollectionTypeCounts;
            }
        }
    }

    private static void FillOtherPlaces(Span<MeasureCandidate> candidates, int places)
    {
        int left = 0;
        foreach (ref readonly MeasureCandidate candidate in candidates)
        {
            left += IsLeft(candidate) ? 1 : 0;
        }

        foreach (ref MeasureCandidate candidate in candidates)
        {
            candidate.Disposition = IsLeft(candidate) ? QualityMeasureDisposition.Counted : candidate.Disposition;
        }

        for (int surplus = left - places; surplus > 0; surplus--)
        {
            candidates[Worst(candidates)].Disposition = QualityMeasureDisposition.NotAmongTheBest;
        }
    }

    // The last of equals loses: candidates ascend by measure ID.
    private static int Worst(ReadOnlySpan<MeasureCandidate> candidates)
    {
        int worst = -1;
        for (int i = 0; i < candidates.Length; i++)
        {
            ref readonly MeasureCandidate candidate = ref candidates[i];
            if (candidate.Disposition == QualityMeasureDisposition.Counted && (worst < 0 || candidate.Points <= candidates[worst].Points))
            {
                worst = i;
            }
        }

        return worst;
    }

    private static bool IsLeft(in MeasureCandidate candidate) => candidate.CanCount && candidate.Disposition == QualityMeasureDisposition.NotAmongTheBest;

    private static OutcomePlace FillOutcomePlace(Span<MeasureCandidate> candidates)
    {
        if (Best(candidates, MeasurePriority.Outcome) is >= 0 and int outcome)
        {
            candidates[outcome].Disposition = QualityMeasureDisposition.CountedAsOutcomeMeasure;
            return OutcomePlace.OutcomeMeasure;
        }

        if (Best(candidates, MeasurePriority.HighPriority) is >= 0 and int highPriority)
        {
            candidates[highPriority].Disposition = QualityMeasureDisposition.CountedAsHighPriorityMeasure;
            return OutcomePlace.HighPriorityMeasure;
        }

        return OutcomePlace.NotFilled;
    }

    // The first of equals wins: candidates ascend by measure ID.
    private static int Best(ReadOnlySpan<MeasureCandidate> candidates, MeasurePriority atLeast)
    {
        int best = -1;
        for (int i = 0; i < candidates.Length; i++)
        {
            ref readonly MeasureCandidate candidate = ref candidates[i];
            if (candidate.Priority >= atLeast && IsLeft(candidate) && (best < 0 || candidate.Points > candidates[best].Points))
            {
                best = i;
            }
        }

        return best;
    }
}
