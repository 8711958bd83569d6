using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>
/// Whether a clinician is MIPS eligible, § 414.1310, and why. Only MIPS eligible clinicians receive a payment adjustment;
/// everybody else may report voluntarily, (b)(2) and (d).
/// </summary>
public static class ClinicianEligibility
{
    /// <summary>Judges one clinician under one TIN.</summary>
    /// <param name="facts">What CMS holds about the clinician, and what was elected.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>Eligible or not, the reason, and the compared volumes.</returns>
    public static EligibilityResult Of(ClinicianFacts facts, EligibilityRules rules)
    {
        LowVolumeResult own = DeterminationPeriod.LowVolume(facts.Volume, facts.LaterVolume, rules.LowVolumeThreshold).Result;
        LowVolumeResult? group = facts.GroupVolume is PartBVolume volume ? DeterminationPeriod.LowVolume(volume, facts.LaterGroupVolume, rules.LowVolumeThreshold).Result : null;
        EligibilityReason reason = Exclusion(facts, rules) ?? ByVolume(facts, own, group, rules.LowVolumeThreshold);
        return new(reason, own, group);
    }

    private static EligibilityReason? Exclusion(ClinicianFacts facts, EligibilityRules rules)
    {
        if (!rules.ClinicianTypes.Value.Contains(facts.ClinicianType))
        {
            return EligibilityReason.ClinicianTypeNotEligible;
        }

        if (facts.NewlyEnrolledInMedicare)
        {
            return EligibilityReason.NewlyEnrolled;
        }

        return facts.QualifyingApmParticipant switch
        {
            QualifyingApmParticipantStatus.Qualifying => EligibilityReason.QualifyingApmParticipant,
            QualifyingApmParticipantStatus.Partial when !facts.PartialElectsMips => EligibilityReason.PartialQualifyingApmParticipant,
            _ => null,
        };
    }

    private static EligibilityReason ByVolume(ClinicianFacts facts, LowVolumeResult own, LowVolumeResult? group, LowVolumeThreshold threshold)
    {
        if (own.Exceeded == LowVolumeExceeded.All)
        {
            return EligibilityReason.ExceedsLowVolumeThreshold;
        }

        if (group?.Exceeded == LowVolumeExceeded.All)
        {
            return EligibilityReason.GroupExceedsLowVolumeThreshold;
        }

        if (threshold.OptIn.Value && own.Exceeded == LowVolumeExceeded.Some && facts.OptsIn)
        {
            return EligibilityReason.OptedIn;
        }

        if (threshold.OptIn.Value && group?.Exceeded == LowVolumeExceeded.Some && facts.GroupOptsIn)
        {
            return EligibilityReason.GroupOptedIn;
        }

        bool mayOptIn = threshold.OptIn.Value && (own.Exceeded == LowVolumeExceeded.Some || group?.Exceeded == LowVolumeExceeded.Some);
        return mayOptIn ? EligibilityReason.MayOptIn : EligibilityReason.LowVolume;
    }
}

/// <summary>What CMS holds about one clinician under one TIN, and what was elected.</summary>
public sealed record ClinicianFacts
{
    /// <summary>The clinician's type.</summary>
    public required ClinicianType ClinicianType { get; init; }

    /// <summary>The clinician's own volume in the first segment of the <see cref="DeterminationPeriod"/>; of a clinician who came to the TIN in the second segment the volume of that one.</summary>
    public required PartBVolume Volume { get; init; }

    /// <summary>The clinician's own volume in the second segment; null while it is not known, or if there is no other.</summary>
    public PartBVolume? LaterVolume { get; init; }

    /// <summary>The volume of the group or virtual group that the clinician takes part in MIPS with; null if individually.</summary>
    public PartBVolume? GroupVolume { get; init; }

    /// <summary>The group's volume in the second segment; null while it is not known, or if there is no other.</summary>
    public PartBVolume? LaterGroupVolume { get; init; }

    /// <summary>Whether the clinician enrolled in Medicare for the first time during the performance year, § 414.1310(c).</summary>
    public bool NewlyEnrolledInMedicare { get; init; }

