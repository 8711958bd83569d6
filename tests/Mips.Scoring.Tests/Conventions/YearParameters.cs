using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>Every parameter of a year, found by walking its rule records: nothing has to be registered.</summary>
internal static partial class YearParameters
{
    public const string Separator = " / ";

    private static readonly string[] ProperNames = ["Promoting Interoperability", "CAHPS", "MIPS CQM", "APM", "APP", "APP Plus", "eCQM", "CEHRT", "Medicare", "Web Interface", "MVP", "MVPs"];

    public static ImmutableArray<YearParameter> Of(ProgramYear year)
    {
        List<YearParameter> found = [];
        foreach (PropertyInfo stage in Properties(typeof(ProgramYear)).Where(property => property.Name is not (nameof(ProgramYear.PerformanceYear) or nameof(ProgramYear.PaymentYear))))
        {
            Walk(InWords(stage.Name), stage.GetValue(year), found);
        }

        return [.. found];
    }

    /// <summary>Property names as words: <c>DataCompleteness</c> becomes <c>data completeness</c>.</summary>
    public static string InWords(string name)
    {
        string words = Spaces().Replace(WordStart().Replace(name, match => " " + match.Value.ToLowerInvariant()), " ").TrimStart().Replace("partB", "Part B", StringComparison.Ordinal);
        return ProperNames.Aggregate(words, (text, proper) => Regex.Replace(text, $@"\b{proper}\b", proper, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
    }

    private static void Walk(string path, object? value, List<YearParameter> found)
    {
        switch (value)
        {
            case null:
                found.Add(new YearParameter(path, "none", null, null));
                break;
            case Citation citation:
                found.Add(new YearParameter(path, "see", citation, citation));
                break;
            case Enum reading:
                found.Add(new YearParameter(path, Text(reading), null, reading) { IsReading = true });
                break;
            case { } leaf when IsLeaf(leaf):
                found.Add(new YearParameter(path, Text(leaf), null, leaf));
                break;
            case IEnumerable rows:
                WalkRows(path, [.. rows.Cast<object?>()], found);
                break;
            default:
                WalkRecord(path, value, found);
                break;
        }
    }

    // Rows are named by what tells them apart, not by their place, so that a row put in between changes no other.
    private static void WalkRows(string path, object?[] rows, List<YearParameter> found)
    {
        string[][] parts = [.. rows.Select(row => Parts(row).ToArray())];
        int needed = Enumerable.Range(1, 4).FirstOrDefault(count => parts.Select(part => string.Join(' ', part.Take(count))).Distinct().Count() == parts.Length, 4);
        for (int i = 0; i < rows.Length; i++)
        {
            string name = parts[i].Length == 0 ? $"{i + 1}" : string.Join(", ", parts[i].Take(needed));
            Walk($"{path} [{name}]", rows[i], found);
        }
    }

    private static IEnumerable<string> Parts(object? row)
    {
        object? value = row is not null && row.GetType().IsGenericType ? row.GetType().GetProperty("Value")?.GetValue(row) ?? row : row;
        return value switch
        {
            null or decimal or int => [],
            _ when PrintsItsProperties(value.GetType()) => Properties(value.GetType()).Select(property => Text(property.GetValue(value))),
            _ => [Text(value)],
        };
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
            found.Add(new YearParameter(path, "yes", type.GetProperty(nameof(Citation))?.GetValue(value) as Citation, value) { IsShape = true });
        }

        foreach (PropertyInfo property in Properties(type))
        {
            int before = found.Count;
            Walk($"{path}{Separator}{InWords(property.Name)}", property.GetValue(value), found);
            if (found.Count == before + 1 && found[before] is { IsReading: true, Option: null })
            {
                found[before] = found[before] with { Option = $"{type.Name}.{property.Name}" };
            }
        }
    }

    private static bool IsLeaf(object value) => value.GetType().IsPrimitive || value is string or decimal or Points or PerformanceRate or Percent or Dollars or DateTime;

    private static string Text(object? value) => value switch
    {
        null => "none",
        bool yes => yes ? "yes" : "no",
        string text => text,
        DateTime time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        Enum name => InWords(name.ToString()),
        IEnumerable rows => string.Join(", ", rows.Cast<object?>().Select(Text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ when PrintsItsProperties(value.GetType()) => string.Join(", ", Properties(value.GetType()).Select(property => $"{InWords(property.Name)} {Text(property.GetValue(value))}")),
        _ => value.ToString() ?? string.Empty,
    };

    // A record without a text of its own.
    private static bool PrintsItsProperties(Type type) =>
        type.GetMethod("<Clone>$") is not null && type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute));

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract" && !IsComputed(property));

    // A property without a field behind it follows from the others.
    private static bool IsComputed(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is null
        && property.DeclaringType!.GetField(char.ToLowerInvariant(property.Name[0]) + property.Name[1..], BindingFlags.Instance | BindingFlags.NonPublic) is null;

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();

    [GeneratedRegex("[A-Z](?![A-Z])|(?<=[a-z])[0-9]")]
    private static partial Regex WordStart();
}

/// <summary>One parameter of a year.</summary>
internal sealed record YearParameter(string Path, string Text, Citation? Citation, object? Instance)
{
    public string Stage => this.Path.Split(YearParameters.Separator)[0];

    /// <summary>The place within the stage. A row of a list is its own name.</summary>
    public string Name
    {
        get
        {
            string place = this.Path == this.Stage ? this.Stage : this.Path[(this.Stage.Length + YearParameters.Separator.Length)..];
            int row = place.LastIndexOf(" [", StringComparison.Ordinal);
            return row > 0 && place.EndsWith(']') ? place[..row] : place;
        }
    }

    /// <summary>A named reading of an open question: an option, not a number of the law.</summary>
    public bool IsReading { get; init; }

    /// <summary>The type and property of a reading.</summary>
    public string? Option { get; init; }

    /// <summary>A member of a family of formulas that has no numbers of its own.</summary>
    public bool IsShape { get; init; }
}
