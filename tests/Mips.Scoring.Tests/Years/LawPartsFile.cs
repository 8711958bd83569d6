using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

/// <summary>Writes the walk over every member of a law, so that no member can be forgotten: one method for each record of rules.</summary>
internal sealed class LawPartsFile
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly Queue<Type> waiting = new();
    private readonly HashSet<Type> seen = [];
    private readonly StringBuilder methods = new();
    private readonly SortedSet<string> rooms = new(StringComparer.Ordinal) { "Mips.Scoring.Citations" };

    public static string Text()
    {
        LawPartsFile file = new();
        file.Enqueue(typeof(ProgramYear));
        while (file.waiting.TryDequeue(out Type? type))
        {
            file.WriteRecord(type);
        }

        return $$"""
            // Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
            {{string.Join('\n', file.rooms.Select(room => $"using {room};"))}}

            namespace Mips.Scoring.Years;

            /// <summary>Every member of a law, looked at once: what is null and must not be.</summary>
            internal static class LawParts
            {
            {{file.methods.ToString().TrimEnd()}}
            }
            """;
    }

    private void Enqueue(Type type)
    {
        if (this.seen.Add(type))
        {
            this.waiting.Enqueue(type);
            if (type.Namespace is { } room && room != "Mips.Scoring.Years" && room != "Mips.Scoring")
            {
                this.rooms.Add(room);
            }
        }
    }

    private void WriteRecord(Type type)
    {
        this.methods.Append($"    internal static void Check({Name(type)} part, string path, ref LawProblems problems)\n    {{\n        if (!problems.Has(part, path))\n        {{\n            return;\n        }}\n\n");
        foreach (Type form in type.IsAbstract ? type.GetNestedTypes().Where(type.IsAssignableFrom) : [])
        {
            this.WriteIf($"part is {Name(form)} {Camel(form.Name)}", this.Visit(form, Camel(form.Name), "path"));
        }

        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite && !property.PropertyType.IsValueType | IsArray(property.PropertyType)))
        {
            this.WriteMember(property, type == typeof(ProgramYear) ? $"\"{Camel(property.Name)}\"" : $"path + \".{Camel(property.Name)}\"");
        }

        string body = this.methods.ToString().TrimEnd();
        this.methods.Clear().Append(body).Append("\n    }\n\n");
    }

    private void WriteMember(PropertyInfo property, string path)
    {
        string member = $"part.{property.Name}";
        if (IsArray(property.PropertyType))
        {
            Type element = property.PropertyType.GetGenericArguments()[0];
            if (IsPart(element))
            {
                this.methods.Append($"        for (int i = 0; i < {member}.Length; i++)\n        {{\n            {this.Visit(element, $"{member}[i]", $"LawProblems.Item({path}, i)").Replace("Has(part", "Has((object?)part", StringComparison.Ordinal)}\n        }}\n\n");
            }
        }
        else if (this.nullability.Create(property).WriteState == NullabilityState.Nullable && (IsNumber(property.PropertyType) || !IsCited(property.PropertyType)))
        {
            this.WriteIf($"{member} is not null", this.Visit(property.PropertyType, member, path));
        }
        else if (this.nullability.Create(property).WriteState != NullabilityState.Nullable)
        {
            this.methods.Append($"        {this.Visit(property.PropertyType, member, path)}\n");
        }
    }

    private void WriteIf(string condition, string visit)
    {
        if (visit.StartsWith("problems.Has(part", StringComparison.Ordinal))
        {
            this.methods.Append($"        {visit.Replace("Has", "Sign", StringComparison.Ordinal)}\n");
        }
        else
        {
            this.methods.Append($"        if ({condition})\n        {{\n            {visit}\n        }}\n\n");
        }
    }

    private string Visit(Type type, string member, string path)
    {
        if (!IsPart(type) || IsCited(type))
        {
            return $"problems.Has({member}, {path});";
        }

        this.Enqueue(type);
        return $"Check({member}, {path}, ref problems);";
    }

    private static bool IsCited(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Cited<>);

    private static bool IsPart(Type type) => !type.IsValueType && (IsCited(type) || type.Namespace?.StartsWith("Mips.Scoring.Rules", StringComparison.Ordinal) == true);

    private static bool IsNumber(Type type) => IsCited(type) && (type.GetGenericArguments()[0] == typeof(int) || type.GetGenericArguments()[0] == typeof(decimal) || type.GetGenericArguments()[0] == typeof(Dollars));

    private static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static string Name(Type type) => type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
