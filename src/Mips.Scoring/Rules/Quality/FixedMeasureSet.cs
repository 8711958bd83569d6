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
    private const int MostOnStack = 32;

    /// <summary>Decides the disposition of every line.</summary>
    /// <param name="lines">The lines of the submission, each with the member of the set that it reports.</param>
    /// <param name="members">The number of members.</param>
    public static FixedSetResult Select(Span<QualityLine> lines, int members)
    {
        Span<Member> all = members <= MostOnStack ? stackalloc Member[MostOnStack] : new Member[members];
        all = all.Slice(0, members);
        all.Clear();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Member is not QualityLine.NotAMember and short member)
            {
                Add(ref all[member], i, lines);
            }
        }

        return Decide(lines, all);
    }

    // The most points; a line that leaves both sums only where no other reports the member, one without eligible cases last; equal ones by collection type.
    private static void Add(ref Member member, int index, ReadOnlySpan<QualityLine> lines)
    {
        if (!member.IsReported || IsBetter(lines[index], lines[member.Best]))
        {
            member.Best = index;
        }

        member.IsReported = true;
        member.IsComplete |= lines[index].IsComplete;
    }

    // The line that counts for a member says what became of it.
    private static FixedSetResult Decide(Span<QualityLine> lines, ReadOnlySpan<Member> members)
    {
        (int counted, int suppressed, int excluded, int incomplete, int submitted) = (0, 0, 0, 0, 0);
        for (int i = 0; i < lines.Length; i++)
        {
            ref QualityLine line = ref lines[i];
            if (line.Member == QualityLine.NotAMember)
            {
                line.Disposition = QualityMeasureDisposition.NotPartOfTheSet;
                continue;
            }

            ref readonly Member member = ref members[line.Member];
            QualityMeasureDisposition disposition = DispositionOf(line.Achievement);
            if (i != member.Best)
            {
                line.Disposition = disposition == QualityMeasureDisposition.NoEligibleCases ? disposition : QualityMeasureDisposition.OtherCollectionTypeCounts;
                continue;
            }

            line.Disposition = disposition;
            counted += disposition == QualityMeasureDisposition.Counted ? 1 : 0;
            suppressed += disposition == QualityMeasureDisposition.Suppressed ? 1 : 0;
            excluded += disposition is QualityMeasureDisposition.Excluded or QualityMeasureDisposition.NoEligibleCases ? 1 : 0;
            incomplete += member.IsComplete ? 0 : 1;
            submitted += disposition == QualityMeasureDisposition.NoEligibleCases ? 0 : 1;
        }

        return new() { Counted = counted, Suppressed = suppressed, Excluded = excluded, Incomplete = incomplete, Submitted = submitted };
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

    private static bool IsWithoutCases(in QualityLine line) => line.Achievement.Ground == MeasurePointsGround.NoEligibleCases;

    private static QualityMeasureDisposition DispositionOf(in MeasurePoints achievement) => achievement.Ground switch
    {
        MeasurePointsGround.Suppressed => QualityMeasureDisposition.Suppressed,
        MeasurePointsGround.NoEligibleCases => QualityMeasureDisposition.NoEligibleCases,
        _ => achievement.IsExcluded ? QualityMeasureDisposition.Excluded : QualityMeasureDisposition.Counted,
    };

    private struct Member
    {
        /// <summary>The line that counts.</summary>
        public int Best;

        public bool IsReported;

        /// <summary>Through any collection type.</summary>
        public bool IsComplete;
    }
}
