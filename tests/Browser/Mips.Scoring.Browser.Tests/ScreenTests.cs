using Microsoft.Playwright;

namespace Mips.Scoring.Browser.Tests;

/// <summary>Every page as readers have it: on a phone, a tablet and a desktop, in light and dark.</summary>
public sealed class ScreenTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [MemberData(nameof(AllPages.Names), MemberType = typeof(AllPages))]
    public async Task A_page_has_no_violation_and_fits_its_window(string name)
    {
        IPage page = await browser.Open(AllPages.Of(name));
        await page.IsAccessibleOnEveryScreen(name);
        await page.Context.CloseAsync();
    }
}