    /// <summary>The clinician's standing as a qualifying APM participant (QP).</summary>
    public QualifyingApmParticipantStatus QualifyingApmParticipant { get; init; }

    /// <summary>Whether a partial QP elects to participate in MIPS.</summary>
    public bool PartialElectsMips { get; init; }

    /// <summary>Whether the clinician opts in.</summary>
    public bool OptsIn { get; init; }

    /// <summary>Whether the group or virtual group opts in.</summary>
    public bool GroupOptsIn { get; init; }
}

/// <summary>Standing as a qualifying APM participant.</summary>
[JsonConverter(typeof(EnumNameConverter<QualifyingApmParticipantStatus>))]
public enum QualifyingApmParticipantStatus
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>Qualifying APM participant.</summary>
    Qualifying,

    /// <summary>Partial qualifying APM participant.</summary>
    Partial,
}

/// <summary>Eligible or not, and why.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Own">The clinician's own volume against the threshold.</param>
/// <param name="Group">The group's volume against the threshold; null if the clinician takes part individually.</param>
public readonly record struct EligibilityResult(EligibilityReason Reason, LowVolumeResult Own, LowVolumeResult? Group)
{
    /// <summary>Whether the clinician is MIPS eligible: only then a payment adjustment applies.</summary>
    public bool IsEligible => this.Reason is EligibilityReason.ExceedsLowVolumeThreshold or EligibilityReason.GroupExceedsLowVolumeThreshold
        or EligibilityReason.OptedIn or EligibilityReason.GroupOptedIn;

    /// <summary>Whether the clinician may take part in a subgroup, which opting in and reporting voluntarily exclude, § 414.1318(a)(2).</summary>
    public bool MayJoinSubgroup => this.Reason is EligibilityReason.ExceedsLowVolumeThreshold or EligibilityReason.GroupExceedsLowVolumeThreshold;

    /// <summary>The paragraph.</summary>
    public Citation Citation => this.Reason switch
    {
        EligibilityReason.ClinicianTypeNotEligible => Citation.Cfr("414.1305"),
        EligibilityReason.QualifyingApmParticipant => Citation.Cfr("414.1310(b)(1)(i)"),
        EligibilityReason.PartialQualifyingApmParticipant => Citation.Cfr("414.1310(b)(1)(ii)"),
        EligibilityReason.NewlyEnrolled => Citation.Cfr("414.1310(c)"),
        EligibilityReason.OptedIn or EligibilityReason.GroupOptedIn or EligibilityReason.MayOptIn => Citation.Cfr("414.1310(b)(1)(iii)(A)"),
        _ => Citation.Cfr("414.1310(b)(1)(iii)"),
    };
}

/// <summary>Why a clinician is MIPS eligible or not.</summary>
[JsonConverter(typeof(EnumNameConverter<EligibilityReason>))]
public enum EligibilityReason
{
    /// <summary>Eligible: the clinician exceeds the low-volume threshold.</summary>
    ExceedsLowVolumeThreshold,

    /// <summary>Eligible through the group or virtual group, which exceeds the low-volume threshold.</summary>
    GroupExceedsLowVolumeThreshold,

    /// <summary>Eligible: exceeds some criteria and opted in.</summary>
    OptedIn,

    /// <summary>Eligible through the group or virtual group, which exceeds some criteria and opted in.</summary>
    GroupOptedIn,

    /// <summary>Not eligible, but may opt in: exceeds some criteria.</summary>
    MayOptIn,

    /// <summary>Not eligible: does not exceed the low-volume threshold.</summary>
    LowVolume,

    /// <summary>Not eligible: not one of the year's clinician types.</summary>
    ClinicianTypeNotEligible,

    /// <summary>Not eligible: enrolled in Medicare for the first time during the year.</summary>
    NewlyEnrolled,

    /// <summary>Not eligible: a qualifying APM participant.</summary>
    QualifyingApmParticipant,

    /// <summary>Not eligible: a partial qualifying APM participant that does not elect MIPS.</summary>
    PartialQualifyingApmParticipant,
}
