using Mips.Scoring.Rules.Eligibility;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>Who is scored, in words.</summary>
internal static class EligibilityWords
{
    public static string Of(EligibilityReason reason) => reason switch
    {
        EligibilityReason.ExceedsLowVolumeThreshold => "MIPS eligible: above the low-volume threshold",
        EligibilityReason.GroupExceedsLowVolumeThreshold => "MIPS eligible through the group, which is above the low-volume threshold",
        EligibilityReason.OptedIn => "MIPS eligible by opting in",
        EligibilityReason.GroupOptedIn => "MIPS eligible through the group, which opted in",
        EligibilityReason.MayOptIn => "not MIPS eligible, but may opt in",
        EligibilityReason.LowVolume => "not MIPS eligible: not above the low-volume threshold",
        EligibilityReason.ClinicianTypeNotEligible => "not MIPS eligible: the type of clinician is not one of the year",
        EligibilityReason.NewlyEnrolled => "not MIPS eligible: newly enrolled in Medicare",
        EligibilityReason.QualifyingApmParticipant => "not MIPS eligible: qualifying APM participant",
        EligibilityReason.PartialQualifyingApmParticipant => "not MIPS eligible: partial qualifying APM participant that did not elect to be scored",
        _ => throw TermWords.Unknown(reason),
    };

    public static string Of(LowVolumeExceeded exceeded) => exceeded switch
    {
        LowVolumeExceeded.None => "above none of them",
        LowVolumeExceeded.Some => "above one or two of them: may opt in",
        LowVolumeExceeded.All => "above all of them",
        _ => throw TermWords.Unknown(exceeded),
    };

    public static string Of(MvpRegistrationIssue issue) => issue switch
    {
        MvpRegistrationIssue.NotYetOpen => "registration has not opened yet",
        MvpRegistrationIssue.Closed => "registration has closed",
        MvpRegistrationIssue.ClosedForCahps => "registration with the CAHPS for MIPS survey has closed",
        MvpRegistrationIssue.UnknownMvp => "not an MVP of the year",
        MvpRegistrationIssue.NoPopulationHealthMeasure => "no population health measure was selected",
        MvpRegistrationIssue.PopulationHealthMeasureNotInMvp => "not a population health measure of the MVP",
        MvpRegistrationIssue.ClaimsMeasureNotInMvp => "not an outcomes-based administrative claims measure of the MVP",
        MvpRegistrationIssue.CahpsNotInMvp => "the CAHPS for MIPS survey is not a measure of the MVP",
        MvpRegistrationIssue.CahpsNeedsTwoClinicians => "the CAHPS for MIPS survey needs at least two clinicians",
        MvpRegistrationIssue.VirtualGroup => "virtual groups do not report MVPs",
        MvpRegistrationIssue.NoSpecialtyAttestation => "the group did not attest whether it has one specialty",
        MvpRegistrationIssue.MultispecialtyGroup => "a multispecialty group that is not a small practice reports through subgroups",
        MvpRegistrationIssue.NoSubgroupClinicians => "the subgroup lists no clinician",
        MvpRegistrationIssue.NoSubgroupName => "the subgroup has no name",
        MvpRegistrationIssue.NoSubgroupDescription => "the subgroup has no description",
        MvpRegistrationIssue.SubgroupOptedInOrVoluntary => "clinicians that opted in or report voluntarily cannot join a subgroup",
        _ => throw TermWords.Unknown(issue),
    };
}
