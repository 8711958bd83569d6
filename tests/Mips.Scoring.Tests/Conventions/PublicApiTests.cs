using System.Reflection;
using System.Text.RegularExpressions;
using Mips.Scoring.Tests.Support;
using PublicApiGenerator;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The public API as reviewed text: a change of it is seen in the change itself.</summary>
public partial class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Diagnostics.DebuggerDisplayAttribute", "System.Runtime.CompilerServices.ParamCollectionAttribute"],
    };

    [Theory]
    [MemberData(nameof(Products.Names), MemberType = typeof(Products))]
    public void PublicApi(string assembly) =>
        Snapshot.Verify(InterfacesOfNewerFrameworks().Replace(Assembly.Load(assembly).GeneratePublicApi(Options), string.Empty), assembly);

    /// <summary>All 369 stood in the root before there were rooms; the root types of NodaTime are 30, of Polly.Core 28.</summary>
    [Fact]
    public void The_root_namespace_holds_what_a_caller_needs_first()
    {
        int types = typeof(Scorer).Assembly.GetExportedTypes().Count(type => type.Namespace == "Mips.Scoring" && !type.IsNested);
        Assert.InRange(types, 30, 45);
        Assert.Contains($"It has {types} public types", File.ReadAllText(RepositoryFiles.Path("docs/architecture.md")), StringComparison.Ordinal);
    }

    /// <summary>Interfaces that netstandard2.0 lacks: one text holds for both builds.</summary>
    [GeneratedRegex(@", System\.(ISpanFormattable|IUtf8SpanFormattable|I(Span|Utf8Span)?Parsable<[^>\n]*>|Numerics\.I[A-Za-z]+<[^>\n]*>)")]
    private static partial Regex InterfacesOfNewerFrameworks();
}
