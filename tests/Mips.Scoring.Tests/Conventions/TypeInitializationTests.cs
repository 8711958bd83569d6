using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>Each type must come up alone, whichever a program touches first: years refer to years, and a circle would leave nulls.</summary>
public class TypeInitializationTests
{
    public static TheoryData<string> TypesWithStaticState => [.. typeof(ScoringRequest).Assembly.GetTypes()
        .Where(type => type.TypeInitializer is not null && !type.ContainsGenericParameters && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Namespace!.StartsWith("Mips.Scoring", StringComparison.Ordinal))
        .Select(type => type.FullName!)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(TypesWithStaticState))]
    public void A_type_initialises_alone(string name)
    {
        FreshContext context = new();
        try
        {
            Type type = context.Engine.GetType(name, throwOnError: true)!;
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            Assert.All(
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(field => field.IsInitOnly),
                field => Assert.NotNull(field.GetValue(null)));
        }
        finally
        {
            context.Unload();
        }
    }

    [Fact]
    public void A_year_is_the_same_whichever_year_is_touched_first()
    {
        foreach (ProgramYear year in ProgramYears.All.Concat(ProgramYears.Preliminary))
        {
            FreshContext context = new();
            Type type = context.Engine.GetType($"Mips.Scoring.Years.Py{year.PerformanceYear}", throwOnError: true)!;
            Assert.Equal(year.ToString(), type.GetProperty("Rules")!.GetValue(null)!.ToString());
            context.Unload();
        }
    }

    private sealed class FreshContext : AssemblyLoadContext
    {
        public FreshContext()
            : base("fresh", isCollectible: true) => this.Engine = this.LoadFromAssemblyPath(typeof(ScoringRequest).Assembly.Location);

        public Assembly Engine { get; }
    }
}
