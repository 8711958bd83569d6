using FsCheck.Xunit;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Numbers;

/// <summary>A wide number calculates as .NET's number of 128 bits.</summary>
public class WideNumberTests
{
    private static readonly ulong[] Ends = [0, 1, 2, 1UL << 31, 1UL << 32, (1UL << 63) - 1, 1UL << 63, ulong.MaxValue - 1, ulong.MaxValue];

    [Property(MaxTest = 300)]
    public void Any_numbers(ulong upper, ulong lower, ulong otherUpper, ulong otherLower, byte bits) => AssertAlike(upper, lower, otherUpper, otherLower, bits);

    [Fact]
    public void The_smallest_and_the_largest_of_each_half() => Assert.All(
        Ends,
        upper => Assert.All(Ends, lower => Assert.All(Ends, otherUpper => Assert.All(Ends, otherLower => AssertAlike(upper, lower, otherUpper, otherLower, 62)))));

    private static void AssertAlike(ulong upper, ulong lower, ulong otherUpper, ulong otherLower, byte bits)
    {
        (WideNumber left, WideNumber right) = (new(upper, lower), new(otherUpper, otherLower));
        (UInt128 first, UInt128 second) = (new(upper, lower), new(otherUpper, otherLower));
        int shift = 1 + (bits % 63);
        AssertAlike(unchecked(first + second), left + right);
        AssertAlike(unchecked(first - second), left - right);
        AssertAlike(unchecked(first * otherLower), left * otherLower);
        AssertAlike(first >> shift, left >> shift);
        Assert.Equal(first >= second, left >= right);
        Assert.Equal(first <= second, left <= right);
        Assert.Equal(128 - (int)UInt128.LeadingZeroCount(first), left.Bits);
    }

    private static void AssertAlike(UInt128 expected, WideNumber actual)
    {
        Assert.Equal(unchecked((ulong)expected), actual.Lower);
        Assert.Equal((ulong)(expected >> 64), UpperOf(actual));
    }

    private static ulong UpperOf(WideNumber number) => ((number >> 32) >> 32).Lower;
}
