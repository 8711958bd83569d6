

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>The special statuses that follow from counts, § 414.1305.</summary>
public static class SpecialStatusDetermination
{
    /// <summary>A small practice.</summary>
    /// <param name="clinicians">The eligible clinicians of the TIN, at least 1.</param>
    /// <param name="rules">The numbers of the year.</param>
    /// <returns>True up to the limit.</returns>
    public static bool IsSmallPractice(int clinicians, SpecialStatusRules rules) => clinicians <= rules.SmallPracticeClinicians.Value;

    /// <summary>A non-patient facing clinician.</summary>
    /// <param name="patientFacingEncounters">Patient facing encounters billed, telehealth included, 0 or more.</param>
    /// <param name="rules">The numbers of the year.</param>
    /// <returns>True up to the limit.</returns>
    public static bool IsNonPatientFacing(int patientFacingEncounters, SpecialStatusRules rules) => patientFacingEncounters <= rules.NonPatientFacingEncounters.Value;

    /// <summary>A non-patient facing group or virtual group.</summary>
    /// <param name="nonPatientFacing">Its non-patient facing clinicians, 0 or more.</param>
    /// <param name="clinicians">All its clinicians, at least 1.</param>
    /// <param name="rules">The numbers of the year.</param>
    /// <returns>True above the share.</returns>
    public static bool IsNonPatientFacingGroup(int nonPatientFacing, int clinicians, SpecialStatusRules rules) =>
        100m * nonPatientFacing > rules.NonPatientFacingPercentOfGroup.Value * clinicians;

    /// <summary>A hospital-based clinician.</summary>
    /// <param name="hospitalServices">Services with a place of service code that counts: 19 (off-campus outpatient, from PY2018), 21, 22 or 23; 0 or more.</param>
    /// <param name="services">All covered professional services, 0 or more.</param>
    /// <param name="rules">The numbers of the year.</param>
    /// <returns>True from the share on.</returns>
    public static bool IsHospitalBased(int hospitalServices, int services, SpecialStatusRules rules) =>
        services > 0 && 100m * hospitalServices >= rules.HospitalBasedPercentOfServices.Value * services;

    /// <summary>A hospital-based group or virtual group.</summary>
    /// <param name="hospitalBased">Its hospital-based clinicians, 0 or more.</param>
    /// <param name="clinicians">All its clinicians, at least 1.</param>
    /// <param name="rules">The numbers of the year.</param>
    /// <returns>True above the share, or while the year has none if all are.</returns>
    public static bool IsHospitalBasedGroup(int hospitalBased, int clinicians, SpecialStatusRules rules) =>
        rules.HospitalBasedPercentOfGroup is null ? hospitalBased == clinicians : 100m * hospitalBased > rules.HospitalBasedPercentOfGroup.Value * clinicians;

    /// <summary>An ambulatory surgical center-based clinician.</summary>
    /// <param name="centerServices">Services with place of service code 24, 0 or more.</param>
    /// <param name="services">All covered professional services, 0 or more.</param>
    /// <param name="rules">The numbers of the year.</param>
    /// <returns>True from the share on.</returns>
    public static bool IsAmbulatorySurgicalCenterBased(int centerServices, int services, SpecialStatusRules rules) =>
        services > 0 && 100m * centerServices >= rules.AmbulatorySurgicalCenterPercentOfServices.Value * services;
}
