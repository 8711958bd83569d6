using System.Text.RegularExpressions;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The package page shows release notes as they are: no Markdown, no relative links, and nothing longer than a reader stays.</summary>
public partial class ReleaseNotesTests
{
    [Theory]
    [MemberData(nameof(Products.Names), MemberType = typeof(Products))]
    [InlineData("Mips.Scoring.Tool")]
    public void Release_notes_begin_with_a_version_and_are_plain_short_text(string package)
    {
        string[] lines = File.ReadAllLines(RepositoryFiles.Path($"src/{package}/package-release-notes.txt"));

        Assert.Matches(VersionLine(), lines[0]);
        Assert.DoesNotContain(lines, line => line.Contains("](", StringComparison.Ordinal) || line.Contains('`', StringComparison.Ordinal) || line.StartsWith('#'));
        Assert.InRange(lines.Skip(1).TakeWhile(line => !VersionLine().IsMatch(line)).Count(), 1, 30);
    }

    [Fact]
    public void The_version_that_the_changelog_works_on_has_release_notes_of_the_engine()
    {
        Match changelog = ChangelogSection().Match(File.ReadAllText(RepositoryFiles.Path("CHANGELOG.md")));

        Assert.Contains(changelog.Groups["version"].Value, File.ReadAllLines(RepositoryFiles.Path("src/Mips.Scoring/package-release-notes.txt")));
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+$")]
    private static partial Regex VersionLine();

    [GeneratedRegex(@"^## \[(?<version>\d+\.\d+\.\d+)\]", RegexOptions.Multiline)]
    private static partial Regex ChangelogSection();
}
