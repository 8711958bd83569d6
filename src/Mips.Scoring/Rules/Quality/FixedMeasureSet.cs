using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>What became of the members of a measure set that must be reported as a whole. Each member counts once.</summary>
internal readonly record struct FixedSetResult
{
    /// <summary>Members with points.</summary>
    public int Counted { get; init; }

    /// <summary>Members that CMS suppressed.</summary>
    public int Suppressed { get; init; }

    /// <summary>Members without benchmark, cases or eligible patients: they leave both sums.</summary>
    public int Excluded { get; init; }

    /// <summary>Members that miss data completeness through every collection type, also those that leave both sums.</summary>
    public int Incomplete { get; init; }

    /// <summary>Members on which any data was submitted.</summary>
    public int Submitted { get; init; }
}

/// <summary>Measure sets of which every measure is required: CMS Web Interface, § 414.1335(a)(2), and the APM Performance Pathway, § 414.1367(c)(1)(iii).</summary>
internal static class FixedMeasureSet
{
    /// <summary>Decides the disposition of every line.</summary>
    /// <param name="lines">The lines of the submission, each with the member of the set that it reports.</param>
    /// <param name="members">The number of members.</param>
    public static FixedSetResult Select(Span<QualityLine> lines, int members)
    {
        FixedSetResult result = default;
        for (int member = 0; member < members; member++)
        {
            int best = Best(lines, member);
            if (best >= 0)
            {
                result = With(result, lines[best].Achievement);
                result = IsCompleteThroughAny(lines, member) ? result : result with { Incomplete = result.Incomplete + 1 };
            }

            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i].Member == member)
                {
                    bool stands = i == best || IsWithoutCases(lines[i]);
                    lines[i].Disposition = stands ? DispositionOf(lines[i].Achievement) : QualityMeasureDisposition.OtherCollectionTypeCounts;
                }
            }
        }

        foreach (ref QualityLine line in lines)
        {
            if (line.Member == QualityLine.NotAMember)
            {
                line.Disposition = QualityMeasureDisposition.NotPartOfTheSet;
            }
        }

        return result;
    }

    // The most points; a line that leaves both sums only where no other reports the member, one without eligible cases last; equal ones by collection type.
    private static int Best(ReadOnlySpan<QualityLine> lines, int member)
    {
        int best = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Member == member && (best < 0 || IsBetter(lines[i], lines[best])))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool IsBetter(in QualityLine line, in QualityLine best)
    {
        if (line.Achievement.IsExcluded != best.Achievement.IsExcluded)
        {
            return best.Achievement.IsExcluded;
        }

        if (IsWithoutCases(line) != IsWithoutCases(best))
        {
            return IsWithoutCases(best);
        }

        return line.Points != best.Points ? line.Points > best.Points : line.CollectionType < best.CollectionType;
    }

    private static bool IsCompleteThroughAny(ReadOnlySpan<QualityLine> lines, int member)
    {
        foreach (ref readonly QualityLine line in lines)
        {
            if (line.Member == member && line.IsComplete)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithoutCases(in QualityLine line) => line.Achievement.Ground == MeasurePointsGround.NoEligibleCases;

    private static FixedSetResult With(FixedSetResult result, in MeasurePoints achievement) => achievement.Ground switch
    {
        MeasurePointsGround.Suppressed => result with { Suppressed = result.Suppressed + 1, Submitted = result.Submitted + 1 },
        MeasurePointsGround.NoEligibleCases => result with { Excluded = result.Excluded + 1 },
        _ when achievement.IsExcluded => result with { Excluded = result.Excluded + 1, Submitted = result.Submitted + 1 },
        _ => result with { Counted = result.Counted + 1, Submitted = result.Submitted + 1 },
    };

    private static QualityMeasureDisposition DispositionOf(in MeasurePoints achievement) => achievement.Ground switch
    {
        MeasurePointsGround.Suppressed => QualityMeasureDisposition.Suppressed,
        MeasurePointsGround.NoEligibleCases => QualityMeasureDisposition.NoEligibleCases,
        _ => achievement.IsExcluded ? QualityMeasureDisposition.Excluded : QualityMeasureDisposition.Counted,
    };
}
