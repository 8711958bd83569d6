using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>A page as a browser reads it: parsed strictly, so that one that is not well-formed is none.</summary>
internal sealed class HtmlPage
{
    private readonly XElement root;

    public HtmlPage(string html)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(html), new() { DtdProcessing = DtdProcessing.Ignore });
        this.root = XDocument.Load(reader).Root!;
    }

    public IEnumerable<XElement> Elements => this.root.Descendants();

    public IEnumerable<XAttribute> Attributes => this.Elements.Attributes();

    public IEnumerable<string> Ids => this.Values("id");

    public IEnumerable<string> Links => this.Values("href");

    public string Text => this.Named("body").Single().Value;

    /// <summary>The lengths of bars and the places of marks, percent.</summary>
    public IEnumerable<decimal> Lengths => this.Attributes
        .Where(attribute => attribute.Parent!.AncestorsAndSelf("svg").Any() && attribute.Value.EndsWith('%'))
        .Select(attribute => decimal.Parse(attribute.Value.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture));

    public IEnumerable<XElement> Named(string name) => this.root.DescendantsAndSelf(name);

    public IEnumerable<XElement> OfClass(string cssClass) => this.Elements.Where(element => (((string?)element.Attribute("class")) ?? string.Empty).Split(' ').Contains(cssClass));

    public ImmutableArray<string> Facts(string name) => [.. this.Named("dt").Where(term => term.Value == name).Select(term => term.Parent!.Element("dd")!.Value)];

    /// <summary>What stands on the page in which order, one line each; of tables and measures the first row.</summary>
    public string Outline()
    {
        StringBuilder outline = new();
        foreach (XElement element in this.Named("body").Single().Descendants().Where(element => !element.AncestorsAndSelf().Any(IsFurther)))
        {
            outline.Append(Line(element) is { Length: > 0 } line ? $"{line}\n" : string.Empty);
        }

        return outline.ToString();
    }

    private static bool IsFurther(XElement element) => element.Name.LocalName is "article" or "tbody" && element.ElementsBeforeSelf(element.Name).Any();

    private static string Line(XElement element) => element.Name.LocalName switch
    {
        "h1" or "h2" or "h3" or "p" or "nav" or "figcaption" => $"{element.Name.LocalName}: {Words(element)}",
        "div" when element.Element("dt") is { } term => $"  {term.Value}: {Words(element.Element("dd")!)}",
        "tr" => $"  {string.Join(" | ", element.Elements().Select(Words))}",
        "svg" => $"  svg {element.Attribute("class")!.Value}: {(string?)element.Attribute("aria-label") ?? $"{element.Elements().Count()} shapes"}",
        "ol" => $"  ladder: {string.Join(" | ", element.Elements().Select(Words))}",
        _ => string.Empty,
    };

    private static string Words(XElement element) => string.Join(' ', element.DescendantNodes().OfType<XText>().Select(text => text.Value.Trim()).Where(text => text.Length > 0));

    private IEnumerable<string> Values(string attribute) => this.Attributes.Where(one => one.Name == attribute).Select(one => one.Value);
}
