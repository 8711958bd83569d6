using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The public members of an assembly as text, one line each, sorted: what a release promises.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public;

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(decimal)] = "decimal",
        [typeof(string)] = "string", [typeof(object)] = "object", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(ulong)] = "ulong", [typeof(uint)] = "uint",
        [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(sbyte)] = "sbyte",
    };

    public static string Of(Assembly assembly)
    {
        StringBuilder api = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            api.Append(Describe(type)).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                api.Append("    ").Append(member).Append('\n');
            }
        }

        return api.ToString();
    }

    private static string Describe(Type type)
    {
        bool isRecord = type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null);
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute") ? "readonly " : string.Empty) + (isRecord ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : string.Empty) + (isRecord ? "record" : "class"),
        };
        string bases = type is { IsClass: true, BaseType: { } baseType } && baseType != typeof(object) ? " : " + Name(baseType) : string.Empty;
        return $"{kind} {type.Namespace}.{Name(type)}{bases}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        }

        return type.GetConstructors(Declared).Select(constructor => $"{type.Name.Split('`')[0]}({Parameters(constructor)})")
            .Concat(type.GetFields(Declared).Select(field => $"{(field.IsStatic ? "static " : string.Empty)}{Name(field.FieldType)} {field.Name}"))
            .Concat(type.GetProperties(Declared).Where(property => property.Name != "EqualityContract").Select(Describe))
            .Concat(type.GetMethods(Declared).Where(method => !IsImplied(method)).Select(Describe));
    }

    private static string Describe(PropertyInfo property)
    {
        // By name: each netstandard2.0 assembly brings its own attribute.
        bool required = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
        string accessors = (property.GetMethod?.IsPublic == true ? "get; " : string.Empty)
            + (property.SetMethod?.IsPublic == true ? property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? "init; " : "set; " : string.Empty);
        string index = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{string.Join(", ", property.GetIndexParameters().Select(Describe))}]";
        return $"{(property.GetAccessors()[0].IsStatic ? "static " : string.Empty)}{(required ? "required " : string.Empty)}{Name(property.PropertyType, Nullability.Create(property))} {index} {{ {accessors}}}";
    }

    private static string Describe(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;
        string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return $"{(method.IsStatic ? "static " : string.Empty)}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({extension}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Describe));

    private static string Describe(ParameterInfo parameter)
    {
        string direction = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref " : string.Empty;
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        string value = parameter.HasDefaultValue ? " = " + (parameter.DefaultValue is null ? "default" : Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture)) : string.Empty;
        return $"{direction}{Name(type, Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        string mark = nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType && !type.IsGenericParameter ? "?" : string.Empty;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]" + mark;
        }

        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword + mark;
        }

        string name = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
        if (type.IsGenericType && name.Contains('`', StringComparison.Ordinal))
        {
            Type[] arguments = type.GetGenericArguments();
            name = $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments.Select((argument, i) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i))))}>";
        }

        return name + mark;
    }

    // Accessors, and what every record has: equality, printing, copying, deconstruction.
    private static bool IsImplied(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        || method.Name is "<Clone>$" or "Deconstruct" or "GetHashCode" or "ToString" or "Equals" or "op_Equality" or "op_Inequality" or "PrintMembers";
}
