using Microsoft.Playwright;
using Mips.Scoring.Site.Searching;
using Mips.Scoring.Site.Tests;
using Mips.Scoring.Site.Tests.Searching;

namespace Mips.Scoring.Browser.Tests;

/// <summary>The rule book opened from its folder, without any server: search, policy, accessibility, widths.</summary>
public sealed class RuleBookTests(Browser browser) : IClassFixture<Browser>
{
    private const int Phone = 360;
    private const int LongestOfTheReference = 20;

    private static readonly string Root = new Uri(Path.GetFullPath(SiteServer.Folder) + "/").AbsoluteUri;

    private static readonly string[] Looked = ["index.html", "rules/index.html", "rules/payment-adjustment.html", "rules/weight-table.html", "glossary.html", "cookbook.html", "law/414.1405.html", "api/Mips.Scoring.ScoringRequest.html", "contents.html"];

    public static TheoryData<string> EveryPage => [.. Looked];

    [Theory]
    [MemberData(nameof(EveryPage))]
    public async Task A_page_has_no_violation_fits_its_window_and_asks_for_nothing_from_elsewhere(string place)
    {
        IPage page = await browser.Open(string.Empty);
        List<string> said = page.Listen(Root);
        await page.GotoAsync(Root + place);
        // Before axe, which asks for the style sheet by a way that the policy forbids.
        Assert.Empty(said);
        await page.IsAccessibleOnEveryScreen(place);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_the_search_finds_is_accessible()
    {
        IPage page = await browser.Open(string.Empty);
        await page.GotoAsync(Root + "index.html");
        await page.FillAsync("#search", "why 3 points");
        await page.IsAccessibleOnEveryScreen("search");
        await page.Context.CloseAsync();
    }

    /// <summary>Whatever the book has, a phone shows it without scrolling sideways: what is wide scrolls in itself. Of the reference, whose pages are of one make, the longest.</summary>
    [Fact]
    public async Task Every_document_fits_a_phone()
    {
        IPage page = await browser.OpenWithoutScripts(Phone);
        List<string> wide = [];
        foreach (string place in Directory.EnumerateFiles(SiteServer.Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => new FileInfo(file))
            .GroupBy(file => Path.GetRelativePath(SiteServer.Folder, file.FullName).Split(Path.DirectorySeparatorChar)[0] is "api" or "source" or "workbench")
            .SelectMany(files => files.Key ? files.OrderByDescending(file => file.Length).Take(LongestOfTheReference) : files)
            .Select(file => Path.GetRelativePath(SiteServer.Folder, file.FullName).Replace('\\', '/')))
        {
            await page.GotoAsync(Root + place);
            int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > Phone)
            {
                wide.Add(FormattableString.Invariant($"{place}: {width}"));
            }
        }

        Assert.Empty(wide);
        await page.Context.CloseAsync();
    }

    /// <summary>The browser finds what .NET finds, in the same order, and so the answer among the first three.</summary>
    [Fact]
    public async Task The_search_of_the_page_is_that_of_the_tests()
    {
        IPage page = await browser.Open(string.Empty);
        await page.GotoAsync(Root + "rules/index.html");
        foreach ((string question, string place) in Questions.All)
        {
            await page.FillAsync("#search", question);
            string[] found = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#results a')].map(link => link.getAttribute('href').replace('../', ''))");
            Assert.Equal(TheBook.Instance.Index.Find(question).Select((SearchTarget target) => target.Place), found);
            Assert.Contains(place, found.Take(Questions.First));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_search_is_used_by_keyboard()
    {
        IPage page = await browser.Open(string.Empty);
        await page.GotoAsync(Root + "index.html");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("why 3 points");
        Assert.Equal("10 found.", await page.InnerTextAsync("#found"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(Root + "rules/lack-of-benchmark.html");
        await page.Context.CloseAsync();
    }
}
