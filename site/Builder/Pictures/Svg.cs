using System.Globalization;
using System.Text;
using Mips.Scoring.Site.Pages;

namespace Mips.Scoring.Site.Pictures;

/// <summary>Writes a drawing. Colours are attributes, so that a strict policy has nothing to forbid; the ground is white, so that it is read in the dark too.</summary>
internal sealed class Svg
{
    public const string Ink = "#1d2330";
    public const string Soft = "#4c5568";
    public const string Line = "#c9cfdb";
    public const string Strong = "#0b4f9e";
    public const string Warn = "#9e2a0b";

    private readonly StringBuilder text = new();

    public Svg(int width, int height, string title, string description)
    {
        this.text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"title description\" font-family=\"system-ui, 'DejaVu Sans', sans-serif\" font-size=\"13\">\n<title id=\"title\">{PageText.Safe(title)}</title>\n<desc id=\"description\">{PageText.Safe(description)}</desc>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n");
    }

    public void Rectangle(decimal x, decimal y, decimal width, decimal height, string fill, string stroke = "none", string? about = null)
    {
        string shape = Text($"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" fill=\"{fill}\" stroke=\"{stroke}\"");
        this.text.Append(about is null ? shape + "/>\n" : $"{shape}><title>{PageText.Safe(about)}</title></rect>\n");
    }

    public void Words(decimal x, decimal y, string words, string anchor = "start", string fill = Ink, string weight = "400", int size = 13) =>
        this.text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" text-anchor=\"{anchor}\" fill=\"{fill}\" font-weight=\"{weight}\" font-size=\"{size}\">{PageText.Safe(words)}</text>\n");

    public void Path(IEnumerable<(decimal X, decimal Y)> points, string stroke, string width = "2") =>
        this.text.Append("<polyline points=\"").Append(string.Join(' ', points.Select(point => Text($"{point.X:0.##},{point.Y:0.##}")))).Append(CultureInfo.InvariantCulture, $"\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\"/>\n");

    public void Arrow(decimal x1, decimal y1, decimal x2, decimal y2)
    {
        this.Path([(x1, y1), (x2, y2)], Soft);
        (decimal dx, decimal dy) = x1 == x2 ? (0m, y2 > y1 ? 1m : -1m) : (x2 > x1 ? 1m : -1m, 0m);
        this.Path([(x2 - (6 * dx) - (4 * dy), y2 - (6 * dy) - (4 * dx)), (x2, y2), (x2 - (6 * dx) + (4 * dy), y2 - (6 * dy) + (4 * dx))], Soft);
    }

    public override string ToString() => this.text + "</svg>\n";

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
