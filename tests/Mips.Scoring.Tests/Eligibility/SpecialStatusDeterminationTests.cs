using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Eligibility;

public class SpecialStatusDeterminationTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("special-status-determination", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        SpecialStatusRules rules = ProgramYears.For(row.Count("year")).Eligibility.SpecialStatuses;
        int part = row.Count("part");
        int whole = row.Count("whole");
        bool result = row["status"] switch
        {
            "small practice" => SpecialStatusDetermination.IsSmallPractice(part, rules),
            "non-patient facing" => SpecialStatusDetermination.IsNonPatientFacing(part, rules),
            "non-patient facing group" => SpecialStatusDetermination.IsNonPatientFacingGroup(part, whole, rules),
            "hospital-based" => SpecialStatusDetermination.IsHospitalBased(part, whole, rules),
            "hospital-based group" => SpecialStatusDetermination.IsHospitalBasedGroup(part, whole, rules),
            "ASC-based" => SpecialStatusDetermination.IsAmbulatorySurgicalCenterBased(part, whole, rules),
            string other => throw new FormatException(other),
        };
        Assert.Equal(row.YesNo("result"), result);
    }
}
