using System.Text;
using System.Xml;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Tests.Interop;

/// <summary>A name of a document that is looked for is known without looking at its characters.</summary>
public class QrdaNamesTests
{
    public static TheoryData<string> Names => [.. QrdaNames.Sought.Where(name => name != QrdaOids.Namespace)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_of_a_document_is_the_text_that_is_looked_for(string name)
    {
        using LimitedXml xml = new(new MemoryStream(Encoding.UTF8.GetBytes($"""<{name} xmlns="{QrdaOids.Namespace}"/>""")), ImportLimits.Default);

        Assert.True(xml.Read());
        Assert.Equal(XmlNodeType.Element, xml.Node.NodeType);
        Assert.Same(Array.Find(QrdaNames.Sought, sought => sought == name), xml.Node.LocalName);
        Assert.Same(QrdaOids.Namespace, xml.Node.NamespaceURI);
    }
}
