using System.Reflection;
using System.Xml.Linq;

namespace Mips.Scoring.Site.Api;

/// <summary>The XML documentation of assemblies, as the compiler wrote it beside them.</summary>
internal sealed class XmlDocumentation
{
    private readonly Dictionary<string, XElement> members = new(StringComparer.Ordinal);

    public XmlDocumentation(IEnumerable<Assembly> assemblies)
    {
        foreach (Assembly assembly in assemblies)
        {
            foreach (XElement member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
            {
                this.members[member.Attribute("name")!.Value] = member;
            }
        }
    }

    public XElement? Of(Type type) => this.Find(DocId.Of(type), type, type);

    public XElement? Of(MemberInfo member) => this.Find(DocId.Of(member), member, member.DeclaringType!);

    // A member that inherits its documentation says what the member of the same name of a base type or interface says.
    private XElement? Find(string id, MemberInfo member, Type type)
    {
        if (!this.members.TryGetValue(id, out XElement? found))
        {
            return null;
        }

        if (found.Element("inheritdoc") is null)
        {
            return found;
        }

        IEnumerable<Type> bases = type.BaseType is { } parent ? [parent, .. type.GetInterfaces()] : type.GetInterfaces();
        return bases
            .SelectMany(ancestor => ancestor.GetMember(member.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(inherited => inherited is MethodInfo or PropertyInfo && inherited.DeclaringType!.FullName is not null)
            .Select(inherited => this.members.GetValueOrDefault(DocId.Of(inherited)))
            .FirstOrDefault(inherited => inherited is not null) ?? found;
    }
}
