using System.Text.RegularExpressions;

namespace Mips.Scoring.Tests.Tool;

/// <summary><c>--out FOLDER/</c>: the paragraphs of a scorecard lead to rule pages in the folder, which need no network.</summary>
public partial class RulePagesInAFolderTests : ToolRun
{
    [Fact]
    public void Every_link_of_the_folder_leads_to_a_place_in_it()
    {
        string folder = Path.Combine(this.Folder, "cards") + Path.DirectorySeparatorChar;

        Assert.Equal(0, Run("score", Submission("2024-group"), Submission("2025-mvp-group"), "--out", folder, "--form", "html", "json").ExitCode);

        string[] pages = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories);
        Assert.True(pages.Length > 10);
        Assert.All(pages, page => Assert.All(Link().Matches(File.ReadAllText(page)), link => AssertLeads(page, Uri.UnescapeDataString(link.Groups["to"].Value))));
        Assert.Contains("href=\"rules/", File.ReadAllText(Path.Combine(folder, "2024-group.submission.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", string.Concat(pages.Select(File.ReadAllText)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_address_that_is_given_takes_their_place()
    {
        string folder = Path.Combine(this.Folder, "cards") + Path.DirectorySeparatorChar;

        Assert.Equal(0, Run("score", Submission("2024-group"), "--out", folder, "--rule-pages", "https://example.org/{page}").ExitCode);

        Assert.False(Directory.Exists(Path.Combine(folder, "rules")));
        Assert.Contains("href=\"https://example.org/", File.ReadAllText(Path.Combine(folder, "2024-group.submission.html")), StringComparison.Ordinal);
    }

    private static void AssertLeads(string page, string to)
    {
        string[] parts = to.Split('#');
        string target = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        Assert.True(File.Exists(target), $"{page}: {to}");
        Assert.True(parts.Length == 1 || File.ReadAllText(target).Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal), $"{page}: {to}");
    }

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"")]
    private static partial Regex Link();
}
