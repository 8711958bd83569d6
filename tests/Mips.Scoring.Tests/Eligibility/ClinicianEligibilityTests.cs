using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Eligibility;

public class ClinicianEligibilityTests
{
    private static readonly PartBVolume Large = new(Dollars.Of(100_000m), 300, 300);

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("clinician-eligibility", "Worked rows");

    private static PartBVolume? Volume(string exceeded) => exceeded switch
    {
        "All" => Large,
        "Some" => Large with { Patients = 10 },
        "None" => new PartBVolume(Dollars.Of(1_000m), 10, 10),
        "none" => null,
        _ => throw new FormatException(exceeded),
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        ClinicianFacts facts = new()
        {
            ClinicianType = Enum.Parse<ClinicianType>(row["type"]),
            Volume = Volume(row["own"] == "none" ? "None" : row["own"])!.Value,
            GroupVolume = Volume(row["group"]),
            NewlyEnrolledInMedicare = row.YesNo("new"),
            QualifyingApmParticipant = Enum.Parse<QualifyingApmParticipantStatus>(row["APM"]),
            PartialElectsMips = row.YesNo("elects"),
            OptsIn = row.YesNo("opts in"),
            GroupOptsIn = row.YesNo("group opts in"),
        };
        EligibilityResult result = ClinicianEligibility.Of(facts, Py2025.Rules.Eligibility);
        Assert.Equal((row.YesNo("eligible"), row["reason"]), (result.IsEligible, result.Reason.ToString()));
    }

    [Theory]
    [InlineData(ClinicianType.CertifiedRegisteredNurseAnesthetist, 2017)]
    [InlineData(ClinicianType.PhysicalTherapist, 2019)]
    [InlineData(ClinicianType.RegisteredDietitianOrNutritionProfessional, 2019)]
    [InlineData(ClinicianType.ClinicalSocialWorker, 2022)]
    [InlineData(ClinicianType.CertifiedNurseMidwife, 2022)]
    public void Clinician_types_join_in_their_year(ClinicianType type, int first)
    {
        ClinicianFacts facts = new() { ClinicianType = type, Volume = Large };
        Assert.All(ProgramYears.All, year => Assert.Equal(year.PerformanceYear >= first, ClinicianEligibility.Of(facts, year.Eligibility).IsEligible));
    }

    [Fact]
    public void Before_2019_nobody_opts_in()
    {
        ClinicianFacts facts = new() { ClinicianType = ClinicianType.Physician, Volume = Large with { Patients = 10 }, OptsIn = true };
        Assert.Equal(EligibilityReason.LowVolume, ClinicianEligibility.Of(facts, Py2018.Eligibility).Reason);
        Assert.Equal(EligibilityReason.OptedIn, ClinicianEligibility.Of(facts, Py2019.Eligibility).Reason);
    }

    [Fact]
    public void Who_opted_in_may_not_join_a_subgroup()
    {
        ClinicianFacts facts = new() { ClinicianType = ClinicianType.Physician, Volume = Large with { Patients = 10 }, OptsIn = true };
        Assert.False(ClinicianEligibility.Of(facts, Py2025.Rules.Eligibility).MayJoinSubgroup);
        Assert.True(ClinicianEligibility.Of(facts with { Volume = Large }, Py2025.Rules.Eligibility).MayJoinSubgroup);
    }

    [Fact]
    public void Every_reason_has_its_paragraph() => Assert.All(
        Enum.GetValues<EligibilityReason>(),
        reason => Assert.StartsWith("414.13", new EligibilityResult(reason, default, null).Citation.Locator, StringComparison.Ordinal));
}
