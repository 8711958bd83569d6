using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Measures;

/// <summary>The deciles of all benchmarks beside each other give the points that each benchmark gives alone.</summary>
public class DecileTableTests
{
    private const long OneMillionth = 1;
    private const long Limit = 1_000_000_000_000_000;

    [Theory]
    [MemberData(nameof(PublishedBounds.Years), MemberType = typeof(PublishedBounds))]
    public void At_and_beside_every_bound_of_every_benchmark(int year)
    {
        DecilePointsRules rules = ProgramYears.For(year).Quality.MeasurePoints.DecilePoints;
        DecileBounds[] benchmarks = PublishedBounds.Of(year);
        DecileTable table = new([null, .. benchmarks], rules, out DecileScale[] scales);

        Assert.NotEmpty(benchmarks);
        for (int i = 0; i < benchmarks.Length; i++)
        {
            foreach (long millionths in PlacesOf(benchmarks[i]))
            {
                PerformanceRate rate = PerformanceRate.FromMillionths(millionths);
                Assert.Equal(DecilePoints.Of(benchmarks[i], rate, rules), table.PointsOf(rate, scales[i + 1]));
            }
        }
    }

    /// <summary>Without a benchmark no decile is reached, and the minimum of the year stands, but for a rate of 0 where the year gives it nothing.</summary>
    [Property]
    public void No_rate_reaches_a_decile_of_no_benchmark(int year, long millionths)
    {
        ProgramYear law = ProgramYears.All[Math.Abs(year % ProgramYears.All.Length)];
        DecilePointsRules rules = law.Quality.MeasurePoints.DecilePoints;
        PerformanceRate rate = PerformanceRate.FromMillionths(millionths % Limit);
        bool isWithoutPoints = rate == default && rules.ZeroRate == ZeroRateReading.NoPoints;

        Assert.Equal(
            isWithoutPoints ? default : new DecileResult(0, rules.Minimum.Value, rules.Minimum.Value > Points.Zero),
            new DecileTable([null], rules, out DecileScale[] scales).PointsOf(rate, scales[0]));
    }

    private static IEnumerable<long> PlacesOf(DecileBounds bounds)
    {
        long[] at = PublishedBounds.InMillionths(bounds);
        return [-Limit, Limit, 0, .. at, .. at.Select(bound => bound - OneMillionth), .. at.Select(bound => bound + OneMillionth), .. at.Zip(at.Skip(1), (one, next) => (one + next) / 2)];
    }
}
