using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>Every parameter of a year, found by walking its rule records: nothing has to be registered.</summary>
internal static partial class YearParameters
{
    public static ImmutableArray<YearParameter> Of(ProgramYear year)
    {
        List<YearParameter> found = [];
        foreach (PropertyInfo stage in Properties(typeof(ProgramYear)).Where(property => property.Name is not (nameof(ProgramYear.PerformanceYear) or nameof(ProgramYear.PaymentYear))))
        {
            Walk(stage.Name, stage.GetValue(year), found);
        }

        return [.. found];
    }

    /// <summary>Property names as words: <c>DataCompleteness</c> becomes <c>data completeness</c>.</summary>
    public static string InWords(string name) => WordStart().Replace(name, match => " " + match.Value.ToLowerInvariant()).TrimStart();

    private static void Walk(string path, object? value, List<YearParameter> found)
    {
        switch (value)
        {
            case null:
                found.Add(new YearParameter(path, "none", null, null));
                break;
            case string or Enum or IFormattable and not IEnumerable when IsLeaf(value):
                found.Add(new YearParameter(path, Text(value), null, value) { IsReading = IsReading(value.GetType()) });
                break;
            case bool:
                found.Add(new YearParameter(path, Text(value), null, value));
                break;
            case IEnumerable rows:
                int index = 0;
                foreach (object? row in rows)
                {
                    Walk($"{path}[{index++}]", row, found);
                }

                break;
            default:
                WalkRecord(path, value, found);
                break;
        }
    }

    private static void WalkRecord(string path, object value, List<YearParameter> found)
    {
        Type type = value.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Cited<>))
        {
            Citation citation = (Citation)type.GetProperty("Citation")!.GetValue(value)!;
            found.Add(new YearParameter(path, Text(type.GetProperty("Value")!.GetValue(value)), citation, value));
            return;
        }

        if (type.IsNested)
        {
            path += $" ({InWords(type.Name)})";
        }

        if (!Properties(type).Any())
        {
            found.Add(new YearParameter(path, "yes", null, value) { IsShape = true });
        }

        foreach (PropertyInfo property in Properties(type))
        {
            Walk($"{path}.{property.Name}", property.GetValue(value), found);
        }
    }

    private static bool IsLeaf(object value) => value is string or Enum || value.GetType().IsPrimitive || value is decimal or Points or PerformanceRate or Percent or DateTime;

    private static bool IsReading(Type type) => type.IsEnum && type.Name.EndsWith("Reading", StringComparison.Ordinal);

    private static string Text(object? value) => value switch
    {
        null => "none",
        bool yes => yes ? "yes" : "no",
        string text => text,
        Enum name => InWords(name.ToString()).Replace(",", " and", StringComparison.Ordinal),
        IEnumerable rows => string.Join(", ", rows.Cast<object?>().Select(Text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ when value.GetType().Namespace == "Mips.Scoring" && value.GetType().GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null =>
            string.Join(", ", Properties(value.GetType()).Select(property => $"{InWords(property.Name)} {Text(property.GetValue(value))}")),
        _ => value.ToString() ?? string.Empty,
    };

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract" && !IsComputed(property));

    // A property without a field behind it follows from the others.
    private static bool IsComputed(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is null;

    [GeneratedRegex("[A-Z](?![A-Z])|(?<=[a-z])[0-9]")]
    private static partial Regex WordStart();
}

/// <summary>One parameter of a year.</summary>
internal sealed record YearParameter(string Path, string Text, Citation? Citation, object? Instance)
{
    /// <summary>A named reading of an open question: an option, not a number of the law.</summary>
    public bool IsReading { get; init; }

    /// <summary>A member of a family of formulas that has no numbers of its own.</summary>
    public bool IsShape { get; init; }
}
