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
        in ActivityFacts facts,
        int continuousDays,
        decimal percentOfGroup,
        ParticipationOption option,
        ImprovementActivitiesRules rules,
        bool specialStatus,
        Mvp? mvp)
    {
        ActivityDisposition disposition = mvp is not null && !mvp.ImprovementActivities.Contains(facts.Activity.Id)
            ? ActivityDisposition.NotInMvp
            : ActivityPerformance.Of(continuousDays, percentOfGroup, option, facts.IsMedicalHome, rules);
        int points = disposition != ActivityDisposition.Counted ? 0
            : facts.IsMedicalHome ? rules.PointsForFullScore.Value
            : facts.PointsFor(specialStatus);
        return new(points, disposition, facts.IsMedicalHome);
    }
}
