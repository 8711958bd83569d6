using System.Reflection;
using System.Text;
using System.Xml.Linq;
using Mips.Scoring.Site.Pages;
using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Api;

/// <summary>The page of a type: what it is, the rule it belongs to, its source, and its members.</summary>
internal static class TypePage
{
    public static ApiPage Of(ApiType type, ApiModel api, Places places)
    {
        XElement? documentation = api.Documentation.Of(type.Type);
        StringBuilder html = new();
        html.Append("<h1>").Append(PageText.Safe(type.Name)).Append("</h1>\n")
            .Append("<p>").Append(TypeNames.Kind(type.Type)).Append(" in <a href=\"index.html#").Append(type.Namespace).Append("\">").Append(type.Namespace).Append("</a>, package ").Append(type.Type.Assembly.GetName().Name).Append("</p>\n")
            .Append("<p>").Append(api.Html.Of(documentation?.Element("summary"))).Append("</p>\n");
        Paragraph(html, api.Html.Of(documentation?.Element("remarks")));
        Paragraph(html, Ways(type, api, places));
        foreach (IGrouping<string, ApiMember> kind in ApiMember.Of(type.Type).Where(member => !IsPlain(member, api)).GroupBy(member => member.Kind))
        {
            html.Append("<h2>").Append(kind.Key).Append("</h2>\n<dl>\n");
            foreach (ApiMember member in kind)
            {
                Member(html, member, documentation, api);
            }

            html.Append("</dl>\n");
        }

        return new ApiPage(type.Place, type.Name, html.ToString());
    }

    // What every type has and nobody documents: a constructor without parameters, the text of a record.
    private static bool IsPlain(ApiMember member, ApiModel api) =>
        member.Member is ConstructorInfo or MethodInfo { Name: nameof(ToString) } && ((MethodBase)member.Member).GetParameters().Length == 0 && api.Documentation.Of(member.Member) is null;

    private static string Ways(ApiType type, ApiModel api, Places places)
    {
        List<string> ways = [.. api.RulesOf(type).Select(rule => $"<a href=\"{Places.Way(type.Place, places.OfFile(rule.Page)!)}\">Rule: {PageText.Safe(rule.Title)}</a>")];
        if (api.SourceOf(type) is { } source)
        {
            ways.Add($"<a href=\"{Places.Way(type.Place, places.OfFile(source)!)}\">Source</a>");
        }

        return string.Join(" · ", ways);
    }

    private static void Member(StringBuilder html, ApiMember member, XElement? type, ApiModel api)
    {
        XElement? documentation = api.Documentation.Of(member.Member);
        // The parameters of a positional record are documented at the type.
        XElement? summary = documentation?.Element("summary") ?? (member.Member is PropertyInfo ? Named(type, "param", member.Member.Name) : null);
        html.Append("<dt><code>").Append(PageText.Safe(member.Signature)).Append("</code></dt>\n<dd>").Append(summary is null && documentation?.Element("inheritdoc") is not null ? "As the type or interface says that declares it." : api.Html.Of(summary));
        foreach (XElement parameter in (documentation ?? (member.Member is ConstructorInfo ? type : null))?.Elements("param") ?? [])
        {
            html.Append("<br><code>").Append(PageText.Safe(parameter.Attribute("name")!.Value)).Append("</code>: ").Append(api.Html.Of(parameter));
        }

        Labelled(html, "Returns", api.Html.Of(documentation?.Element("returns")));
        foreach (XElement exception in documentation?.Elements("exception") ?? [])
        {
            Labelled(html, $"Throws {PageText.Safe(exception.Attribute("cref")!.Value.Split('.')[^1])}", api.Html.Of(exception));
        }

        html.Append("</dd>\n");
    }

    private static XElement? Named(XElement? parent, string element, string name) =>
        parent?.Elements(element).FirstOrDefault(child => child.Attribute("name")?.Value == name);

    private static void Paragraph(StringBuilder html, string text)
    {
        if (text.Length > 0)
        {
            html.Append("<p>").Append(text).Append("</p>\n");
        }
    }

    private static void Labelled(StringBuilder html, string label, string text)
    {
        if (text.Length > 0)
        {
            html.Append("<br>").Append(label).Append(": ").Append(text);
        }
    }
}
