using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.FacilityBased;

public class FacilityBasedGroupTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("facility-based-group", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row) => Assert.Equal(
        row["result"],
        FacilityBasedGroup.Of(
            row.Count("facility-based"),
            row.Count("clinicians"),
            Enum.Parse<ParticipationOption>(row["option"]),
            row.YesNo("IA"),
            row.YesNo("PI"),
            ProgramYears.For(row.Count("year")).FacilityBased!).ToString());
}
