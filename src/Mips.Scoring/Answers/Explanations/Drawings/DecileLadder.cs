using Mips.Scoring.Answers.Explanations.Pages;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Answers.Explanations.Drawings;

/// <summary>The deciles of a benchmark as a ladder of ten steps, each one point wide, filled up to the points of the result, with where each decile starts below.</summary>
internal static class DecileLadder
{
    private const int Deciles = 10;
    private const long LongMillionths = 1_000_000_000;

    public static void AppendTo(HtmlWriter page, DecileBounds bounds, Points? points)
    {
        page.Markup("<svg class=\"bar\" aria-hidden=\"true\"><rect class=\"weight\" width=\"100%\"/>");
        if (points is { } earned)
        {
            page.Markup("<rect class=\"filled\" width=\"").Length(Place(earned)).Markup("\"/>");
        }

        page.Markup("</svg><ol class=\"").Markup(IsLong(bounds) ? "ladder long" : "ladder").Markup("\" aria-label=\"Where each decile starts\">");
        for (int decile = 1; decile <= Deciles; decile++)
        {
            page.Markup("<li>").Text(decile < bounds.FirstDecile ? Format.NoValue : bounds[decile].ToString()).Markup("</li>");
        }

        page.Markup("</ol>");
    }

    // Bounds wider than their steps are printed on two lines in turn.
    private static bool IsLong(DecileBounds bounds) => Math.Max(bounds[Deciles].Millionths, bounds[bounds.FirstDecile].Millionths) >= LongMillionths;

    // Decile 1 earns 1.0 to 1.9 points and is the first step; decile 10 earns 10 and fills the last.
    private static decimal Place(Points points) => points.TenThousandths >= Deciles * Points.UnitsPerPoint ? 100m : (points.ToDecimal() - 1m) * 10m;
}
