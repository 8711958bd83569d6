using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

/// <summary>What §§ 414.1305 to 414.1318, 414.1365(b) and 414.1380(e)(2) state of who is scored, and how, for each performance year.</summary>
public class EligibilityByYearTests
{
    /// <summary>§ 414.1305: $30,000 and 100 patients in the first year, $90,000 and 200 patients from PY2018, 200 services and the choice to opt in from PY2019. § 414.1315: virtual groups from PY2018. A group is hospital-based with all its clinicians, from PY2020 with more than 75 %.</summary>
    [Theory]
    [InlineData(2017, 30_000, 100, null, false, false, null)]
    [InlineData(2018, 90_000, 200, null, false, true, null)]
    [InlineData(2019, 90_000, 200, 200, true, true, null)]
    [InlineData(2020, 90_000, 200, 200, true, true, 75)]
    [InlineData(2021, 90_000, 200, 200, true, true, 75)]
    [InlineData(2022, 90_000, 200, 200, true, true, 75)]
    [InlineData(2023, 90_000, 200, 200, true, true, 75)]
    [InlineData(2024, 90_000, 200, 200, true, true, 75)]
    [InlineData(2025, 90_000, 200, 200, true, true, 75)]
    [InlineData(2026, 90_000, 200, 200, true, true, 75)]
    [InlineData(2027, 90_000, 200, 200, true, true, 75)]
    public void The_low_volume_threshold_and_groups(int year, int charges, int patients, int? services, bool optIn, bool virtualGroups, int? hospitalBasedGroup)
    {
        EligibilityRules rules = StatedLaw.Of(year).Eligibility;

        Assert.Equal((Dollars.Of(charges), patients, services, optIn), (rules.LowVolumeThreshold.AllowedCharges.Value, rules.LowVolumeThreshold.Patients.Value, rules.LowVolumeThreshold.Services?.Value, rules.LowVolumeThreshold.OptIn.Value));
        Assert.Equal((virtualGroups, (decimal?)hospitalBasedGroup), (rules.VirtualGroups.Value, rules.SpecialStatuses.HospitalBasedPercentOfGroup?.Value));
    }

    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 11)];

    /// <summary>§ 414.1305: 15 clinicians, 100 patient facing encounters, 75 % of services or of a group.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Special_statuses(int year)
    {
        SpecialStatusRules rules = StatedLaw.Of(year).Eligibility.SpecialStatuses;

        Assert.Equal((15, 100, 75m, 75m, 75m), (rules.SmallPracticeClinicians.Value, rules.NonPatientFacingEncounters.Value, rules.NonPatientFacingPercentOfGroup.Value, rules.HospitalBasedPercentOfServices.Value, rules.AmbulatorySurgicalCenterPercentOfServices.Value));
    }

    /// <summary>§ 414.1380(e)(1), (2): 75 % of services, one of them in a hospital or an emergency room, 75 % of a group, from PY2019; virtual groups from PY2023. CMS's notices: nobody was scored by facility in PY2021 and PY2022.</summary>
    [Theory]
    [InlineData(2019, true, false)]
    [InlineData(2020, true, false)]
    [InlineData(2021, false, false)]
    [InlineData(2022, false, false)]
    [InlineData(2023, true, true)]
    [InlineData(2024, true, true)]
    [InlineData(2025, true, true)]
    [InlineData(2026, true, true)]
    [InlineData(2027, true, true)]
    public void FacilityBased_measurement(int year, bool available, bool virtualGroups)
    {
        var rules = StatedLaw.Of(year).FacilityBased!;

        Assert.Equal((available, virtualGroups), (rules.IsAvailable.Value, rules.VirtualGroups.Value));
        Assert.Equal((75m, 1, 75m), (rules.MinimumPercentOfServices.Value, rules.MinimumInpatientOrEmergencyServices.Value, rules.MinimumPercentOfGroup.Value));
    }

    /// <summary>§ 414.1365(b)(1): April 1 to November 30, with the survey to June 30, both at 8 p.m. Eastern; CMS moved those of 2024 (QPP timeline). (b)(2)(i): a population health measure is selected through PY2024. § 414.1305: small practices of 15, and groups attest from PY2026 (CMS's notice).</summary>
    [Theory]
    [InlineData(2023, "2023-04-01T00:00:00", "2023-11-30T20:00:00", "2023-06-30T20:00:00", true, false)]
    [InlineData(2024, "2024-04-01T00:00:00", "2024-12-02T20:00:00", "2024-07-01T20:00:00", true, false)]
    [InlineData(2025, "2025-04-01T00:00:00", "2025-11-30T20:00:00", "2025-06-30T20:00:00", false, false)]
    [InlineData(2026, "2026-04-01T00:00:00", "2026-11-30T20:00:00", "2026-06-30T20:00:00", false, true)]
    [InlineData(2027, "2027-04-01T00:00:00", "2027-11-30T20:00:00", "2027-06-30T20:00:00", false, true)]
    public void MvpRegistration_dates(int year, string opens, string closes, string withSurvey, bool selects, bool attests)
    {
        MvpRegistrationRules rules = StatedLaw.Of(year).MvpRegistration!;

        Assert.Equal([opens, closes, withSurvey], new[] { rules.Opens.Value, rules.Closes.Value, rules.ClosesForCahps.Value }.Select(date => date.ToString("s", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((selects, attests, 15, "321"), (rules.SelectsPopulationHealthMeasure.Value, rules.GroupAttestsSpecialty.Value, rules.SmallPracticeClinicians.Value, rules.CahpsMeasure.Value));
    }

    /// <summary>§ 414.1365(e)(2)(ii): subgroups could ask for exceptions of their own in PY2023; MVPs, and with them subgroups, begin in that year.</summary>
    [Theory]
    [InlineData(2022, null)]
    [InlineData(2023, true)]
    [InlineData(2024, false)]
    [InlineData(2025, false)]
    [InlineData(2026, false)]
    [InlineData(2027, false)]
    public void Subgroups_with_exceptions_of_their_own(int year, bool? own)
    {
        ProgramYear law = StatedLaw.Of(year);

        Assert.Equal(own, law.Subgroups?.OwnExceptions.Value);
        Assert.Equal(own is null, law.MvpRegistration is null);
    }
}
