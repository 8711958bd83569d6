using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mips.Scoring.Browser.Tests;

/// <summary>What the tests of pages have in common: what a page said and asked for, what axe finds, and a picture for those who look.</summary>
internal static class Pages
{
    /// <summary>Everything that a page says on its console, what goes wrong in it, and what it asks for outside of its own place.</summary>
    public static List<string> Listen(this IPage page, string root)
    {
        List<string> said = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                said.Add(message.Text);
            }
        };
        page.PageError += (_, error) => said.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                said.Add("asked for " + request.Url);
            }
        };
        return said;
    }

    /// <summary>No violation on a phone in light and on a desktop in the dark, and nothing wider than the window on three screens. Axe takes its time, so it does not look at all six.</summary>
    public static async Task IsAccessibleOnEveryScreen(this IPage page, string name)
    {
        foreach ((int width, ColorScheme scheme, bool axe) in new[] { (360, ColorScheme.Light, true), (820, ColorScheme.Light, false), (1280, ColorScheme.Light, false), (360, ColorScheme.Dark, false), (1280, ColorScheme.Dark, true) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            string screen = FormattableString.Invariant($"{name} {width} {scheme}");
            await page.Keep(screen);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, screen + " is wider than its window");
            if (axe)
            {
                AxeResult result = await page.RunAxe();
                Assert.True(result.Violations.Length == 0, screen + ": " + string.Join('\n', result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")));
            }
        }
    }

    /// <summary>MIPS_SCREENSHOTS names a folder for those who look at the pages.</summary>
    public static async Task Keep(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("MIPS_SCREENSHOTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, name.Replace(' ', '-').Replace('/', '-') + ".png") });
        }
    }
}
