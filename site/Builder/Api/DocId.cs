using System.Globalization;
using System.Reflection;

namespace Mips.Scoring.Site.Api;

/// <summary>The names under which the compiler writes XML documentation.</summary>
internal static class DocId
{
    public static string Of(Type type) => "T:" + TypeName(type);

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"M:{TypeName(constructor.DeclaringType!)}.#ctor{Parameters(constructor)}",
        MethodInfo method => $"M:{TypeName(method.DeclaringType!)}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length.ToString(CultureInfo.InvariantCulture)}" : string.Empty)}{Parameters(method)}{Conversion(method)}",
        PropertyInfo property => $"P:{TypeName(property.DeclaringType!)}.{property.Name}{Indices(property)}",
        FieldInfo field => $"F:{TypeName(field.DeclaringType!)}.{field.Name}",
        _ => throw new ArgumentException($"{member} has no documentation."),
    };

    private static string Conversion(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? "~" + ParameterName(method.ReturnType) : string.Empty;

    private static string Indices(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } indices ? $"({string.Join(',', indices.Select(index => ParameterName(index.ParameterType)))})" : string.Empty;

    private static string Parameters(MethodBase method) =>
        method.GetParameters() is { Length: > 0 } parameters ? $"({string.Join(',', parameters.Select(parameter => ParameterName(parameter.ParameterType)))})" : string.Empty;

    private static string TypeName(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string ParameterName(Type type)
    {
        if (type.IsByRef)
        {
            return ParameterName(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return ParameterName(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        }

        return type.IsGenericType
            ? $"{TypeName(type).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(ParameterName))}}}"
            : TypeName(type);
    }
}
