using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

/// <summary>Twelve comparisons at once count what one after the other counts.</summary>
public class DecilesReachedTests
{
    private const long OneMillionth = 1;

    [Theory]
    [MemberData(nameof(PublishedBounds.Years), MemberType = typeof(PublishedBounds))]
    public void At_and_beside_every_bound_of_every_benchmark(int year)
    {
        foreach (DecileBounds bounds in PublishedBounds.Of(year))
        {
            foreach (long bound in PublishedBounds.InMillionths(bounds))
            {
                AssertAlike(bounds, bound - OneMillionth);
                AssertAlike(bounds, bound);
                AssertAlike(bounds, bound + OneMillionth);
            }
        }
    }

    [Property(MaxTest = 300)]
    public void At_any_place(long[] starts, long place)
    {
        long[] filled = [.. starts.Order().Concat(Enumerable.Repeat(DecileBounds.Never, DecileBounds.Room)).Take(DecileBounds.Room)];

        Assert.Equal(filled.Count(start => place >= start), DecilesReached.Count(filled, place));
        Assert.Equal(DecilesReached.CountOneByOne(filled, place), DecilesReached.Count(filled, place));
    }

    private static void AssertAlike(DecileBounds bounds, long millionths)
    {
        PerformanceRate rate = PerformanceRate.FromMillionths(millionths);
        long place = bounds.PlaceOf(rate);
        int expected = Enumerable.Range(bounds.FirstDecile, DecilePoints.HighestDecile - bounds.FirstDecile + 1).Count(decile => bounds.IsInverse ? rate <= bounds[decile] : rate >= bounds[decile]);

        Assert.Equal(expected, DecilesReached.CountOneByOne(bounds.Starts, place));
        Assert.Equal(expected, DecilesReached.Count(bounds.Starts, place));
    }
}
