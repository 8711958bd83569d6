using System.Reflection;
using System.Runtime.Versioning;

namespace Mips.Scoring.Tests.Conventions;

public class TestedBuildTests
{
    [Theory]
    [InlineData("Mips.Scoring")]
    [InlineData("Mips.Scoring.CmsData")]
    [InlineData("Mips.Scoring.Interop")]
    public void The_suite_runs_against_the_build_that_its_project_names(string product)
    {
        string expected = typeof(TestedBuildTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "TestedFramework").Value!;
        Assert.Equal(expected, Assembly.Load(product).GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
    }

    [Fact]
    public void The_engine_needs_nothing_but_the_framework_its_immutable_collections_and_its_json()
    {
        string[] allowed = ["netstandard", "System.Buffers", "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Memory", "System.Runtime.InteropServices", "System.Runtime.Intrinsics", "System.Security.Cryptography", "System.Text.Encodings.Web", "System.Text.Json", "System.Threading", "System.Threading.Tasks.Parallel"];
        Violations.None(typeof(ScoringRequest).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Except(allowed));
    }
}
