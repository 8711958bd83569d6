using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.FacilityBased;

/// <summary>
/// Whether a clinician is facility-based, § 414.1380(e)(2)(i): 75 % or more of the covered professional services in an inpatient hospital,
/// an on-campus outpatient hospital or an emergency room, at least one of them as inpatient or in an emergency room, and a facility with a score.
/// </summary>
public static class FacilityBasedIndividual
{
    /// <summary>Judges a clinician.</summary>
    /// <param name="services">The clinician's covered professional services in the determination period.</param>
    /// <param name="hasFacilityScore">Whether the clinician can be assigned to a facility with a value-based purchasing score.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>Facility-based, or the first condition that fails.</returns>
    public static FacilityBasedStatus Of(in ServicesByPlace services, bool hasFacilityScore, FacilityBasedRules rules)
    {
        decimal inFacility = (decimal)services.Inpatient + services.OnCampusOutpatient + services.EmergencyRoom;
        if (services.All == 0 || 100m * inFacility < rules.MinimumPercentOfServices.Value * services.All)
        {
            return FacilityBasedStatus.TooFewServicesInFacility;
        }

        if ((long)services.Inpatient + services.EmergencyRoom < rules.MinimumInpatientOrEmergencyServices.Value)
        {
            return FacilityBasedStatus.NoInpatientOrEmergencyService;
        }

        return hasFacilityScore ? FacilityBasedStatus.FacilityBased : FacilityBasedStatus.NoFacilityScore;
    }
}

/// <summary>Covered professional services by place of service code.</summary>
/// <param name="Inpatient">Code 21, inpatient hospital; 0 or more.</param>
/// <param name="OnCampusOutpatient">Code 22, on-campus outpatient hospital; 0 or more.</param>
/// <param name="EmergencyRoom">Code 23, emergency room; 0 or more.</param>
/// <param name="All">Services at any place; at least the sum of the others.</param>
public readonly record struct ServicesByPlace(int Inpatient, int OnCampusOutpatient, int EmergencyRoom, int All);

/// <summary>Whether a clinician or group is facility-based, or why not.</summary>
[JsonConverter(typeof(EnumNameConverter<FacilityBasedStatus>))]
public enum FacilityBasedStatus
{
    /// <summary>Facility-based.</summary>
    FacilityBased,

    /// <summary>Too small a share of services at the three places, (e)(2)(i)(A).</summary>
    TooFewServicesInFacility,

    /// <summary>No service as inpatient or in an emergency room, (e)(2)(i)(B).</summary>
    NoInpatientOrEmergencyService,

    /// <summary>No facility with a value-based purchasing score, (e)(2)(i)(C).</summary>
    NoFacilityScore,

    /// <summary>Too small a share of the group's clinicians are facility-based, (e)(2)(ii).</summary>
    TooFewCliniciansOfGroup,

    /// <summary>The participation option has no facility-based measurement, (e)(2); § 414.1365(e)(3).</summary>
    OptionNotCovered,

    /// <summary>A group without a submission for improvement activities or Promoting Interoperability, (e)(4).</summary>
    GroupSubmittedNothing,

    /// <summary>CMS did not determine the participant to be facility-based, (e)(2).</summary>
    NotDetermined,

    /// <summary>There is no facility-based measurement in the year, (e).</summary>
    YearNotCovered,

    /// <summary>The APM Performance Pathway has no facility-based measurement: § 414.1367 scores its own measures. Score the same clinician in traditional MIPS by facility.</summary>
    ReportingOptionNotCovered,

    /// <summary>CMS calculated no Total Performance Scores for the year, so that nobody is scored by facility, (e)(1).</summary>
    NotAvailableInYear,
}
