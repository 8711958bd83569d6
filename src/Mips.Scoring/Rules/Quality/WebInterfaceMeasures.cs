using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Quality;

/// <summary>
/// The CMS Web Interface: every measure of it is required, complete ones without benchmark or cases leave both sums,
/// a CAHPS for MIPS survey counts in addition. § 414.1335(a)(2), § 414.1380(b)(1)(i)(A)(2)(i).
/// </summary>
internal static class WebInterfaceMeasures
{
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

    public static QualityDecision Decide(in QualityLines lines)
    {
        int members = FindMembers(lines);
        FixedSetResult result = FixedMeasureSet.Select(lines.Measures, members);
        return new QualityDecision
        {
            Required = new RequiredMeasures(members, members, result.Suppressed, result.Excluded, 0, 0),
            OutcomePlace = OutcomePlace.NotRequired,
            SubmittedMeasures = result.Submitted,
            FullyParticipates = result.Incomplete == 0 && result.Counted + result.Suppressed + result.Excluded == members,
        };
    }

    // The measures of the Web Interface in CMS's data, and the survey where it has results.
    internal static int FindMembers(in QualityLines lines)
    {
        short measures = lines.Facts.WebInterfaceMembers;
        int members = measures;
        foreach (ref QualityLine line in lines.Measures)
        {
            if (line.CollectionType == CollectionType.CmsWebInterface)
            {
                line.Member = lines.Facts.WebInterfaceMember(line.Measure);
            }
            else if (line.CollectionType == CollectionType.CahpsSurvey)
            {
                line.Member = measures;
                members = measures + 1;
            }
        }

        return members;
    }
}
