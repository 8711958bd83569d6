using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Explanations.Drawings;

/// <summary>One bar of <see cref="CategoryBars"/>.</summary>
/// <param name="Name">The category.</param>
/// <param name="Weight">Its weight in the final score.</param>
/// <param name="Contribution">The points of the final score it contributes, at most its weight.</param>
internal readonly record struct CategoryBar(string Name, Percent Weight, decimal Contribution);

/// <summary>Draws each category as a bar as long as its weight, filled as far as it contributes.</summary>
internal static class CategoryBars
{
    private const int PixelsPerPoint = 5;
    private const int ValueWidth = 90;
    private const int RowHeight = 40;

    public static string Draw(IReadOnlyList<CategoryBar> bars)
    {
        Svg svg = new(
            (100 * PixelsPerPoint) + ValueWidth,
            (bars.Count * RowHeight) + 4,
            "Category contributions",
            string.Join("; ", bars.Select(bar => $"{bar.Name}: {Value(bar)}")));
        for (int i = 0; i < bars.Count; i++)
        {
            decimal y = i * RowHeight;
            svg.Text(0, y + 13, bars[i].Name, "bar-label");
            svg.Rectangle(0, y + 18, bars[i].Weight.Value * PixelsPerPoint, 16, "weight");
            svg.Rectangle(0, y + 18, bars[i].Contribution * PixelsPerPoint, 16, "contribution");
            svg.Text((bars[i].Weight.Value * PixelsPerPoint) + (bars[i].Weight > Percent.Zero ? 6 : 0), y + 31, Value(bars[i]), "bar-value");
        }

        return svg.ToString();
    }

    private static string Value(CategoryBar bar) => FormattableString.Invariant($"{Rounding.HalfUp(bar.Contribution, 2):0.00} of {bar.Weight.Value:0.##}");
}
