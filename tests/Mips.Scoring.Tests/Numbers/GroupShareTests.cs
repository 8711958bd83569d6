using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Numbers;

public class GroupShareTests
{
    /// <summary>Whatever share a request can state, and whatever minimum with at most six places a law has.</summary>
    [Fact]
    public void A_share_reaches_a_minimum_as_the_decimals_do() => Prop.ForAll(Shares().ToArbitrary(), Minimums().ToArbitrary(), (share, minimum) =>
        Assert.Equal(share >= minimum, GroupShare.Of(share).Reaches(GroupShare.Least(minimum)))).Hold(1_000);

    [Theory]
    [InlineData("0", false)]
    [InlineData("0.000001", true)]
    [InlineData("0.0000001", true)]
    [InlineData("100", true)]
    [InlineData("79228162514264337593543950335", true)]
    public void Without_a_minimum_any_share_above_0_is_enough(string share, bool enough) =>
        Assert.Equal(enough, GroupShare.Of(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture)).Reaches(GroupShare.Least(null)));

    private static Gen<decimal> Shares() => Gen.OneOf(
        Minimums(),
        from third in Gen.Choose(0, 300) select third / 3m,
        from millionth in Gen.Choose(1, 100_000_000) select (millionth / 1_000_000m) - 0.0000000000000000000001m + 0.000001m,
        Gen.Elements(0m, 49.99999999999999999999999999m, 99.99999999999999999999999999m, 100m));

    private static Gen<decimal> Minimums() => Gen.OneOf(from millionth in Gen.Choose(0, 100_000_000) select millionth / 1_000_000m, Gen.Elements(0m, 50m, 75m, 100m));
}
