using Microsoft.Playwright;

namespace Mips.Scoring.Browser.Tests;

/// <summary>One browser for the tests of a class: the Chromium that <c>.ci/browser</c> names, never one that is downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const int Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>Opens a page of its own, which has no network.</summary>
    public async Task<IPage> Open(string html, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        IBrowserContext context = await this.chromium!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Offline = true });
        IPage page = await Patient(context);
        await page.SetContentAsync(html);
        return page;
    }

    /// <summary>Opens an empty page of its own that runs no scripts, for looking at many pages quickly.</summary>
    public async Task<IPage> OpenWithoutScripts(int width)
    {
        IBrowserContext context = await this.chromium!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = false });
        return await Patient(context);
    }

    /// <summary>Opens an empty page of its own that has a network.</summary>
    public async Task<IPage> NewPage()
    {
        IBrowserContext context = await this.chromium!.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        return await Patient(context);
    }

    private static async Task<IPage> Patient(IBrowserContext context)
    {
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async Task InitializeAsync()
    {
        string executable = Environment.GetEnvironmentVariable("MIPS_BROWSER") ?? throw new InvalidOperationException("MIPS_BROWSER names no browser: run .ci/browser.");
        // A busy machine is no failure: what is expected may come late.
        Assertions.SetDefaultExpectTimeout(Patience);
        this.playwright = await Playwright.CreateAsync();
        this.chromium = await this.playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        await (this.chromium?.CloseAsync() ?? Task.CompletedTask);
        this.playwright?.Dispose();
    }
}
