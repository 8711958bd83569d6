using FsCheck.Xunit;
using Mips.Scoring.Answers.Shortfalls;

namespace Mips.Scoring.Tests.WhyNotAnswers;

/// <summary>The nearest number that passes a test, whatever foretells it.</summary>
public class SmallestStepTests
{
    private const int Most = 10_000;

    [Property]
    public void What_foretells_the_number_does_not_decide_it(int seedFrom, int seedLast, int seedFirst, int seedForetold)
    {
        long from = Within(seedFrom);
        long last = Within(seedLast);
        bool Beyond(long number, int seed) => last >= from ? number >= Within(seed) : number <= Within(seed);

        Assert.Equal(
            SmallestStep.Find(from, last, number => Beyond(number, seedFirst)),
            SmallestStep.Find(from, last, number => Beyond(number, seedForetold), number => Beyond(number, seedFirst)));
    }

    [Fact]
    public void A_number_that_was_foretold_rightly_is_proven_by_two_tests()
    {
        int tests = 0;
        bool Passes(long number)
        {
            tests++;
            return number >= 4_711;
        }

        Assert.Equal(4_711, SmallestStep.Find(0, Most, number => number >= 4_711, Passes));
        Assert.Equal(2, tests);
    }

    private static long Within(int seed) => Math.Abs((long)seed) % Most;
}
