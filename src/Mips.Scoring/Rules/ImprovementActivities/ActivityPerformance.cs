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
        if (continuousDays < rules.MinimumContinuousDays.Value)
        {
            return ActivityDisposition.TooFewDays;
        }

        if (option is ParticipationOption.Individual or ParticipationOption.ApmEntity)
        {
            return ActivityDisposition.Counted;
        }

        Cited<decimal>? minimum = isPatientCenteredMedicalHome ? rules.MinimumPercentOfPracticeSites : rules.MinimumPercentOfGroup;
        bool enough = minimum is null ? percentOfGroup > 0m : percentOfGroup >= minimum.Value;
        return enough ? ActivityDisposition.Counted : ActivityDisposition.TooSmallShareOfGroup;
    }
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
