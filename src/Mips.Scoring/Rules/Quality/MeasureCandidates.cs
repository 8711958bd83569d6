using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Lines of a submission in the order of the selection, and back.</summary>
internal static class MeasureCandidates
{
    /// <summary>Fills the candidates, ascending by measure ID and collection type.</summary>
    public static void Fill(in QualityLines lines, Span<MeasureCandidate> candidates)
    {
        if (lines.Ranks.IsEmpty)
        {
            Fill(lines.Measures, candidates);
        }
        else
        {
            FillByRank(lines.Measures, lines.Ranks, candidates);
        }
    }

    private static void Fill(ReadOnlySpan<QualityMeasureScore> lines, Span<MeasureCandidate> candidates)
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
            bool same = CompareMeasures(lines[candidates[i].Line], lines[candidates[i - 1].Line]) == 0;
            candidates[i].Measure = candidates[i - 1].Measure + (same ? 0 : 1);
        }
    }

    // The rank takes the place of the ID.
    private static void FillByRank(ReadOnlySpan<QualityMeasureScore> lines, ReadOnlySpan<int> ranks, Span<MeasureCandidate> candidates)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            MeasureCandidate candidate = Of(lines[i], i);
            candidate.Measure = ranks[i];
            int at = i;
            while (at > 0 && IsBefore(candidate, candidates[at - 1], lines))
            {
                candidates[at] = candidates[at - 1];
                at--;
            }

            candidates[at] = candidate;
        }
    }

    private static bool IsBefore(in MeasureCandidate candidate, in MeasureCandidate other, ReadOnlySpan<QualityMeasureScore> lines) =>
        candidate.Measure != other.Measure ? candidate.Measure < other.Measure : lines[candidate.Line].CollectionType < lines[other.Line].CollectionType;

    /// <summary>Writes the dispositions back to the lines.</summary>
    public static void Apply(ReadOnlySpan<MeasureCandidate> candidates, Span<QualityMeasureScore> lines)
    {
        foreach (ref readonly MeasureCandidate candidate in candidates)
        {
            lines[candidate.Line].Disposition = candidate.Disposition;
        }
    }

    private static MeasureCandidate Of(in QualityMeasureScore line, int index) => new()
    {
        Line = index,
        Points = line.Points,
        Priority = line.Priority,
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
        int byId = CompareMeasures(left, right);
        return byId != 0 ? byId : (int)left.CollectionType - (int)right.CollectionType;
    }

    private static int CompareMeasures(in QualityMeasureScore left, in QualityMeasureScore right) =>
        ReferenceEquals(left.Measure, right.Measure) ? 0 : string.CompareOrdinal(left.Measure.Id, right.Measure.Id);
}
