using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mips.Scoring.Site.Pages;

namespace Mips.Scoring.Site.Api;

/// <summary>XML documentation as HTML: references to types of the packages are links to their pages.</summary>
/// <param name="types">The types by the names under which they are documented.</param>
internal sealed partial class DocumentationHtml(IReadOnlyDictionary<string, ApiType> types)
{
    public static string Text(XElement? element) => element is null ? string.Empty : Space().Replace(string.Concat(element.Nodes().Select(Words)), " ").Trim();

    public string Of(XElement? element)
    {
        if (element is null)
        {
            return string.Empty;
        }

        StringBuilder html = new();
        foreach (XNode node in element.Nodes())
        {
            this.Write(node, html);
        }

        return html.ToString().Trim();
    }

    private static string Words(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => Name(see),
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => reference.Attribute("name")?.Value ?? string.Empty,
        XElement element => string.Concat(element.Nodes().Select(Words)),
        _ => string.Empty,
    };

    // The last part of the name of a member, or the language word.
    private static string Name(XElement see)
    {
        if (see.Attribute("cref")?.Value is not { } id)
        {
            return see.Value.Length > 0 ? see.Value : see.Attribute("langword")?.Value ?? see.Attribute("href")?.Value ?? string.Empty;
        }

        string name = id[2..].Split('(')[0];
        string[] parts = Arity().Replace(name, string.Empty).Split('.');
        return id[0] == 'T' || parts.Length < 2 ? parts[^1] : $"{parts[^2]}.{parts[^1]}";
    }

    private void Write(XNode node, StringBuilder html)
    {
        switch (node)
        {
            case XText text:
                html.Append(PageText.Safe(Space().Replace(text.Value, " ")));
                break;
            case XElement { Name.LocalName: "see" or "seealso" } see:
                html.Append(this.Reference(see));
                break;
            case XElement { Name.LocalName: "c" or "code" or "paramref" or "typeparamref" } code:
                html.Append("<code>").Append(PageText.Safe(Words(code).Trim() is { Length: > 0 } words ? words : code.Attribute("name")?.Value ?? string.Empty)).Append("</code>");
                break;
            case XElement { Name.LocalName: "para" } paragraph:
                html.Append("<br>").Append(this.Of(paragraph));
                break;
            case XElement other:
                html.Append(this.Of(other)).Append(' ');
                break;
        }
    }

    private string Reference(XElement see)
    {
        string name = PageText.Safe(Name(see));
        if (see.Attribute("cref")?.Value is not { } id)
        {
            return $"<code>{name}</code>";
        }

        // A member is described on the page of its type.
        string owner = id[0] == 'T' ? id : "T:" + id[2..].Split('(')[0] is var member ? member[..member.LastIndexOf('.')] : id;
        return types.TryGetValue(owner, out ApiType? type) ? $"<a href=\"{Path.GetFileName(type.Place)}\">{name}</a>" : $"<code>{name}</code>";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("`+[0-9]+")]
    private static partial Regex Arity();
}
