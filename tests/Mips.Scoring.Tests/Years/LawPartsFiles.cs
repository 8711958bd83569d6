using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

/// <summary>Writes the walk over every member of a law, so that no member can be forgotten: one method for each record of rules, one file for each room.</summary>
internal sealed class LawPartsFiles
{
    private const string Rules = "Mips.Scoring.Rules";
    private readonly NullabilityInfoContext nullability = new();
    private readonly Queue<Type> waiting = new();
    private readonly HashSet<Type> seen = [];
    private readonly SortedDictionary<string, StringBuilder> rooms = new(StringComparer.Ordinal);
    private StringBuilder methods = new();

    /// <summary>The files by their path in the repository.</summary>
    public static SortedDictionary<string, string> Texts()
    {
        LawPartsFiles files = new();
        files.Enqueue(typeof(ProgramYear));
        while (files.waiting.TryDequeue(out Type? type))
        {
            files.WriteRecord(type);
        }

        return new(files.rooms.ToDictionary(room => Path(room.Key), room => Text(room.Key, room.Value.ToString().TrimEnd())), StringComparer.Ordinal);
    }

    private static string Path(string room) => $"src/Mips.Scoring/Years/LawParts{(room.StartsWith(Rules, StringComparison.Ordinal) ? room[Rules.Length..] : string.Empty)}.cs";

    private static string Text(string room, string methods) => $$"""
        // Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
        {{(room.StartsWith(Rules, StringComparison.Ordinal) ? $"using {room};\n" : string.Empty)}}
        namespace Mips.Scoring.Years;

        /// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
        internal static partial class LawParts
        {
        {{methods}}
        }
        """;

    private void Enqueue(Type type)
    {
        if (this.seen.Add(type))
        {
            this.waiting.Enqueue(type);
        }
    }

    private void WriteRecord(Type type)
    {
        this.methods = this.rooms.TryGetValue(type.Namespace!, out StringBuilder? known) ? known : this.rooms[type.Namespace!] = new();
        this.methods.Append($"    internal static void Check({Name(type)} part, string path, ref LawProblems problems)\n    {{\n");
        this.WriteBlock("if (!problems.Has(part, path))", "return;");
        foreach (Type form in type.IsAbstract ? type.GetNestedTypes().Where(type.IsAssignableFrom) : [])
        {
            this.WriteBlock($"if (part is {Name(form)} {Camel(form.Name)})", this.Check(form, Camel(form.Name), "path"));
        }

        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite))
        {
            this.WriteMember(property, type == typeof(ProgramYear) ? $"\"{Camel(property.Name)}\"" : $"path + \".{Camel(property.Name)}\"");
        }

        while (this.methods[^1] == '\n')
        {
            this.methods.Length--;
        }

        this.methods.Append("\n    }\n\n");
    }

    private void WriteMember(PropertyInfo property, string path)
    {
        Type type = property.PropertyType;
        string member = $"part.{property.Name}";
        bool isOptional = !type.IsValueType && this.nullability.Create(property).WriteState == NullabilityState.Nullable;
        if (IsList(type) && type.GetGenericArguments()[0] is var element && (IsRecord(element) || IsCited(element)))
        {
            // A number of a list can be below 0: that of standard deviations from the median is.
            string one = $"LawProblems.Item({path}, i)";
            this.WriteBlock($"for (int i = 0; i < {member}.Length; i++)", IsRecord(element) ? this.Check(element, $"{member}[i]", one) : $"problems.Has((object?){member}[i], {one});");
        }
        else if (IsRecord(type) && isOptional)
        {
            this.WriteBlock($"if ({member} is not null)", this.Check(type, member, path));
        }
        else if (IsRecord(type))
        {
            this.WriteLine(this.Check(type, member, path));
        }
        else if (!type.IsValueType && !isOptional)
        {
            this.WriteLine($"problems.Has({member}, {path});");
        }
        else if (IsNumber(type))
        {
            this.WriteLine($"problems.Sign({member}, {path});");
        }
    }

    private void WriteLine(string statement) => this.methods.Append($"        {statement}\n");

    private void WriteBlock(string head, string statement) => this.methods.Append($"        {head}\n        {{\n            {statement}\n        }}\n\n");

    private string Check(Type record, string member, string path)
    {
        this.Enqueue(record);
        return $"Check({member}, {path}, ref problems);";
    }

    private static bool IsCited(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Cited<>);

    private static bool IsRecord(Type type) => !type.IsValueType && type.Namespace?.StartsWith(Rules, StringComparison.Ordinal) == true;

    private static bool IsNumber(Type type) => type == typeof(Cited<int>) || type == typeof(Cited<decimal>) || type == typeof(Cited<Dollars>);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static string Name(Type type) => type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
