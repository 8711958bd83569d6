using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>Values are equal when their content is: no public record keeps anything that is compared by reference.</summary>
public class ContentEqualityTests
{
    /// <summary>Types whose equality is written by hand, because no field of theirs could say it.</summary>
    private static readonly string[] ByHand = ["Cited`1", "DecileBounds", "Dollars", "EcqmPopulations", "Percent", "PerformanceRate", "Points", "ReferenceData"];

    private static readonly Assembly[] Packages = [typeof(Scorer).Assembly, Assembly.Load("Mips.Scoring.Interop")];

    private static IEnumerable<Type> Values => Packages.SelectMany(package => package.GetExportedTypes())
        .Where(type => type is { IsEnum: false, IsInterface: false } && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>)));

    [Fact]
    public void Every_field_of_a_record_is_compared_by_its_content() => Violations.None(
        from type in Values
        where !ByHand.Contains(type.Name)
        from field in Fields(type)
        where !ComparesContent(field.FieldType)
        select $"{type.FullName}.{field.Name}: {field.FieldType}");

    [Fact]
    public void Equality_is_written_by_hand_for_these_types_only() => Assert.Equal(
        ByHand,
        Values.Where(type => !type.GetMethod(nameof(Equals), [type])!.IsDefined(typeof(CompilerGeneratedAttribute))).Select(type => type.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? declaring = type; declaring is not null && declaring != typeof(object) && declaring != typeof(ValueType); declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static bool ComparesContent(Type type)
    {
        Type kept = Nullable.GetUnderlyingType(type) ?? type;
        bool isCollection = kept != typeof(string) && typeof(IEnumerable).IsAssignableFrom(kept);
        return kept.IsPrimitive || kept.IsEnum || kept.IsGenericParameter
            || (kept.IsGenericType && kept.GetGenericTypeDefinition() == typeof(IProgress<>)) // whoever listens is who listens
            || (!isCollection && kept.GetMethod(nameof(Equals), [typeof(object)])?.DeclaringType is { } declaring && declaring != typeof(object) && declaring != typeof(ValueType));
    }
}
