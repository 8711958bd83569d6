namespace Mips.Scoring;

/// <summary>Lines of a submission in the order of the selection, and back.</summary>
internal static class MeasureCandidates
{
    /// <summary>Fills the candidates, ascending by measure ID and collection type.</summary>
    public static void Fill(ReadOnlySpan<QualityMeasureScore> lines, Span<MeasureCandidate> candidates)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            int at = i;
            while (at > 0 && Compare(lines[i], lines[candidates[at - 1].Line]) < 0)
            {
                candidates[at] = candidates[at - 1];
                at--;
            }

            candidates[at] = Of(lines[i], i);
        }

        for (int i = 1; i < candidates.Length; i++)
        {
            bool same = string.Equals(lines[candidates[i].Line].Measure.Id, lines[candidates[i - 1].Line].Measure.Id, StringComparison.Ordinal);
            candidates[i].Measure = candidates[i - 1].Measure + (same ? 0 : 1);
        }
    }

    /// <summary>Writes the dispositions back to the lines.</summary>
    public static void Apply(ReadOnlySpan<MeasureCandidate> candidates, Span<QualityMeasureScore> lines)
    {
        foreach (MeasureCandidate candidate in candidates)
        {
            lines[candidate.Line] = lines[candidate.Line] with { Disposition = candidate.Disposition };
        }
    }

    private static MeasureCandidate Of(in QualityMeasureScore line, int index) => new()
    {
        Line = index,
        Points = line.Points,
        Priority = line.Measure.IsOutcome ? MeasurePriority.Outcome : line.Measure.IsHighPriority ? MeasurePriority.HighPriority : MeasurePriority.None,
        CanCount = !line.Achievement.IsExcluded,
        Disposition = line.Achievement.Ground switch
        {
            MeasurePointsGround.Suppressed => QualityMeasureDisposition.Suppressed,
            MeasurePointsGround.NoEligibleCases => QualityMeasureDisposition.NoEligibleCases,
            _ => line.Achievement.IsExcluded ? QualityMeasureDisposition.Excluded : QualityMeasureDisposition.NotAmongTheBest,
        },
    };

    private static int Compare(in QualityMeasureScore left, in QualityMeasureScore right)
    {
        int byId = string.CompareOrdinal(left.Measure.Id, right.Measure.Id);
        return byId != 0 ? byId : (int)left.CollectionType - (int)right.CollectionType;
    }
}
