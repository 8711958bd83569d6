using System.Reflection;
using System.Text.RegularExpressions;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>docs/ambiguities.md is complete, and what it names exists.</summary>
public partial class AmbiguitiesTests
{
    private static readonly string[] Parts = ["Paragraph", "Readings", "Default", "Why", "Switch", "Test"];

    private static string Page => File.ReadAllText(RepositoryFiles.Path("docs/ambiguities.md")).ReplaceLineEndings("\n");

    private static IEnumerable<(string Name, string Text)> Entries =>
        Page.Split("\n## ").Skip(1).Select(entry => (entry[..entry.IndexOf('\n', StringComparison.Ordinal)], entry));

    [Fact]
    public void Every_entry_has_all_its_parts() => Violations.None(
        from entry in Entries
        from part in Parts
        where !entry.Text.Contains($"\n- {part}: ", StringComparison.Ordinal)
        select $"{entry.Name}: no '- {part}:'");

    /// <summary>An option of a rule without a citation is a reading of an open question, and is documented as one.</summary>
    [Fact]
    public void Every_reading_of_the_rules_is_the_switch_of_an_entry()
    {
        string[] switches = [.. Entries.Select(entry => Line(entry.Text, "Switch"))];
        Violations.None(ProgramYears.All
            .SelectMany(year => YearParameters.Of(year))
            .Where(parameter => parameter.IsReading)
            .Select(parameter => parameter.Option!)
            .Distinct()
            .Where(option => !switches.Any(line => line.Contains(option, StringComparison.Ordinal))));
    }

    /// <summary>An entry without a switch says exactly why it has none, or how a caller gets the other reading.</summary>
    [Fact]
    public void An_entry_without_a_switch_says_why() => Violations.None(
        from entry in Entries
        let line = Line(entry.Text, "Switch")
        where line.Contains(" none", StringComparison.Ordinal) && !NoneWithReason().IsMatch(line)
        select entry.Name);

    [Fact]
    public void Every_switch_exists() => Violations.None(
        from entry in Entries
        from Match name in QualifiedName().Matches(Line(entry.Text, "Switch"))
        where !ExistsInItsRoom(name.Value)
        select $"{entry.Name}: {name.Value}");

    [Fact]
    public void Every_test_that_shows_the_readings_exists() => Violations.None(
        from entry in Entries
        from Match name in QualifiedName().Matches(Line(entry.Text, "Test"))
        where !Exists(typeof(AmbiguitiesTests).Assembly, name.Value.Split('.'))
        select $"{entry.Name}: {name.Value}");

    private static string Line(string entry, string part) =>
        entry.Split('\n').FirstOrDefault(line => line.StartsWith($"- {part}: ", StringComparison.Ordinal)) ?? string.Empty;

    // The room is part of the name, so that a reader finds the type.
    private static bool ExistsInItsRoom(string name)
    {
        Type[] types = [.. typeof(ScoringRequest).Assembly.GetTypes().Where(type => !type.IsNested && (name + ".").StartsWith(type.FullName + ".", StringComparison.Ordinal))];
        return types.Any(type => Exists(type, name.Length == type.FullName!.Length ? [] : name[(type.FullName.Length + 1)..].Split('.')));
    }

    // A type, or a member of a type, nested types included.
    private static bool Exists(Assembly assembly, string[] name) =>
        assembly.GetTypes().Where(type => type.Name == name[0]).Any(type => Exists(type, name.AsSpan(1)));

    private static bool Exists(Type type, ReadOnlySpan<string> rest)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        return type.GetNestedType(rest[0], All) is { } nested ? Exists(nested, rest[1..]) : type.GetMember(rest[0], All).Length > 0;
    }

    [GeneratedRegex(@"^- Switch: none[:;] .{20,}")]
    private static partial Regex NoneWithReason();

    [GeneratedRegex(@"\b(Mips\.Scoring\.)?[A-Z]\w+(\.[A-Z]\w+)+")]
    private static partial Regex QualifiedName();
}
