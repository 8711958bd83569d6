using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Tests.Generators;

namespace Mips.Scoring.Tests.Recomputations;

/// <summary>What a recomputation found beside what was planted.</summary>
internal static class PlantedFaults
{
    /// <summary>The same number of rows for every reason, and the same rows; an adjustment is one example for all rows that have it beside the same final score.</summary>
    public static void AssertFound(IReadOnlyList<PlantedRow> planted, Recomputation found)
    {
        Assert.Equal(
            planted.Where(row => row.Fault is not null).GroupBy(row => row.Fault!.Value).OrderBy(group => group.Key).Select(group => (group.Key, (long)group.Count())),
            found.Disagreements.Select(one => (one.Reason, one.Rows)));
        Assert.Equal(planted.Count(row => row.Fault is not null), found.RowsThatDisagree);
        foreach (Disagreements disagreements in found.Disagreements)
        {
            Assert.Subset(
                planted.Where(row => row.Fault == disagreements.Reason).Select(row => row.Row.Number).ToHashSet(),
                disagreements.Examples.Select(example => example.Row).ToHashSet());
        }
    }
}
