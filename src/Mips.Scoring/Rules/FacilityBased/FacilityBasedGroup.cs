

namespace Mips.Scoring.Rules.FacilityBased;

/// <summary>Whether a group is facility-based, § 414.1380(e)(2)(ii), and has submitted what (e)(4) asks of groups.</summary>
public static class FacilityBasedGroup
{
    /// <summary>Judges a group or virtual group.</summary>
    /// <param name="facilityBasedClinicians">Clinicians of the group that are facility-based themselves; 0 or more.</param>
    /// <param name="clinicians">All eligible clinicians billing under the group's TIN.</param>
    /// <param name="option">Group or virtual group; the other options are not covered.</param>
    /// <param name="improvementActivitiesSubmitted">Whether data is submitted for improvement activities.</param>
    /// <param name="promotingInteroperabilitySubmitted">Whether data is submitted for Promoting Interoperability.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>Facility-based, or the first condition that fails.</returns>
    public static FacilityBasedStatus Of(
        int facilityBasedClinicians,
        int clinicians,
        ParticipationOption option,
        bool improvementActivitiesSubmitted,
        bool promotingInteroperabilitySubmitted,
        FacilityBasedRules rules)
    {
        FacilityBasedStatus status = StatusOf(option, improvementActivitiesSubmitted, promotingInteroperabilitySubmitted, rules);
        if (status == FacilityBasedStatus.OptionNotCovered)
        {
            return status;
        }

        bool tooFew = clinicians == 0 || 100m * facilityBasedClinicians < rules.MinimumPercentOfGroup.Value * clinicians;
        return tooFew ? FacilityBasedStatus.TooFewCliniciansOfGroup : status;
    }

    /// <summary>Judges a group that CMS has determined to be facility-based.</summary>
    internal static FacilityBasedStatus StatusOf(ParticipationOption option, bool improvementActivitiesSubmitted, bool promotingInteroperabilitySubmitted, FacilityBasedRules rules)
    {
        bool covered = option == ParticipationOption.Group || (option == ParticipationOption.VirtualGroup && rules.VirtualGroups.Value);
        if (!covered)
        {
            return FacilityBasedStatus.OptionNotCovered;
        }

        return improvementActivitiesSubmitted || promotingInteroperabilitySubmitted ? FacilityBasedStatus.FacilityBased : FacilityBasedStatus.GroupSubmittedNothing;
    }
}
