using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Site.Pictures;

/// <summary>The flow from the request to the payment adjustment, with the numbers of a year.</summary>
internal static class FlowPicture
{
    public static string Of(ProgramYear law)
    {
        WeightRow weights = law.Weights.General.Value.Standard;
        PaymentRules payment = law.Payment;
        Svg svg = new(760, 330, $"From request to payment adjustment, PY{law.PerformanceYear}", $"Facts become category scores; times their weights they add up to the final score; compared with the threshold of {payment.PerformanceThreshold.Value} points it becomes the payment adjustment.");
        Box(svg, 20, 130, 120, "Request", "facts and rates");
        (string Name, decimal Weight)[] categories = [("Quality", weights.Quality), ("Cost", weights.Cost), ("Improvement activities", weights.ImprovementActivities), ("Promoting Interoperability", weights.PromotingInteroperability)];
        for (int i = 0; i < categories.Length; i++)
        {
            int y = 20 + (i * 76);
            Box(svg, 190, y, 210, categories[i].Name, FormattableString.Invariant($"score × weight {categories[i].Weight:0.##} %"));
            svg.Path([(140, 157), (165, 157), (165, y + 27)], Svg.Soft);
            svg.Arrow(165, y + 27, 188, y + 27);
            svg.Path([(400, y + 27), (425, y + 27), (425, 157)], Svg.Soft);
        }

        svg.Arrow(425, 157, 448, 157);
        Box(svg, 450, 130, 130, "Final score", "0 to 100 points");
        svg.Words(515, 205, "+ complex patient bonus", "middle", Svg.Soft, size: 12);
        svg.Arrow(580, 157, 608, 157);
        Box(svg, 610, 130, 130, "Adjustment", FormattableString.Invariant($"0 % at {payment.PerformanceThreshold.Value:0.##}"));
        svg.Words(675, 205, FormattableString.Invariant($"−{payment.ApplicablePercent.Value:0.##} % at the worst"), "middle", Svg.Soft, size: 12);
        return svg.ToString();
    }

    private static void Box(Svg svg, int x, int y, int width, string name, string detail)
    {
        svg.Rectangle(x, y, width, 54, "#f3f5f9", Svg.Strong);
        svg.Words(x + (width / 2m), y + 23, name, "middle", weight: "700");
        svg.Words(x + (width / 2m), y + 42, detail, "middle", Svg.Soft, size: 12);
    }
}
