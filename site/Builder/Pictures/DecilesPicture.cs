using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Site.Pictures;

/// <summary>The deciles of one measure over the years, as CMS published them: the higher the rate has to be, the higher the step.</summary>
internal static class DecilesPicture
{
    private const int Top = 46;
    private const int Height = 300;

    // From the palest for the lowest decile to the darkest for the highest.
    private static readonly string[] Shades = ["#e8f0fa", "#d6e4f5", "#c3d8f0", "#b0ccea", "#9cbfe4", "#87b1de", "#71a2d6", "#5a92cd", "#3f7fc1", "#0b4f9e"];

    /// <summary>The benchmarks of a measure and collection type, each with its year.</summary>
    public static ImmutableArray<(int Year, QualityBenchmark? Benchmark)> Of(string measureId, CollectionType collectionType) =>
        [.. CmsTables.Years.Select(year => (year, CmsTables.For(year).FindQualityBenchmark(measureId, collectionType)))];

    public static string Draw(string measureId, CollectionType collectionType)
    {
        ImmutableArray<(int Year, QualityBenchmark? Benchmark)> years = Of(measureId, collectionType);
        string title = years.Select(year => CmsTables.For(year.Year).FindQualityMeasure(measureId)?.Title).Last(name => name is not null)!;
        Svg svg = new(760, 416, $"Deciles of measure {measureId}, {Words(collectionType)}, {years[0].Year} to {years[^1].Year}", $"{title}. Each column is a performance year, each step a decile: it begins at the rate that reaches it.");
        svg.Words(20, 24, $"Measure {measureId} ({Words(collectionType)}): {(title.Length > 70 ? title[..70] + "…" : title)}", weight: "700");
        for (int rate = 0; rate <= 100; rate += 20)
        {
            svg.Path([(50, Y(rate)), (745, Y(rate))], Svg.Line, "1");
            svg.Words(44, Y(rate) + 4, FormattableString.Invariant($"{rate} %"), "end", Svg.Soft, size: 12);
        }

        for (int i = 0; i < years.Length; i++)
        {
            Column(svg, 60 + (i * 69), years[i].Year, years[i].Benchmark);
        }

        svg.Words(20, 408, "Pale: decile 1 to dark: decile 10. A column that begins high leaves little room: the measure is topped out.", fill: Svg.Soft, size: 12);
        return svg.ToString();
    }

    private static void Column(Svg svg, int x, int year, QualityBenchmark? benchmark)
    {
        svg.Words(x + 26, Top + Height + 20, FormattableString.Invariant($"{year}"), "middle");
        if (benchmark is null)
        {
            svg.Words(x + 26, Y(50), "none", "middle", Svg.Soft, size: 12);
            return;
        }

        for (int decile = benchmark.Bounds.FirstDecile; decile <= 10; decile++)
        {
            decimal bound = benchmark.Bounds[decile].ToDecimal();
            decimal next = decile < 10 ? benchmark.Bounds[decile + 1].ToDecimal() : benchmark.Bounds.IsInverse ? 0 : 100;
            decimal top = Math.Max(bound, next);
            svg.Rectangle(x, Y(top), 52, Math.Max(Y(Math.Min(bound, next)) - Y(top), 1), Shades[decile - 1], about: FormattableString.Invariant($"{year}, decile {decile}: from {bound:0.##} %"));
        }

        svg.Words(x + 26, Top + Height + 36, benchmark.IsToppedOut ? "topped out" : string.Empty, "middle", Svg.Warn, size: 11);
    }

    private static decimal Y(decimal rate) => Top + Height - (Height * rate / 100);

    private static string Words(CollectionType collectionType) => collectionType switch
    {
        CollectionType.MipsCqm => "MIPS CQM",
        CollectionType.Ecqm => "eCQM",
        CollectionType.PartBClaims => "Part B claims",
        _ => collectionType.ToString(),
    };
}
