using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.FacilityBased;

public class ApplicableFacilityTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("applicable-facility", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row) => Assert.Equal(row["facility"], ApplicableFacility.Of(Candidates(row["candidates"]))?.FacilityId ?? "none");

    [Fact]
    public void An_uninitialised_array_is_refused() => Assert.Throws<ArgumentException>(() => ApplicableFacility.Of(default));

    private static ImmutableArray<FacilityCandidate> Candidates(string text) => text == "none" ? [] : [.. text.Split(", ").Select(candidate =>
    {
        string[] parts = candidate.Split(' ');
        return new FacilityCandidate(
            parts[0],
            int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture),
            parts[2] == "none" ? null : decimal.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));
    })];
}
