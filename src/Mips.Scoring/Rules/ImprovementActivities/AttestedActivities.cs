using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>What follows from the attested activities.</summary>
/// <param name="Points">The sum of the points, not yet limited.</param>
/// <param name="AnyCounts">Whether at least one activity counts.</param>
/// <param name="PatientCenteredMedicalHome">Whether a medical home is attested and counts.</param>
internal readonly record struct ActivitySums(int Points, bool AnyCounts, bool PatientCenteredMedicalHome)
{
    public ActivitySums With(in AttestedActivity activity) => new(
        this.Points + activity.Points, this.AnyCounts || activity.Counts, this.PatientCenteredMedicalHome || (activity.Counts && activity.IsMedicalHome));
}

/// <summary>The attested activities with their points.</summary>
/// <param name="Lines">One line for each attestation.</param>
/// <param name="Sums">What follows from them.</param>
internal readonly record struct AttestedActivities(ImmutableArray<ImprovementActivityScore> Lines, ActivitySums Sums)
{
    private const int MostOnStack = 512;

    internal static AttestedActivities Of(
        ScoringRequest request,
        ReferenceData data,
        ImprovementActivitiesRules rules,
        ActivityPoints activityPoints,
        bool specialStatus,
        Mvp? mvp)
    {
        ImmutableArray<ImprovementActivityScore>.Builder lines = ImmutableArray.CreateBuilder<ImprovementActivityScore>(request.ImprovementActivities.Length);
        int inventory = data.Tables.ImprovementActivities.Length;
        Span<bool> counted = inventory <= MostOnStack ? stackalloc bool[inventory] : new bool[inventory];
        counted.Clear();
        ActivitySums sums = default;
        foreach (ImprovementActivitySubmission submission in request.ImprovementActivities)
        {
            int place = data.IndexOfImprovementActivity(submission.ActivityId);
            ImprovementActivity activity = place >= 0
                ? data.Tables.ImprovementActivities[place]
                : throw new ArgumentException($"{submission.ActivityId} is not an improvement activity of PY{data.PerformanceYear}.", nameof(request));
            AttestedActivity one = counted[place]
                ? new(0, ActivityDisposition.CountedBefore, false)
                : AttestedActivity.Of(activity, submission.ContinuousDays, submission.ShareOfGroup, request.Participant.Option, rules, activityPoints, specialStatus, mvp);
            lines.Add(new(submission, activity, one.Points, one.Disposition));
            counted[place] |= one.Counts;
            sums = sums.With(one);
        }

        return new(lines.MoveToImmutable(), sums);
    }
}
