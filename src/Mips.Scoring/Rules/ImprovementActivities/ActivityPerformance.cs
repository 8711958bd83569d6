using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>
/// Whether an attested activity counts, § 414.1360(a): performed for the minimum of continuous days, and in a group by the minimum share of
/// its clinicians; for a patient-centered medical home by the minimum share of practice sites, § 414.1380(b)(3)(ii).
/// </summary>
public static class ActivityPerformance
{
    /// <summary>Judges one attestation.</summary>
    /// <param name="continuousDays">The days it was performed for.</param>
    /// <param name="percentOfGroup">The share of clinicians or practice sites, percent.</param>
    /// <param name="option">How the participant takes part; the shares bind groups, virtual groups and subgroups.</param>
    /// <param name="isPatientCenteredMedicalHome">Whether the attestation is that of a patient-centered medical home.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>Counted, or why not.</returns>
    public static ActivityDisposition Of(int continuousDays, decimal percentOfGroup, ParticipationOption option, bool isPatientCenteredMedicalHome, ImprovementActivitiesRules rules)
    {
        GroupShare least = LeastShare(isPatientCenteredMedicalHome, rules);
        return Of(continuousDays >= rules.MinimumContinuousDays.Value, IsEnough(GroupShare.Of(percentOfGroup), least, option));
    }

    /// <summary>Whether an activity was performed by enough of the group; who is no group needs no share.</summary>
    internal static bool IsEnough(GroupShare share, GroupShare least, ParticipationOption option) =>
        share.Reaches(least) | option == ParticipationOption.Individual | option == ParticipationOption.ApmEntity;

    /// <summary>The share that is enough for an attestation.</summary>
    internal static GroupShare LeastShare(bool isPatientCenteredMedicalHome, ImprovementActivitiesRules rules) =>
        GroupShare.Least((isPatientCenteredMedicalHome ? rules.MinimumPercentOfPracticeSites : rules.MinimumPercentOfGroup)?.Value);

    internal static ActivityDisposition Of(bool longEnough, bool enoughOfGroup) =>
        !longEnough ? ActivityDisposition.TooFewDays
        : !enoughOfGroup ? ActivityDisposition.TooSmallShareOfGroup
        : ActivityDisposition.Counted;
}

/// <summary>Whether an attested activity counts, or why not.</summary>
[JsonConverter(typeof(EnumNameConverter<ActivityDisposition>))]
public enum ActivityDisposition
{
    /// <summary>It counts.</summary>
    Counted,

    /// <summary>It was performed for fewer continuous days than needed, § 414.1360(a)(1).</summary>
    TooFewDays,

    /// <summary>A smaller share of the group performed it than needed, § 414.1360(a)(2); for a medical home, § 414.1380(b)(3)(ii).</summary>
    TooSmallShareOfGroup,

    /// <summary>It is in the request before: an activity counts once.</summary>
    CountedBefore,

    /// <summary>It is not an activity of the MVP, § 414.1365(d)(1).</summary>
    NotInMvp,
}
