namespace Mips.Scoring;

/// <summary>The attested activities with their points, and what follows from them.</summary>
/// <param name="Lines">One line for each attestation.</param>
/// <param name="Points">The sum of the points, not yet limited.</param>
/// <param name="AnyCounts">Whether at least one activity counts.</param>
/// <param name="PatientCenteredMedicalHome">Whether a medical home is attested and counts.</param>
internal readonly record struct AttestedActivities(ImmutableArray<ImprovementActivityScore> Lines, int Points, bool AnyCounts, bool PatientCenteredMedicalHome)
{
    internal static AttestedActivities Of(
        ScoringRequest request,
        ReferenceData data,
        ImprovementActivitiesRules rules,
        ActivityPoints activityPoints,
        bool specialStatus,
        Mvp? mvp)
    {
        ImmutableArray<ImprovementActivityScore>.Builder lines = ImmutableArray.CreateBuilder<ImprovementActivityScore>(request.ImprovementActivities.Length);
        int sum = 0;
        bool anyCounts = false;
        bool medicalHome = false;
        foreach (ImprovementActivitySubmission submission in request.ImprovementActivities)
        {
            ImprovementActivity activity = data.FindImprovementActivity(submission.ActivityId)
                ?? throw new ArgumentException($"{submission.ActivityId} is not an improvement activity of PY{data.PerformanceYear}.", nameof(request));
            bool isMedicalHome = string.Equals(activity.Id, rules.PatientCenteredMedicalHome.Value, StringComparison.Ordinal);
            ActivityDisposition disposition = mvp is not null && !mvp.ImprovementActivities.Contains(activity.Id)
                ? ActivityDisposition.NotInMvp
                : CountedBefore(activity, lines)
                    ? ActivityDisposition.CountedBefore
                    : ActivityPerformance.Of(submission.ContinuousDays, submission.PercentOfGroup, request.Participant.Option, isMedicalHome, rules);
            bool counts = disposition == ActivityDisposition.Counted;
            int points = !counts ? 0 : isMedicalHome ? rules.PointsForFullScore.Value : PointsOf(activity, activityPoints, specialStatus);
            lines.Add(new(submission, activity, points, disposition));
            sum += points;
            anyCounts |= counts;
            medicalHome |= counts && isMedicalHome;
        }

        return new(lines.MoveToImmutable(), sum, anyCounts, medicalHome);
    }

    private static int PointsOf(ImprovementActivity activity, ActivityPoints activityPoints, bool specialStatus) =>
        activityPoints.PointsFor(activity.Weight, specialStatus)
            ?? throw new ArgumentException($"The year weighs improvement activities, and the data has no weight for {activity.Id}.", nameof(activity));

    private static bool CountedBefore(ImprovementActivity activity, ImmutableArray<ImprovementActivityScore>.Builder lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Disposition == ActivityDisposition.Counted && ReferenceEquals(lines[i].Activity, activity))
            {
                return true;
            }
        }

        return false;
    }
}
