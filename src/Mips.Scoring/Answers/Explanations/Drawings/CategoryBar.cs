using Mips.Scoring.Answers.Explanations.Pages;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations.Drawings;

/// <summary>A category or a bonus as a bar: its weight, filled as far as it contributes, with its weight before reweighting as an outline.</summary>
/// <param name="Weight">The weight in the final score, points; 0 for a bonus.</param>
/// <param name="Standard">The weight before reweighting, points; 0 for a bonus.</param>
/// <param name="Contribution">The points of the final score it contributes.</param>
internal readonly record struct CategoryBar(decimal Weight, decimal Standard, decimal Contribution)
{
    public const string Legend = "Filled: what it contributes to the final score. Grey: its weight. Outline: its weight before reweighting.";

    /// <summary>The points of the longest part.</summary>
    public decimal Longest => Math.Max(Math.Max(this.Weight, this.Standard), this.Contribution);

    public static CategoryBar Of(in CategoryWeight weight, decimal contribution) => new(weight.Weight.Value, weight.Standard.Value, contribution);

    /// <summary>Draws it as wide as the page where it is the longest of its table. The row says the same in numbers.</summary>
    public void AppendTo(HtmlWriter page, decimal longest)
    {
        if (this.Longest == 0m)
        {
            return;
        }

        page.Markup("<svg class=\"bar\" aria-hidden=\"true\">");
        AppendPart(page, "weight", this.Weight, longest);
        AppendPart(page, "filled", this.Contribution, longest);
        AppendPart(page, "standard", this.Standard == this.Weight ? 0m : this.Standard, longest);
        page.Markup("</svg>");
    }

    private static void AppendPart(HtmlWriter page, string cssClass, decimal points, decimal longest)
    {
        if (points > 0m)
        {
            page.Markup("<rect class=\"").Markup(cssClass).Markup("\" width=\"").Length(points * 100m / longest).Markup("\"/>");
        }
    }
}
