using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Numbers;

/// <summary>A mean of points that are not rounded is rounded half up, as unlimited fractions say, or nobody is told.</summary>
public class PointsMeanTests
{
    private static readonly long[] Ways = [1, 2, 3, 7, 40, 999_983, 12_345_678, 99_999_999, PointsWay.Longest, 922_337_203];

    [Fact]
    public void Law_a_mean_is_rounded_as_the_fraction() => Prop.ForAll(
        Gen.Choose(1, 12).SelectMany(count => Parts().ArrayOf(count)).ToArbitrary(),
        Gen.Choose(0, 4).ToArbitrary(),
        (parts, places) =>
        {
            if (MeanOf(parts).TryRound(places, out Points rounded))
            {
                Assert.Equal(Expected(parts, places), rounded);
            }
        }).Hold(3_000);

    [Fact]
    public void Law_a_mean_of_prepared_ways_is_rounded_as_the_fraction() => Prop.ForAll(
        Gen.Choose(1, 12).SelectMany(count => Parts().Where(one => one.Way <= PointsWay.Longest).ArrayOf(count)).ToArbitrary(),
        Gen.Choose(0, 4).ToArbitrary(),
        (parts, places) =>
        {
            if (MeanOfPrepared(parts, start: 12_345).TryRound(places, out Points rounded))
            {
                Assert.Equal(Expected(parts, places), rounded);
            }
        }).Hold(3_000);

    /// <summary>The share of a place on a prepared way is cut off by less than it says, at both ends of the shortest and the longest way too.</summary>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(999_983, 999_982)]
    [InlineData(PointsWay.Longest - 1, PointsWay.Longest - 2)]
    [InlineData(PointsWay.Longest, 1)]
    [InlineData(PointsWay.Longest, PointsWay.Longest - 1)]
    public void The_share_of_a_place_is_known_to_two_units(long length, long part)
    {
        long share = new PointsWay(Points.Of(7), -5, length).ShareOf(part - 5, out int open);
        BigInteger exact = (BigInteger)part * PointsMean.UnitsPerPoint;
        Assert.InRange(exact, (BigInteger)share * length, (((BigInteger)share + open) * length) - (open == 0 ? 0 : 1));
    }

    /// <summary>A mean that is not next to half a unit is known, whichever way its points were added.</summary>
    [Theory]
    [InlineData(1, 3, 2, 5, 2)]
    [InlineData(0, 1, 1, 7, 4)]
    [InlineData(0, 1, 0, 1, 0)]
    public void Prepared_ways_say_what_divisions_say(long part, long way, long otherPart, long otherWay, int places)
    {
        (long, long, long)[] parts = [(5, part, way), (6, otherPart, otherWay)];
        Assert.True(MeanOf(parts).TryRound(places, out Points divided));
        Assert.True(MeanOfPrepared(parts, start: 0).TryRound(places, out Points prepared));
        Assert.Equal(divided, prepared);
    }

    /// <summary>What needs no more than ten places is always known, halves of the last place too.</summary>
    [Theory]
    [InlineData(0, 10_000)]
    [InlineData(1, 12_000)]
    [InlineData(2, 12_300)]
    [InlineData(3, 12_350)]
    [InlineData(4, 12_346)]
    public void Decimals_are_always_known(int places, int tenThousandths)
    {
        Assert.True(MeanOf([(1, 2_345, 10_000), (1, 2_346, 10_000)]).TryRound(places, out Points rounded));
        Assert.Equal(tenThousandths, rounded.TenThousandths);
    }

    /// <summary>5.3333… and 5.6666… have the mean 5.5, which no sum of cut off shares says; nor does one of a longer way.</summary>
    [Theory]
    [InlineData(1, 3, 2, 3, 0, false)]
    [InlineData(1, 3, 2, 3, 1, true)]
    [InlineData(1, 3, 1, 3, 4, true)]
    [InlineData(1, 922_337_204, 1, 2, 4, false)]
    public void A_mean_next_to_half_a_unit_is_not_told(long part, long way, long otherPart, long otherWay, int places, bool isKnown) =>
        Assert.Equal(isKnown, MeanOf([(5, part, way), (5, otherPart, otherWay)]).TryRound(places, out _));

    private static PointsMean MeanOf((long Whole, long Part, long Way)[] parts)
    {
        PointsMean mean = default;
        Array.ForEach(parts, one => mean.Add(one.Whole, one.Part, one.Way));
        return mean;
    }

    private static PointsMean MeanOfPrepared((long Whole, long Part, long Way)[] parts, long start)
    {
        PointsMean mean = default;
        Array.ForEach(parts, one => mean.Add(new PointsWay(Points.Of(one.Whole), start, one.Way), start + one.Part));
        return mean;
    }

    private static Points Expected((long Whole, long Part, long Way)[] parts, int places)
    {
        (BigInteger numerator, BigInteger denominator) = (BigInteger.Zero, BigInteger.One);
        foreach ((long whole, long part, long way) in parts)
        {
            numerator = (numerator * way) + (((whole * way) + part) * denominator);
            denominator *= way;
        }

        denominator *= parts.Length;
        BigInteger scale = BigInteger.Pow(10, places);
        BigInteger units = ((2 * numerator * scale) + denominator) / (2 * denominator);
        return Points.FromTenThousandths((long)(units * (10_000 / scale)));
    }

    private static Gen<(long Whole, long Part, long Way)> Parts() =>
        from whole in Gen.Choose(0, 10)
        from way in Gen.Elements(Ways)
        from part in Gen.Choose(0, (int)Math.Min(way - 1, int.MaxValue))
        select ((long)whole, (long)part, way);
}
