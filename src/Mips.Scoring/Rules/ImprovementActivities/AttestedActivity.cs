using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>One attested activity that did not count before.</summary>
/// <param name="Points">The points; 0 if it does not count.</param>
/// <param name="Disposition">Whether it counts, or why not.</param>
/// <param name="IsMedicalHome">Whether it attests to a patient-centered medical home.</param>
internal readonly record struct AttestedActivity(int Points, ActivityDisposition Disposition, bool IsMedicalHome)
{
    public bool Counts => this.Disposition == ActivityDisposition.Counted;

    public static AttestedActivity Of(
        ImprovementActivity activity,
        int continuousDays,
        decimal percentOfGroup,
        ParticipationOption option,
        ImprovementActivitiesRules rules,
        ActivityPoints activityPoints,
        bool specialStatus,
        Mvp? mvp)
    {
        bool isMedicalHome = string.Equals(activity.Id, rules.PatientCenteredMedicalHome.Value, StringComparison.Ordinal);
        ActivityDisposition disposition = mvp is not null && !mvp.ImprovementActivities.Contains(activity.Id)
            ? ActivityDisposition.NotInMvp
            : ActivityPerformance.Of(continuousDays, percentOfGroup, option, isMedicalHome, rules);
        int points = disposition != ActivityDisposition.Counted ? 0
            : isMedicalHome ? rules.PointsForFullScore.Value
            : PointsOf(activity, activityPoints, specialStatus);
        return new(points, disposition, isMedicalHome);
    }

    private static int PointsOf(ImprovementActivity activity, ActivityPoints activityPoints, bool specialStatus) =>
        activityPoints.PointsFor(activity.Weight, specialStatus)
            ?? throw new ArgumentException($"The year weighs improvement activities, and the data has no weight for {activity.Id}.", nameof(activity));
}
