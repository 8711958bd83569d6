using System.Globalization;
using System.Text;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Explanations.Drawings;

/// <summary>Writes one accessible SVG drawing: shapes with coordinates in pixels, a title and a description for screen readers.</summary>
internal sealed class Svg
{
    private readonly StringBuilder body = new();
    private readonly int width;
    private readonly int height;

    public Svg(int width, int height, string title, string description)
    {
        this.width = width;
        this.height = height;
        this.body.Append("<title>").Append(Html.Encode(title)).Append("</title><desc>").Append(Html.Encode(description)).Append("</desc>\n");
    }

    public void Rectangle(decimal x, decimal y, decimal rectangleWidth, decimal rectangleHeight, string cssClass) =>
        this.Shape($"<rect x=\"{Px(x)}\" y=\"{Px(y)}\" width=\"{Px(rectangleWidth)}\" height=\"{Px(rectangleHeight)}\" class=\"{cssClass}\"/>");

    public void Line(decimal x1, decimal y1, decimal x2, decimal y2, string cssClass) =>
        this.Shape($"<line x1=\"{Px(x1)}\" y1=\"{Px(y1)}\" x2=\"{Px(x2)}\" y2=\"{Px(y2)}\" class=\"{cssClass}\"/>");

    public void Circle(decimal x, decimal y, decimal radius, string cssClass) =>
        this.Shape($"<circle cx=\"{Px(x)}\" cy=\"{Px(y)}\" r=\"{Px(radius)}\" class=\"{cssClass}\"/>");

    public void Text(decimal x, decimal y, string text, string cssClass) =>
        this.Shape($"<text x=\"{Px(x)}\" y=\"{Px(y)}\" class=\"{cssClass}\">{Html.Encode(text)}</text>");

    public override string ToString() =>
        $"<svg role=\"img\" viewBox=\"0 0 {this.width} {this.height}\" width=\"{this.width}\" height=\"{this.height}\" xmlns=\"http://www.w3.org/2000/svg\">{this.body}</svg>\n";

    private static string Px(decimal value) => Rounding.HalfUp(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private void Shape(string element) => this.body.Append(element).Append('\n');
}
