using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Quality;

/// <summary>
/// The CMS Web Interface: every measure of it is required, complete ones without benchmark or cases leave both sums,
/// a CAHPS for MIPS survey counts in addition. § 414.1335(a)(2), § 414.1380(b)(1)(i)(A)(2)(i).
/// </summary>
internal static class WebInterfaceMeasures
{
    private const int MostOnStack = 64;

    public static bool AreReported(ImmutableArray<QualityMeasureSubmission> submissions)
    {
        foreach (QualityMeasureSubmission submission in submissions)
        {
            if (submission.CollectionType == CollectionType.CmsWebInterface)
            {
                return true;
            }
        }

        return false;
    }

    public static QualityDecision Decide(in QualityLines lines, ReferenceData data)
    {
        int count = lines.Measures.Length;
        Span<int> memberOf = count <= MostOnStack ? stackalloc int[count] : new int[count];
        int members = FindMembers(lines.Measures, data, memberOf);
        FixedSetResult result = FixedMeasureSet.Select(lines.Measures, memberOf, members);
        return new QualityDecision
        {
            Required = new RequiredMeasures(members, members, result.Suppressed, result.Excluded, 0, result.Counted),
            OutcomePlace = OutcomePlace.NotRequired,
            SubmittedMeasures = result.Submitted,
            FullyParticipates = result.Incomplete == 0 && result.Counted + result.Suppressed + result.Excluded == members,
        };
    }

    // The measures of the Web Interface in CMS's data, and the survey where it has results.
    internal static int FindMembers(ReadOnlySpan<QualityMeasureScore> lines, ReferenceData data, Span<int> memberOf)
    {
        memberOf.Fill(FixedMeasureSet.NotAMember);
        int members = 0;
        foreach (QualityMeasure measure in data.WebInterfaceMeasures)
        {
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i].CollectionType == CollectionType.CmsWebInterface && ReferenceEquals(lines[i].Measure, measure))
                {
                    memberOf[i] = members;
                }
            }

            members++;
        }

        if (lines.Length > 0 && lines[lines.Length - 1].CollectionType == CollectionType.CahpsSurvey)
        {
            memberOf[lines.Length - 1] = members;
            members++;
        }

        return members;
    }
}
