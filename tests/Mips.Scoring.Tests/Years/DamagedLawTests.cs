using System.Collections;
using System.Reflection;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

/// <summary>A law with one damaged member is refused with the path of that member, whichever it is, and never scored.</summary>
public sealed class DamagedLawTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
    private static readonly MethodInfo Copy = typeof(object).GetMethod("MemberwiseClone", Instance)!;

    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 10)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_member_that_is_missing_is_named(int year) => Violations.None(
        from damage in Damages(ProgramYears.For(year), string.Empty, NullOf)
        let problems = ProgramYearCheck.Problems((ProgramYear)damage.Damaged)
        where !problems.Any(problem => problem.Path == "law." + damage.Path && problem.Code == RequestProblemCode.Missing)
        select $"{damage.Path}: {string.Join("; ", problems.Select(problem => problem.ToString()))}");

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_number_below_0_is_named(int year) => Violations.None(
        from damage in Damages(ProgramYears.For(year), string.Empty, NegativeOf)
        where !ProgramYearCheck.Problems((ProgramYear)damage.Damaged).Any(problem => problem.Path == "law." + damage.Path && problem.Code == RequestProblemCode.OutOfRange)
        select damage.Path);

    [Fact]
    public void What_is_refused_is_not_scored()
    {
        ScoringRequest request = RequestGenerator.TraditionalMips(CmsTables.For(2025), 1, 1);
        ScoringOptions options = new() { Law = (ProgramYear)Damages(ProgramYears.For(2025), string.Empty, NullOf).Last().Damaged };
        Assert.False(Scorer.TryScore(request, CmsTables.For(2025), out _, out ImmutableArray<RequestProblem> problems, options));
        Assert.StartsWith("law.", Assert.Single(problems).Path, StringComparison.Ordinal);
    }

    private static object? NullOf(PropertyInfo member) => new NullabilityInfoContext().Create(member).WriteState == NullabilityState.Nullable ? null : new Damage(null);

    private static Damage? NegativeOf(PropertyInfo member) => member.PropertyType switch
    {
        { } type when type == typeof(Cited<int>) => new((-1).Cfr("414.1380")),
        { } type when type == typeof(Cited<decimal>) => new((-1m).Cfr("414.1380")),
        { } type when type == typeof(Cited<Dollars>) => new(Dollars.Of(-1m).Cfr("414.1380")),
        _ => null,
    };

    // Each damage of each member, with everything above it copied.
    private static IEnumerable<(string Path, object Damaged)> Damages(object part, string path, Func<PropertyInfo, object?> damage)
    {
        foreach (PropertyInfo member in part.GetType().GetProperties().Where(member => member.CanWrite && member.GetIndexParameters().Length == 0))
        {
            object? value = member.GetValue(part);
            string name = $"{path}{char.ToLowerInvariant(member.Name[0])}{member.Name[1..]}";
            if (!member.PropertyType.IsValueType && damage(member) is Damage done)
            {
                yield return (name, With(part, member, done.Value));
            }

            foreach ((string inner, object damaged) in Inside(value, name, damage))
            {
                yield return (inner, With(part, member, damaged));
            }
        }
    }

    private static IEnumerable<(string Path, object Damaged)> Inside(object? value, string name, Func<PropertyInfo, object?> damage) =>
        value is not null and not IEnumerable && value.GetType() is { IsValueType: false, Namespace: { } room } && room.StartsWith("Mips.Scoring.Rules", StringComparison.Ordinal)
            ? Damages(value, name + ".", damage)
            : [];

    private static object With(object part, PropertyInfo member, object? value)
    {
        object copy = Copy.Invoke(part, null)!;
        member.SetValue(copy, value);
        return copy;
    }

    private sealed record Damage(object? Value);
}
