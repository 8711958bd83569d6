using System.Globalization;
using System.Reflection;
using System.Runtime.Versioning;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The four number types behave like numbers, in the same way.</summary>
public class NumberTypesTests
{
    private static readonly string[] Compared = ["op_Equality", "op_Inequality", "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];
    private static readonly string[] Added = ["op_Addition", "op_Subtraction", "op_UnaryNegation"];

    /// <summary>A measured value is compared; only amounts are added.</summary>
    public static TheoryData<Type, bool> Numbers => new()
    {
        { typeof(Points), true },
        { typeof(Percent), true },
        { typeof(Dollars), true },
        { typeof(PerformanceRate), false },
    };

    [Fact]
    public void Every_struct_that_is_formatted_is_one_of_them() => Assert.Equal(
        Numbers.Select(row => (Type)row[0]).OrderBy(type => type.Name, StringComparer.Ordinal),
        typeof(ScoringRequest).Assembly.GetExportedTypes().Where(type => type.IsValueType && !type.IsEnum && typeof(IFormattable).IsAssignableFrom(type)).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_operators_are_complete(Type type, bool isAdded)
    {
        string[] operators = [.. Operators(type).Select(method => method.Name)];
        Violations.None(Compared.Concat(isAdded ? Added : []).Except(operators));
        Assert.True(typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type));
        Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type));
    }

    /// <summary>Not every decimal number is a rate or points, so that a conversion is asked for.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void It_is_converted_from_and_to_a_decimal_number_on_request_only(Type type, bool isAdded)
    {
        _ = isAdded;
        MethodInfo[] conversions = [.. Operators(type).Where(method => method.Name is "op_Explicit" or "op_Implicit")];
        Assert.DoesNotContain(conversions, method => method.Name == "op_Implicit");
        Assert.Contains(conversions, method => method.ReturnType == typeof(decimal));
        Assert.Contains(conversions, method => method.ReturnType == type && method.GetParameters()[0].ParameterType == typeof(decimal));
    }

#if NET
    [Theory]
    [MemberData(nameof(Numbers))]
    public void It_is_written_into_a_span_and_read_from_one_as_from_a_text(Type type, bool isAdded)
    {
        _ = isAdded;
        if (type.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal))
        {
            Assert.DoesNotContain(type.GetInterfaces(), one => one.Name.Contains("Span", StringComparison.Ordinal));
            return;
        }

        typeof(NumberTypesTests).GetMethod(nameof(Spans), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, [Operators(type).First(method => method.Name == "op_Explicit" && method.ReturnType == type)]);
    }

    private static void Spans<T>(MethodInfo fromDecimal)
        where T : ISpanFormattable, ISpanParsable<T>
    {
        Span<char> span = stackalloc char[40];
        foreach (decimal number in new[] { 0m, 7.1157m, -3.5m, 1234.5m })
        {
            T value = (T)fromDecimal.Invoke(null, [number])!;
            string text = value.ToString(null, CultureInfo.InvariantCulture);
            Assert.True(value.TryFormat(span, out int written, default, null));
            Assert.Equal(text, span[..written].ToString());
            Assert.False(value.TryFormat(span[..(text.Length - 1)], out int none, default, null));
            Assert.Equal(0, none);
            Assert.True(T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out T? read));
            Assert.Equal(value, read);
            Assert.Equal(value, T.Parse(text.AsSpan(), CultureInfo.InvariantCulture));
        }
    }
#endif

    private static IEnumerable<MethodInfo> Operators(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.IsSpecialName);
}
