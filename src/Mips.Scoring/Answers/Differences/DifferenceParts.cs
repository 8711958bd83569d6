using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Differences;

/// <summary>Puts parts of a difference together so that they add up exactly.</summary>
internal static class DifferenceParts
{
    // Parts have so many decimals; what is beyond them goes to the last part, so that sums of decimals stay exact.
    private const int Places = 12;

    public static decimal Exact(decimal points) => Rounding.HalfUp(points, Places);

    /// <summary>The parts that say something, largest influence first.</summary>
    public static ImmutableArray<DifferencePart> ByInfluence(IEnumerable<DifferencePart> parts) =>
    [
        .. parts
            .Where(part => part.Points != 0m || !part.Parts.IsEmpty)
            .OrderByDescending(part => Math.Abs(part.Points))
            .ThenBy(part => part.Source)
            .ThenBy(part => part.Category)
            .ThenBy(part => part.Id, StringComparer.Ordinal)
            .ThenBy(part => part.CollectionType),
    ];

    /// <summary>The parts with a last one that completes the sum.</summary>
    public static ImmutableArray<DifferencePart> Completed(List<DifferencePart> parts, decimal total, DifferenceSource rest, PerformanceCategory? category)
    {
        decimal left = total - parts.Sum(part => part.Points);
        return ByInfluence([.. parts, new DifferencePart(rest, category, null, null, null, left)]);
    }
}
