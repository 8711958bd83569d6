using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>What a plain serializer writes of a public type has all of its numbers, or the type is refused: never an empty object where a number belongs.</summary>
public class PlainSerializerTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<string> Products => ["Mips.Scoring", "Mips.Scoring.CmsData", "Mips.Scoring.Interop"];

    /// <summary>The serializer throws for them: a scorecard has its documented form elsewhere (<c>ScoringRequestSerializerTests</c> writes one), the others have none.</summary>
    private static readonly string[] Refused = ["Mips.Scoring.Scorecard", "Mips.Scoring.Answers.Glances.GlanceCounts", "Mips.Scoring.Batches.Batch", "Mips.Scoring.Batches.BatchBuilder", "Mips.Scoring.Batches.BatchLines", "Mips.Scoring.Batches.WhatIf", "Mips.Scoring.Interop.ScorecardCsv"];

    [Theory]
    [MemberData(nameof(Products))]
    public void No_public_type_becomes_an_empty_object_or_loses_a_number(string assembly) => Violations.None(
        from type in Values(assembly)
        from violation in Refused.Contains(type.FullName) ? NotRefused(type) : Lost(type)
        select violation);

    [Theory]
    [MemberData(nameof(Products))]
    public void Every_public_enum_is_written_by_its_names(string assembly) => Violations.None(
        from type in Assembly.Load(assembly).GetExportedTypes()
        where type.IsEnum
        let converter = type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType?.GetGenericTypeDefinition()
        where converter != (type.IsDefined(typeof(FlagsAttribute)) ? typeof(FlagNamesConverter<>) : typeof(EnumNameConverter<>))
        select type.FullName);

    private static IEnumerable<Type> Values(string assembly) =>
        from type in Assembly.Load(assembly).GetExportedTypes()
        where !type.IsEnum && !(type.IsAbstract && type.IsSealed) && !typeof(JsonConverter).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type)
        select type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(int)) : type;

    private static IEnumerable<string> Lost(Type type)
    {
        JsonTypeInfo? form = FormOf(type);
        if (form is null)
        {
            return [$"{type.FullName} is refused, and not in the list"];
        }

        return form.Kind != JsonTypeInfoKind.Object ? [] : LostMembers(type, form);
    }

    private static IEnumerable<string> LostMembers(Type type, JsonTypeInfo form)
    {
        if (!form.Properties.Any(property => property.Get is not null) && State(type).Any())
        {
            yield return $"{type.FullName} becomes an empty object";
        }

        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public))
        {
            yield return $"{type.FullName}.{field.Name} is a field and is lost";
        }

        Type[] cases = [.. type.Assembly.GetExportedTypes().Where(other => other.BaseType == type)];
        foreach (Type lost in cases.Where(other => form.PolymorphismOptions?.DerivedTypes.Any(derived => derived.DerivedType == other) != true))
        {
            yield return $"{lost.FullName} loses its members as a {type.Name}";
        }
    }

    private static JsonTypeInfo? FormOf(Type type)
    {
        try
        {
            return JsonSerializerOptions.Default.GetTypeInfo(type);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static IEnumerable<FieldInfo> State(Type? type) => type is null ? [] : type.GetFields(Instance).Concat(State(type.BaseType));

    private static IEnumerable<string> NotRefused(Type type) =>
        type == typeof(Scorecard) || FormOf(type) is null ? [] : [$"{type.FullName} is not refused"];
}
