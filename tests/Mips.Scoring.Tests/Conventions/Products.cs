using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The packages whose conventions are checked here; a package with dependencies of its own has a test project of its own, with a list like this.</summary>
internal static class Products
{
    public static TheoryData<string> Names => ["Mips.Scoring", "Mips.Scoring.CmsData", "Mips.Scoring.Interop"];
}

public class ProductsTests
{
    [Fact]
    public void Every_package_has_a_reviewed_text_of_its_public_API() => Violations.None(
        Directory.GetFiles(RepositoryFiles.Path("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "package-readme.md")))
            .Where(project => !File.ReadAllText(project).Contains("<PackAsTool>true", StringComparison.Ordinal))
            .Select(project => $"tests/Mips.Scoring.Tests/Conventions/PublicApiTests.PublicApi_{Path.GetFileNameWithoutExtension(project)}.verified.txt")
            .Where(text => !File.Exists(RepositoryFiles.Path(text))));
}
