using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>One attested activity that did not count before.</summary>
/// <param name="Points">The points; 0 if it does not count.</param>
/// <param name="Disposition">Whether it counts, or why not.</param>
/// <param name="IsMedicalHome">Whether it attests to a patient-centered medical home.</param>
internal readonly record struct AttestedActivity(int Points, ActivityDisposition Disposition, bool IsMedicalHome)
{
    public bool Counts => this.Disposition == ActivityDisposition.Counted;

    /// <summary>Judges an attestation.</summary>
    /// <param name="facts">The activity.</param>
    /// <param name="longEnough">Whether it was performed for enough days.</param>
    /// <param name="share">The share of the group that performed it.</param>
    /// <param name="option">How the participant takes part.</param>
    /// <param name="specialStatus">Whether they have a special status.</param>
    /// <param name="isInMvp">Whether it is an activity of their MVP; true outside MVPs.</param>
    public static AttestedActivity Of(in ActivityFacts facts, bool longEnough, GroupShare share, ParticipationOption option, bool specialStatus, bool isInMvp)
    {
        ActivityDisposition disposition = !isInMvp
            ? ActivityDisposition.NotInMvp
            : ActivityPerformance.Of(longEnough, ActivityPerformance.IsEnough(share, facts.LeastShare, option));
        return new(disposition == ActivityDisposition.Counted ? facts.PointsFor(specialStatus) : 0, disposition, facts.IsMedicalHome);
    }
}
