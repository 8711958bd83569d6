using System.Reflection;

namespace Mips.Scoring.Site.Api;

/// <summary>A documented member of a type: how it is written.</summary>
/// <param name="Member">The member.</param>
/// <param name="Kind">What kind of member it is, in words.</param>
/// <param name="Signature">The member as C# writes it.</param>
internal sealed record ApiMember(MemberInfo Member, string Kind, string Signature)
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;

    // What the compiler makes for records and nobody has to look up.
    private static readonly HashSet<string> Made = ["Equals", "GetHashCode", "<Clone>$", "Deconstruct", "op_Equality", "op_Inequality", "PrintMembers", "EqualityContract", "value__"];

    public static IEnumerable<ApiMember> Of(Type type) =>
        type.GetMembers(Declared)
            .Where(member => !Made.Contains(member.Name) && member is not (MethodInfo { IsSpecialName: true, Name: not ("op_Implicit" or "op_Explicit") }) && member is not Type)
            .Select(Describe)
            .OfType<ApiMember>();

    private static ApiMember? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => new ApiMember(member, "Constructors", $"{TypeNames.Short(member.DeclaringType!).Split('.')[^1]}({Parameters(constructor)})"),
        MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion => new ApiMember(member, "Conversions", $"{(conversion.Name == "op_Implicit" ? "implicit" : "explicit")} {TypeNames.Short(conversion.ReturnType)}({Parameters(conversion)})"),
        MethodInfo method => new ApiMember(member, "Methods", $"{Static(method.IsStatic)}{TypeNames.Short(method.ReturnType)} {method.Name}({Parameters(method)})"),
        PropertyInfo property => new ApiMember(member, "Properties", $"{Static(property.GetMethod?.IsStatic == true)}{TypeNames.Short(property.PropertyType)}{Nullable(property)} {property.Name}"),
        FieldInfo { IsLiteral: true } value when member.DeclaringType!.IsEnum => new ApiMember(member, "Values", value.Name),
        FieldInfo field => new ApiMember(member, "Fields", $"{(field.IsLiteral ? "const " : Static(field.IsStatic))}{TypeNames.Short(field.FieldType)} {field.Name}"),
        _ => null,
    };

    private static string Static(bool isStatic) => isStatic ? "static " : string.Empty;

    private static string Nullable(PropertyInfo property) =>
        !property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable ? "?" : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string mode = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => string.Empty,
        };
        string nullable = !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable ? "?" : string.Empty;
        string standard = parameter.HasDefaultValue ? " = " + (parameter.DefaultValue is null && parameter.ParameterType.IsValueType ? "default" : TypeNames.Value(parameter.DefaultValue)) : string.Empty;
        return $"{mode}{TypeNames.Short(parameter.ParameterType)}{nullable} {parameter.Name}{standard}";
    }
}
