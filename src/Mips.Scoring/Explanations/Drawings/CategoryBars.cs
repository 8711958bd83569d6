namespace Mips.Scoring;

/// <summary>One bar of <see cref="CategoryBars"/>.</summary>
/// <param name="Name">The category.</param>
/// <param name="Weight">Its weight in the final score.</param>
/// <param name="Contribution">The points of the final score it contributes, at most its weight.</param>
internal readonly record struct CategoryBar(string Name, Percent Weight, decimal Contribution);

/// <summary>Draws each category as a bar as long as its weight, filled as far as it contributes.</summary>
internal static class CategoryBars
{
    private const int PixelsPerPoint = 5;
    private const int LabelWidth = 190;
    private const int RowHeight = 26;

    public static string Draw(IReadOnlyList<CategoryBar> bars)
    {
        Svg svg = new(
            LabelWidth + (100 * PixelsPerPoint) + 60,
            (bars.Count * RowHeight) + 8,
            "Category contributions",
            string.Join("; ", bars.Select(bar => $"{bar.Name}: {Rounding.HalfUp(bar.Contribution, 2)} of {bar.Weight.Value:0.##}")));
        for (int i = 0; i < bars.Count; i++)
        {
            decimal y = 4 + (i * RowHeight);
            svg.Text(0, y + 15, bars[i].Name, "bar-label");
            svg.Rectangle(LabelWidth, y, bars[i].Weight.Value * PixelsPerPoint, 18, "weight");
            svg.Rectangle(LabelWidth, y, bars[i].Contribution * PixelsPerPoint, 18, "contribution");
            svg.Text(LabelWidth + (bars[i].Weight.Value * PixelsPerPoint) + 6, y + 14, FormattableString.Invariant($"{Rounding.HalfUp(bars[i].Contribution, 2):0.00}"), "bar-value");
        }

        return svg.ToString();
    }
}
