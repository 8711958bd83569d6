using Mips.Scoring.Site.Sources;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Site.Tests;

/// <summary>The book as the builder makes it of this checkout, once for all tests.</summary>
internal static class TheBook
{
    private static readonly Lazy<Book> Made = new(() => Book.Of(new Repository(RepositoryFiles.Root)));

    public static Book Instance => Made.Value;
}
