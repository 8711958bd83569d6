using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class PromotingInteroperabilityMeasurePointsTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("promoting-interoperability-measure-points", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row) => Assert.Equal(
        Points.Of(row.Number("Points")),
        PromotingInteroperabilityMeasurePoints.Of(row.Count("Numerator"), row.Count("Denominator"), Points.Of(row.Number("Maximum"))));

    [Property]
    public Property Points_never_fall_when_the_numerator_grows_and_stay_whole_and_within_the_maximum() =>
        Prop.ForAll(
            Gen.Choose(1, 100_000).SelectMany(d => Gen.Choose(1, d).Select(n => (n, d))).ToArbitrary(),
            Gen.Elements(10, 15, 20, 25, 30, 40, 45, 55, 80, 100).ToArbitrary(),
            (counts, maximum) =>
            {
                Points points = PromotingInteroperabilityMeasurePoints.Of(counts.n, counts.d, Points.Of(maximum));
                Points less = PromotingInteroperabilityMeasurePoints.Of(counts.n - 1, counts.d, Points.Of(maximum));
                return less <= points && points >= Points.Of(1) && points <= Points.Of(maximum) && points.ToDecimal() % 1 == 0;
            });

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(0, 0)]
    public void Counts_out_of_range_are_refused(int numerator, int denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PromotingInteroperabilityMeasurePoints.Of(numerator, denominator, Points.Of(10)));
}
