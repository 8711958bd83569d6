using System.Reflection;
using System.Runtime.CompilerServices;
using Mips.Scoring.Answers.Glances;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The text of a public record is the same in every culture: what the compiler writes prints numbers and dates by the culture of the thread.</summary>
public class RecordTextTests
{
    private static readonly Type[] PrintedByCulture = [typeof(decimal), typeof(double), typeof(float), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(DateOnly), typeof(TimeOnly)];

    [Fact]
    public void No_public_record_leaves_numbers_to_the_culture() => Violations.None(
        from package in ProductPackages()
        from type in package.GetExportedTypes()
        where type.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        where Printed(type).Any(member => PrintedByCulture.Contains(Nullable.GetUnderlyingType(member) ?? member))
        select type.FullName!);

    [Fact]
    public void A_record_is_printed_as_the_compiler_would_with_points_in_its_numbers() => Assert.All(
        Cultures.Other,
        culture => Assert.Equal("ScoreDistribution { Count = 2, Mean = 61.25, Median = 61.25, Lowest = 0.5, Highest = 122 }", Cultures.Under(culture, () => new ScoreDistribution(2, 61.25m, 61.25m, 0.5m, 122m).ToString())));

    private static IEnumerable<Assembly> ProductPackages() => [typeof(Scorer).Assembly, typeof(CmsTables).Assembly, typeof(ScorecardJson).Assembly];

    private static IEnumerable<Type> Printed(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0).Select(property => property.PropertyType),
        .. type.GetFields(BindingFlags.Instance | BindingFlags.Public).Select(field => field.FieldType),
    ];
}
