using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Eligibility;

public class DeterminationPeriodTests
{
    private static readonly PartBVolume Large = new(Dollars.Of(100_000m), 300, 300);
    private static readonly LowVolumeThreshold Threshold = Py2025.Rules.Eligibility.LowVolumeThreshold;

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("determination-period", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        DeterminedVolume determined = DeterminationPeriod.LowVolume(Volume(row["first"]), Volume(row["second"]), Threshold);
        Assert.Equal((row["exceeded"], row["decides"]), (determined.Result.Exceeded.ToString(), determined.Segment.ToString().ToLowerInvariant()));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    [InlineData(true, null, true)]
    [InlineData(null, true, true)]
    [InlineData(null, null, false)]
    public void A_status_of_either_segment_stands(bool? first, bool? second, bool status) => Assert.Equal(status, DeterminationPeriod.HasStatus(first, second));

    [Fact]
    public void A_volume_is_needed() => Assert.Throws<ArgumentException>(() => DeterminationPeriod.LowVolume(null, null, Threshold));

    [Theory]
    [InlineData("All", EligibilityReason.ExceedsLowVolumeThreshold)]
    [InlineData("Some", EligibilityReason.MayOptIn)]
    [InlineData("None", EligibilityReason.LowVolume)]
    public void The_second_segment_can_end_eligibility_alone_and_in_a_group(string second, EligibilityReason reason)
    {
        ClinicianFacts facts = new() { ClinicianType = ClinicianType.Physician, Volume = Large, LaterVolume = Volume(second) };
        Assert.Equal(reason, ClinicianEligibility.Of(facts, Py2025.Rules.Eligibility).Reason);
        ClinicianFacts inGroup = facts with { Volume = Volume("None")!.Value, LaterVolume = null, GroupVolume = Large, LaterGroupVolume = Volume(second) };
        Assert.Equal(second == "All", ClinicianEligibility.Of(inGroup, Py2025.Rules.Eligibility).IsEligible);
    }

    /// <summary>Who is eligible exceeds the threshold in every segment that is known.</summary>
    [Property]
    public Property Eligible_means_above_the_threshold_in_both_segments() => Prop.ForAll(
        Gen.Elements("All", "Some", "None").ToArbitrary(),
        Gen.Elements("All", "Some", "None", "–").ToArbitrary(),
        (first, second) => (DeterminationPeriod.LowVolume(Volume(first), Volume(second), Threshold).Result.Exceeded == LowVolumeExceeded.All)
            == (first == "All" && (second is "All" or "–")));

    private static PartBVolume? Volume(string exceeded) => exceeded switch
    {
        "All" => Large,
        "Some" => Large with { Patients = 10 },
        "None" => new PartBVolume(Dollars.Of(1_000m), 10, 10),
        "–" => null,
        _ => throw new FormatException(exceeded),
    };
}
