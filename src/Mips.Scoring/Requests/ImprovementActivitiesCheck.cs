using Mips.Scoring.Citations;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Requests;

/// <summary>Finds what is wrong with the improvement activities of a request.</summary>
internal static class ImprovementActivitiesCheck
{
    private const int DaysOfLongestYear = 366;

    private const string SurveyParticipation = "IA_PSPA_11";

    private static readonly Citation Survey = Citation.Guidance("CMS, CAHPS for MIPS Survey overview, minimum patient sampling requirements");

    private static readonly Citation Performance = Citation.Cfr("414.1360(a)");

    internal static void Check(ScoringRequest request, ReferenceData data, ReadOnlySpan<int> places, ref RequestProblems problems)
    {
        ImmutableArray<ImprovementActivitySubmission> submissions = request.ImprovementActivities;
        for (int i = 0; i < submissions.Length; i++)
        {
            if (submissions[i] is not ImprovementActivitySubmission submission || submission.ActivityId is null)
            {
                problems.Add(RequestProblemCode.Missing, $"improvementActivities[{i}]", null, "an improvement activity needs an activity ID");
                continue;
            }

            CheckSubmission(i, submission, data, places[i], ref problems);
            if (submission.ActivityId == SurveyParticipation && request.CahpsSurvey is { MetSamplingMinimum: false })
            {
                problems.Add(RequestProblemCode.SurveyContradictsSample, $"improvementActivities[{i}].activityId", submission.ActivityId, "participation in the survey cannot be attested below its sampling minimum: select another activity", Survey);
            }
        }
    }

    private static void CheckSubmission(int index, ImprovementActivitySubmission submission, ReferenceData data, int place, ref RequestProblems problems)
    {
        if (place == RequestPlaces.Unknown)
        {
            problems.Add(RequestProblemCode.UnknownActivity, $"improvementActivities[{index}].activityId", submission.ActivityId, $"not in CMS's inventory of PY{data.PerformanceYear}{MeasureIdHints.ForImprovementActivity(data, submission.ActivityId)}");
        }

        if (submission.ContinuousDays is < 0 or > DaysOfLongestYear)
        {
            problems.Add(RequestProblemCode.OutOfRange, $"improvementActivities[{index}].continuousDays", submission.ContinuousDays, "days in the performance year are 0 to 366", Performance);
        }

        CheckShare(index, submission, ref problems);
    }

    private static void CheckShare(int index, ImprovementActivitySubmission submission, ref RequestProblems problems)
    {
        if (StatedFigure.IsPlain(submission.PercentOfGroup, StatedFigure.MostPercent))
        {
            return;
        }

        if (submission.PercentOfGroup is < 0m or > 100m)
        {
            problems.Add(RequestProblemCode.OutOfRange, $"improvementActivities[{index}].percentOfGroup", submission.PercentOfGroup, "a share of a group is 0 to 100 percent", Performance);
        }

        if (StatedFigure.IsTooSmall(submission.PercentOfGroup))
        {
            problems.Add(RequestProblemCode.OutOfRange, $"improvementActivities[{index}].percentOfGroup", submission.PercentOfGroup, StatedFigure.Right, Performance);
        }
    }
}
