using FsCheck;
using FsCheck.Fluent;

namespace Mips.Scoring.Tests.PlanningAnswers;

/// <summary>Any performance year, and the number of a generated request in it.</summary>
internal static class YearsAndIndexes
{
    public static Arbitrary<(int Year, int Index)> All => Arb.From(
        from year in Gen.Choose(2017, 2026)
        from index in Gen.Choose(0, 1_000_000)
        select (year, index));
}
