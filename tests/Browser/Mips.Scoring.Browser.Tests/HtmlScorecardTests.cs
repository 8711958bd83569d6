using Microsoft.Playwright;

namespace Mips.Scoring.Browser.Tests;

/// <summary>Every page as readers have it on paper and without a mouse, and that it asks for nothing.</summary>
public sealed class HtmlScorecardTests(Browser browser) : IClassFixture<Browser>
{
    // A4 less the margins of the page's own style sheet, in pixels of 1/96 inch.
    private const int PaperWidth = 688;
    private const int PaperHeight = 1016;

    [Theory]
    [MemberData(nameof(AllPages.Names), MemberType = typeof(AllPages))]
    public async Task Nothing_is_asked_for_and_nothing_goes_wrong(string name)
    {
        List<string> seen = [];
        IPage page = await browser.Open(string.Empty);
        page.Request += (_, request) => seen.Add(request.Url);
        page.Console += (_, message) => seen.Add(message.Text);
        page.PageError += (_, error) => seen.Add(error);
        await page.SetContentAsync(AllPages.Of(name));
        Assert.Empty(seen);
        Assert.Equal("CSS1Compat", await page.EvaluateAsync<string>("document.compatMode"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("MVP group beside published values")]
    [InlineData("APM Entity")]
    [InlineData("facility-based clinician")]
    [InlineData("PY2017")]
    public async Task Verdict_dollars_and_what_would_earn_more_are_on_the_first_printed_page(string name)
    {
        IPage page = await browser.Open(AllPages.Of(name), PaperWidth, PaperHeight);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        LocatorBoundingBoxResult advice = (await page.Locator("h2 + table").First.BoundingBoxAsync())!;
        Assert.InRange(advice.Y + advice.Height, 1, PaperHeight);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(AllPages.Names), MemberType = typeof(AllPages))]
    public async Task It_prints_on_paper(string name)
    {
        IPage page = await browser.Open(AllPages.Of(name), scheme: ColorScheme.Dark);
        byte[] paper = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = false });
        await KeepBytes(paper, name + ".pdf");
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(AllPages.Names), MemberType = typeof(AllPages))]
    public async Task Every_entry_of_the_contents_leads_to_its_section_by_keyboard(string name)
    {
        IPage page = await browser.Open(AllPages.Of(name), 820);
        foreach (ILocator link in await page.Locator("nav a").AllAsync())
        {
            await link.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal(await link.InnerTextAsync(), await page.Locator(":target").InnerTextAsync());
        }

        await page.Context.CloseAsync();
    }

    // For those who look at the pages: MIPS_SCREENSHOTS names a folder.
    private static async Task KeepBytes(byte[] bytes, string file)
    {
        if (Environment.GetEnvironmentVariable("MIPS_SCREENSHOTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, file.Replace(' ', '-')), bytes);
        }
    }
}
