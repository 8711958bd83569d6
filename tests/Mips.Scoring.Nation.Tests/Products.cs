namespace Mips.Scoring.Tests.Conventions;

/// <summary>The packages whose conventions are checked here.</summary>
internal static class Products
{
    public static TheoryData<string> Names => ["Mips.Scoring.Nation"];
}
