using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Weights;

/// <summary>Why a performance category is, or would be, reweighted to 0 %: § 414.1380(c)(2)(i).</summary>
[JsonConverter(typeof(EnumNameConverter<ReweightingGround>))]
public enum ReweightingGround : byte
{
    /// <summary>No ground.</summary>
    None,

    /// <summary>CMS announced that the category is not scored for anybody in the year (cost in PY2020 and PY2021).</summary>
    NotScoredForAnyone,

    /// <summary>An APM Entity: cost is not scored, § 414.1317(b)(2).</summary>
    ApmEntity,

    /// <summary>No cost measure can be scored reliably, (A)(2).</summary>
    CostNotScored,

    /// <summary>Data was submitted, but no quality measure of it can be scored, (A)(1).</summary>
    QualityNotScored,

    /// <summary>No quality measure is applicable and available, (A)(1).</summary>
    NoApplicableQualityMeasure,

    /// <summary>Joined, in the final three months, a practice that is newly formed or does not report as a group, (A)(3).</summary>
    JoinedPracticeInFinalThreeMonths,

    /// <summary>Data inaccurate, unusable or otherwise compromised, (A)(9) and (C)(10).</summary>
    CompromisedData,

    /// <summary>An application for the COVID-19 public health emergency, PY2019, (A)(6) exception and (C)(11).</summary>
    Covid19Application,

    /// <summary>An approved application for extreme and uncontrollable circumstances, (A)(6) and (C)(2).</summary>
    ExtremeAndUncontrollableCircumstancesApplication,

    /// <summary>Located in an area that CMS identified as affected by extreme and uncontrollable circumstances, (A)(7), (A)(8) and (C)(3).</summary>
    AutomaticExtremeAndUncontrollableCircumstances,

    /// <summary>CMS applied the automatic policy to every individual clinician (the COVID-19 public health emergency, PY2019–2021).</summary>
    NationwideExtremeAndUncontrollableCircumstances,

    /// <summary>A third party intermediary failed to submit.</summary>
    ThirdPartyIntermediaryFailure,

    /// <summary>Insufficient internet access, (C)(1).</summary>
    InsufficientInternetAccess,

    /// <summary>No control over the availability of CEHRT, (C)(4).</summary>
    NoControlOverCehrt,

    /// <summary>CEHRT was decertified, (C)(8).</summary>
    DecertifiedCehrt,

    /// <summary>A small practice with overwhelming barriers, by application, (C)(9).</summary>
    SmallPracticeHardship,

    /// <summary>Hospital-based, (C)(6).</summary>
    HospitalBased,

    /// <summary>Ambulatory surgical center-based, (C)(7).</summary>
    AmbulatorySurgicalCenterBased,

    /// <summary>Non-patient facing, (C)(5).</summary>
    NonPatientFacing,

    /// <summary>A small practice, (C)(9).</summary>
    SmallPractice,

    /// <summary>The clinician type, (A)(4).</summary>
    ClinicianType,

    /// <summary>Every clinician of the group qualifies, each on its own ground, § 414.1380(c)(2)(iii).</summary>
    EveryClinicianQualifies,

    /// <summary>A subgroup: the category was reweighted for its affiliated group, § 414.1365(e)(2)(ii).</summary>
    AppliedToAffiliatedGroup,
}

/// <summary>The ground on which one category may be reweighted, before it is known what was submitted.</summary>
/// <param name="Ground">The ground; <see cref="ReweightingGround.None"/> if there is none.</param>
/// <param name="RestoredBySubmission">Whether data submitted for the category restores its weight.</param>
/// <param name="Citation">The paragraph; null without a ground.</param>
public readonly record struct CategoryGround(ReweightingGround Ground, bool RestoredBySubmission, Citation? Citation)
{
    /// <summary>The stronger of two grounds: one that holds whatever is submitted before one that a submission cancels, the first before the second.</summary>
    /// <remarks>A nationwide policy may end with what was submitted, so it never replaces a ground of the clinician's own.</remarks>
    internal static CategoryGround Stronger(in CategoryGround first, in CategoryGround second) =>
        first.Ground == ReweightingGround.None || (first.RestoredBySubmission && second.Ground is not (ReweightingGround.None or ReweightingGround.NationwideExtremeAndUncontrollableCircumstances) && !second.RestoredBySubmission)
            ? second
            : first;
}
