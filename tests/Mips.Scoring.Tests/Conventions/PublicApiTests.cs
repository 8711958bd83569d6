using System.Reflection;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The public API as reviewed text: a change of it is seen in the change itself.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("Mips.Scoring")]
    [InlineData("Mips.Scoring.CmsData")]
    [InlineData("Mips.Scoring.Interop")]
    public void PublicApi(string assembly) => Snapshot.Verify(Conventions.PublicApi.Of(Assembly.Load(assembly)), assembly);
}
