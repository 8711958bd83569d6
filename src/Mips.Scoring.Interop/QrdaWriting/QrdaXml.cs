using System.Xml;

namespace Mips.Scoring.Interop;

/// <summary>Writes the elements of a document, nested as the code is.</summary>
internal sealed class QrdaXml(XmlWriter xml)
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The root element, with its namespaces.</summary>
    public void Root(string name, Action content)
    {
        xml.WriteStartElement(name, QrdaOids.Namespace);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An element with attributes and without content; an attribute that is null is left out.</summary>
    public void Element(string name, params (string Name, string? Value)[] attributes) => this.Nested(name, attributes, null);

    /// <summary>An element with elements in it.</summary>
    public void Nested(string name, Action content) => this.Nested(name, [], content);

    /// <summary>An element with attributes, and elements in it.</summary>
    public void Nested(string name, (string Name, string? Value)[] attributes, Action? content)
    {
        xml.WriteStartElement(name, QrdaOids.Namespace);
        foreach ((string attribute, string? value) in attributes.Where(attribute => attribute.Value is not null))
        {
            xml.WriteAttributeString(attribute, value);
        }

        content?.Invoke();
        xml.WriteEndElement();
    }

    /// <summary>An element with a text.</summary>
    public void Text(string name, string text) => xml.WriteElementString(name, QrdaOids.Namespace, text);

    /// <summary>A <c>value</c> of a data type.</summary>
    public void Value(string type, params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement("value", QrdaOids.Namespace);
        xml.WriteAttributeString("type", Instance, type);
        foreach ((string attribute, string? value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    /// <summary>A template that the element keeps to, in a version if it has any.</summary>
    public void Template(string root, string? version = null) => this.Element("templateId", ("root", root), ("extension", version));

    /// <summary>An identifier.</summary>
    public void Id(string root, string? extension = null) => this.Element("id", ("root", root), ("extension", extension));

    /// <summary>The code of a code system.</summary>
    public void Code(string code, string system, string name) => this.Element("code", ("code", code), ("codeSystem", system), ("displayName", name));

    /// <summary>A period.</summary>
    public void Period(string name, DateTime start, DateTime end) => this.Nested(name, () =>
    {
        this.Element("low", ("value", Day(start)));
        this.Element("high", ("value", Day(end)));
    });

    /// <summary>A day as the form writes it.</summary>
    public static string Day(DateTime day) => day.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
}
