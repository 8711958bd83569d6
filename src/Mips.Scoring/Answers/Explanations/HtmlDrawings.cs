using System.Text;
using Mips.Scoring.Answers.Explanations.Drawings;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The drawings of the HTML page with their captions.</summary>
internal static class HtmlDrawings
{
    private static readonly ImmutableArray<PerformanceCategory> Categories =
        [PerformanceCategory.Quality, PerformanceCategory.Cost, PerformanceCategory.ImprovementActivities, PerformanceCategory.PromotingInteroperability];

    public static void AppendSummary(StringBuilder page, Scorecard card, HtmlExplanationOptions options)
    {
        if (card.FinalScoreCalculation.Disposition == FinalScoreDisposition.Calculated)
        {
            AppendFigure(page, "What each category contributes to the final score, of its weight", CategoryBars.Draw([.. Categories
                .Where(category => card.Weights.Of(category).IsScored)
                .Select(category => new CategoryBar(TermWords.Of(category), card.Weights.Of(category).Weight, card.FinalScoreCalculation.Of(category)))]));
        }

        string caption = options.ScalingFactor is decimal factor
            ? $"The payment adjustment by final score, with a scaling factor of {Format.Number(factor)}"
            : "The payment adjustment by final score, before CMS's scaling factor of positive adjustments";
        AppendFigure(page, caption, PaymentCurve.Draw(card.FinalScore, card.Law.Payment, options));
    }

    public static void AppendLadders(StringBuilder page, QualityScore quality)
    {
        bool any = false;
        foreach (QualityMeasureScore line in quality.Measures)
        {
            if (line is { Benchmark: { } benchmark, PerformanceRate: { } rate, Achievement.Ground: MeasurePointsGround.Benchmark })
            {
                page.Append(any ? string.Empty : "<h2>Rates on their benchmarks</h2>\n");
                any = true;
                AppendFigure(page, QualityExplanation.Name(line.Measure, line.CollectionType), DecileLadder.Draw(benchmark.Bounds, rate, line.Achievement.BenchmarkPoints, Format.IsPercentage(line.Measure.MetricType) ? " %" : string.Empty));
            }
        }
    }

    private static void AppendFigure(StringBuilder page, string caption, string drawing) =>
        page.Append("<figure>\n<figcaption>").Append(Html.Encode(caption)).Append("</figcaption>\n").Append(drawing).Append("</figure>\n");
}
