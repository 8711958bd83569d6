

namespace Mips.Scoring.Requests;

/// <summary>Membership in a set of performance categories.</summary>
internal static class PerformanceCategorySets
{
    public static bool Contains(this PerformanceCategories set, PerformanceCategories category) => (set & category) == category;
}
