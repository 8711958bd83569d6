using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Mips.Scoring.Tests.Conventions;

public class PublicTypesTests
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void Fields_of_public_types_are_set_once()
    {
        IEnumerable<string> mutable =
            from type in PublicTypes("Mips.Scoring")
            from field in type.GetFields(Declared)
            where !field.IsInitOnly && !field.IsLiteral && !type.IsEnum && !IsCompilerGenerated(type)
            select $"{type.FullName}.{field.Name}";
        Violations.None(mutable);
    }

    [Theory]
    [MemberData(nameof(Products.Names), MemberType = typeof(Products))]
    public void Properties_of_public_types_have_no_setter_but_init(string assembly)
    {
        IEnumerable<string> mutable =
            from type in PublicTypes(assembly)
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter
                && setter.ReturnParameter.GetRequiredCustomModifiers().All(modifier => modifier.Name != "IsExternalInit")
            select $"{type.FullName}.{property.Name}";
        Violations.None(mutable);
    }

    [Theory]
    [MemberData(nameof(Products.Names), MemberType = typeof(Products))]
    public void Public_types_hand_out_no_collection_that_a_caller_could_change(string assembly)
    {
        IEnumerable<string> mutable =
            from type in PublicTypes(assembly)
            from property in type.GetProperties(Declared)
            where property.GetMethod is { IsPublic: true } && IsMutableCollection(property.PropertyType)
            select $"{type.FullName}.{property.Name}";
        Violations.None(mutable);
    }

    [Theory]
    [MemberData(nameof(Products.Names), MemberType = typeof(Products))]
    public void Public_types_and_their_positional_properties_are_documented(string assembly)
    {
        Dictionary<string, XElement> documentation = XDocument
            .Load(Path.ChangeExtension(Assembly.Load(assembly).Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        IEnumerable<string> undocumented =
            from type in PublicTypes(assembly)
            let id = type.FullName!.Replace('+', '.')
            let own = documentation.GetValueOrDefault("T:" + id)
            from missing in own?.Element("summary") is null
                ? [id]
                : from property in type.GetProperties(Declared)
                  where property.GetMethod is { IsPublic: true } && property.DeclaringType == type
                  where property.Name != "EqualityContract" && !documentation.ContainsKey($"P:{id}.{property.Name}") && property.GetIndexParameters().Length == 0
                  where own.Elements("param").All(parameter => parameter.Attribute("name")?.Value != property.Name || string.IsNullOrWhiteSpace(parameter.Value))
                  select $"{id}.{property.Name}"
            select missing;
        Violations.None(undocumented);
    }

    private static Type[] PublicTypes(string assembly) => Assembly.Load(assembly).GetExportedTypes();

    private static bool IsCompilerGenerated(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsMutableCollection(Type type)
    {
        if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type))
        {
            return false;
        }

        string[] immutable = ["Immutable", "IReadOnly", "Frozen", "IEnumerable"];
        return type.Namespace?.StartsWith("Mips.Scoring", StringComparison.Ordinal) != true
            && !immutable.Any(prefix => type.Name.StartsWith(prefix, StringComparison.Ordinal));
    }
}
