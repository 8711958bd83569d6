using System.Reflection;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>A library compiled against one build of the packages must run on the other: init accessors are the same method only if their marker type is.</summary>
public class BuildsFitTogetherTests
{
    [Theory]
    [InlineData(typeof(Scorer))]
    [InlineData(typeof(Mips.Scoring.Interop.QppSubmission))]
    public void The_marker_of_init_accessors_is_found_under_the_same_name_in_both_builds(Type typeOfAssembly)
    {
        Assembly assembly = typeOfAssembly.Assembly;

        Assert.NotNull(assembly.GetType("System.Runtime.CompilerServices.IsExternalInit"));
    }
}
