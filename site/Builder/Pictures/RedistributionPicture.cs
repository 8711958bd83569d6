using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Site.Pictures;

/// <summary>The redistribution tables of a year as two matrices: which categories are left out, and what the others weigh then.</summary>
internal static class RedistributionPicture
{
    private static readonly (string Name, Func<WeightRow, decimal> Of)[] Categories =
    [
        ("Quality", row => row.Quality),
        ("Cost", row => row.Cost),
        ("IA", row => row.ImprovementActivities),
        ("PI", row => row.PromotingInteroperability),
    ];

    public static string Of(ProgramYear law)
    {
        ImmutableArray<WeightRow> general = law.Weights.General.Value.Rows;
        ImmutableArray<WeightRow> small = law.Weights.SmallPractice.Value.Rows;
        Svg svg = new(760, 96 + (general.Length * 28), $"Where the weight goes, PY{law.PerformanceYear}", "Rows are the categories that are left out, columns the weights of the others in percent, for everybody and for small practices.");
        svg.Words(20, 24, $"Weights in percent, PY{law.PerformanceYear} (payment year {law.PaymentYear})", weight: "700");
        Head(svg, 270, "Everybody");
        Head(svg, 520, "Small practices");
        for (int i = 0; i < general.Length; i++)
        {
            int y = 84 + (i * 28);
            svg.Words(20, y + 18, LeftOut(general[i]));
            Row(svg, 270, y, general[i], null);
            Row(svg, 520, y, small[i], general[i]);
        }

        return svg.ToString();
    }

    private static void Head(Svg svg, int x, string name)
    {
        svg.Words(x, 50, name, weight: "700");
        for (int i = 0; i < Categories.Length; i++)
        {
            svg.Words(x + (i * 55) + 26, 74, Categories[i].Name, "middle", Svg.Soft, size: 12);
        }
    }

    // What differs for small practices has a frame.
    private static void Row(Svg svg, int x, int y, WeightRow row, WeightRow? general)
    {
        for (int i = 0; i < Categories.Length; i++)
        {
            decimal weight = Categories[i].Of(row);
            bool isDark = weight >= 50;
            bool differs = general is { } other && Categories[i].Of(other) != weight;
            svg.Rectangle(x + (i * 55), y, 52, 25, weight == 0 ? "#f3f5f9" : isDark ? "#0b4f9e" : weight >= 30 ? "#9cbfe4" : "#d6e4f5", differs ? Svg.Warn : "none");
            svg.Words(x + (i * 55) + 26, y + 17, FormattableString.Invariant($"{weight:0.##}"), "middle", weight == 0 ? Svg.Soft : isDark ? "#fff" : Svg.Ink);
        }
    }

    private static string LeftOut(WeightRow row) =>
        Categories.Where(category => category.Of(row) == 0).Select(category => category.Name).ToArray() is { Length: > 0 } names ? "without " + string.Join(" and ", names) : "all four categories";
}
