using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.FacilityBased;

public class FacilityBasedIndividualTests
{
    private static readonly FacilityBasedRules Rules = Py2024.Rules.FacilityBased!;

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("facility-based-individual", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row) => Assert.Equal(
        row["result"],
        FacilityBasedIndividual.Of(new(row.Count("inpatient"), row.Count("outpatient"), row.Count("emergency"), row.Count("all")), row.YesNo("facility score"), Rules).ToString());

    [Property]
    public Property Law_another_service_in_a_facility_never_ends_the_status() => Prop.ForAll(
        Gen.Choose(0, 50).Four().ToArbitrary(),
        counts =>
        {
            int all = counts.Item1 + counts.Item2 + counts.Item3 + counts.Item4;
            FacilityBasedStatus before = FacilityBasedIndividual.Of(new(counts.Item1, counts.Item2, counts.Item3, all), true, Rules);
            FacilityBasedStatus after = FacilityBasedIndividual.Of(new(counts.Item1 + 1, counts.Item2, counts.Item3, all + 1), true, Rules);
            return before != FacilityBasedStatus.FacilityBased || after == FacilityBasedStatus.FacilityBased;
        });
}
