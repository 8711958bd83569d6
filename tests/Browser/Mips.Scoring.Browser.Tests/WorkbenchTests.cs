using System.Globalization;
using Microsoft.Playwright;
using Mips.Scoring.CmsData;
using Mips.Scoring.Scenarios;
using Mips.Scoring.Tests.Support;
using Xunit.Abstractions;

namespace Mips.Scoring.Browser.Tests;

/// <summary>The workbench: from a file to a changed score, with the numbers of the library, and without a network.</summary>
public sealed class WorkbenchTests(Browser browser, SiteServer server, ITestOutputHelper output) : IClassFixture<Browser>, IClassFixture<SiteServer>
{
    private const string Group = "2024-group.submission.json";
    private const string Small = "2025-small-practice.submission.json";
    private const int MostBytes = 4 << 20;
    private const int MostPresses = 100;

    private string Place => server.Root + "workbench/";

    [Fact]
    public async Task The_first_load_is_at_most_4_MB_compressed()
    {
        IPage page = await this.NewPage();
        List<IResponse> answers = [];
        page.Response += (_, answer) => answers.Add(answer);
        await this.Ready(page);
        long bytes = 0;
        foreach (IResponse answer in answers)
        {
            bytes += long.Parse((await answer.HeaderValueAsync("content-length"))!, CultureInfo.InvariantCulture);
        }

        output.WriteLine(FormattableString.Invariant($"first load: {bytes / 1e6:0.00} MB of {MostBytes / 1e6:0.00} in {answers.Count} files"));
        Assert.InRange(bytes, 1, MostBytes);
        await page.Context.CloseAsync();
    }

    /// <summary>The newest year comes with the page, every other one when it is asked for, and a file brings all of them.</summary>
    [Fact]
    public async Task The_tables_of_a_year_are_loaded_when_they_are_needed()
    {
        IPage page = await this.NewPage();
        List<string> loaded = [];
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/tables/", StringComparison.Ordinal))
            {
                loaded.Add(request.Url.Split('/')[^1]);
            }
        };
        await page.GotoAsync($"{this.Place}index.html#row=case-minimum/1");
        await Expect(page, WorkedRow.Read("row=case-minimum/1")!.Scenario);
        Assert.Empty(loaded);
        await page.SelectOptionAsync("section:has(#open) select", Group);
        await page.ClickAsync("#open-example");
        Scenario scenario = Examples.Of(Group);
        await Expect(page, scenario);
        Assert.Equal(["2024.ecqm.tsv", "2024.tsv"], loaded.Order(StringComparer.Ordinal));
        await page.SelectOptionAsync("#year", "2023");
        await Expect(page, scenario.InYear(2023));
        await page.SelectOptionAsync("#year", "2024");
        await Expect(page, scenario);
        Assert.Equal(4, loaded.Count);
        await page.SetInputFilesAsync("input[type=file] >> nth=0", RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions/" + Group));
        await Expect(page.Locator("section:has(#result)"), "This cannot be scored");
        Assert.Equal(2 * (CmsTables.Years.Length - 1), loaded.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(loaded.Count, loaded.Distinct(StringComparer.Ordinal).Count());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_score_is_there_within_three_seconds_of_a_cold_open()
    {
        IPage page = await this.NewPage();
        await page.GotoAsync($"{this.Place}index.html#{ScenarioLink.Of(Examples.Of(Group))}");
        await page.WaitForSelectorAsync("#final-score");
        this.Within(3000, "first score after a cold open", await page.EvaluateAsync<double>("performance.now()"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task From_a_file_to_a_changed_score_with_the_numbers_of_the_library()
    {
        IPage page = await this.Ready(await this.NewPage());
        await page.SetInputFilesAsync("input[type=file]", RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions/" + Group));
        await page.SetInputFilesAsync("#holdings", RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions/" + Group.Replace("submission", "holdings", StringComparison.Ordinal)));
        Scenario scenario = Examples.Of(Group);
        await Expect(page, scenario);
        Assert.Equal(Points(scenario), await page.EvaluateAsync<string[]>("[...document.querySelectorAll('section:has(#facts) tbody tr')].map(row => row.cells[3].innerText)"));

        await page.FillAsync("input[aria-label^='Rate of measure']:not([type=range]) >> nth=0", "12.5");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page, scenario.WithRate(0, 12.5m));
        Assert.NotEmpty(await page.InnerTextAsync("#difference"));
        await page.Context.CloseAsync();
    }

    /// <summary>A file that is dropped on the page is read; a browser would open it in place of the page.</summary>
    [Theory]
    [InlineData("label.drop")]
    [InlineData("h1")]
    public async Task A_file_can_be_dropped(string on)
    {
        IPage page = await this.Ready(await this.NewPage());
        await page.EvaluateAsync(
            """
            ([on, text]) => {
              const dropped = new DataTransfer();
              dropped.items.add(new File([text], 'submission.json', { type: 'application/json' }));
              document.querySelector(on).dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }));
            }
            """,
            new[] { on, await File.ReadAllTextAsync(RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions/" + Small)) });
        using FileStream file = File.OpenRead(RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions/" + Small));
        Scenario scenario = ScenarioFile.Read(file).Scenarios[0].Scenario;
        await page.WaitForSelectorAsync("#result");
        Assert.Equal(scenario.Request.Quality.Length, await page.Locator("section:has(#facts) tbody tr").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_is_used_by_keyboard_alone()
    {
        Scenario scenario = Examples.Of(Examples.All[0].File);
        IPage page = await this.Ready(await this.NewPage());
        await TabTo(page, "#open-example");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page, scenario);
        await TabTo(page, "input[type=range]");
        await page.Keyboard.PressAsync("Home");
        await Expect(page, scenario = scenario.WithRate(0, 0));
        await TabTo(page, "section:has(#facts) tbody button");
        await page.Keyboard.PressAsync("Space");
        await Expect(page, scenario.WithoutMeasure(0));
        await TabTo(page, "#needed");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#answers li");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_changed_rate_is_answered_within_50_ms()
    {
        IPage page = await this.Opened();
        double[] times = await page.EvaluateAsync<double[]>(
            """
            async () => {
              const slider = document.querySelector('input[type=range]');
              const shown = document.getElementById('workbench');
              const times = [];
              for (let i = 0; i < 15; i++) {
                const changed = new Promise(resolve => new MutationObserver((_, observer) => { observer.disconnect(); resolve(); }).observe(shown, { subtree: true, childList: true, characterData: true, attributes: true }));
                const start = performance.now();
                slider.value = 20 + 3 * i;
                slider.dispatchEvent(new Event('input', { bubbles: true }));
                await changed;
                times.push(performance.now() - start);
              }
              return times;
            }
            """);
        this.Within(50, "score after a changed rate", times.Order().ElementAt(times.Length / 2));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Year_pathway_law_and_measures_are_changed_with_the_numbers_of_the_library()
    {
        Scenario scenario = Examples.Of(Group);
        IPage page = await this.Opened();
        await page.SelectOptionAsync("#year", "2025");
        await Expect(page, scenario = scenario.InYear(2025));
        await page.SelectOptionAsync("#pathway", "mips");
        await page.FillAsync("#add-id", "226");
        await page.Keyboard.PressAsync("Tab");
        await page.ClickAsync("#add");
        await Expect(page, scenario = scenario.WithMeasure("226", CollectionType.MipsCqm, 80));
        await page.SelectOptionAsync("#law", "2026");
        await Expect(page, scenario = scenario with { LawYear = 2026 });
        await page.FillAsync("#threshold", "82");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page, scenario.WithThreshold(82));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_holds_the_facts()
    {
        IPage page = await this.Opened();
        await page.ClickAsync("#make-link");
        string link = await page.InputValueAsync("#link");
        IPage other = await this.NewPage();
        await other.GotoAsync(link);
        await other.WaitForSelectorAsync("#final-score");
        await Expect(other, Examples.Of(Group));
        await other.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_scorecard_is_saved_as_JSON()
    {
        IPage page = await this.Opened();
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#save-json"));
        using StreamReader saved = new(await download.CreateReadStreamAsync());
        Assert.Equal(Downloads.Json(Evaluation.Of(Examples.Of(Group))), (await saved.ReadToEndAsync()).ReplaceLineEndings(Environment.NewLine));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_it_takes_and_why_not_more_stand_beside_it()
    {
        IPage page = await this.Opened();
        await page.ClickAsync("#needed");
        Assert.Equal(PlanningAnswers.Needed(Evaluation.Of(Examples.Of(Group)).Card!, 75), await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#answers li')].map(line => line.innerText)"));
        await page.ClickAsync("#explain");
        Assert.Contains("Why not more", await page.InnerTextAsync("section:has(#details)"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_worked_row_is_tried()
    {
        IPage page = await this.NewPage();
        await page.GotoAsync(server.Root + "rules/payment-adjustment.html");
        string link = (await page.GetAttributeAsync("a[href*='workbench/index.html#row=']", "href"))!;
        await page.ClickAsync("a[href*='workbench/index.html#row=']");
        await page.WaitForSelectorAsync("#final-score");
        await Expect(page, WorkedRow.Read(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..])!.Scenario);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_works_without_a_network_and_opens_again_without_one()
    {
        IPage page = await this.Opened();
        await page.EvaluateAsync("async () => { await navigator.serviceWorker.ready; }");
        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await page.ClickAsync("#open-example");
        await page.WaitForSelectorAsync("#final-score");
        await Expect(page, Examples.Of(Examples.All[0].File));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_has_no_violation_fits_its_window_and_asks_for_nothing_from_elsewhere()
    {
        IPage page = await this.NewPage();
        List<string> said = page.Listen(server.Root);
        await this.Ready(page);
        Assert.Empty(said);
        await page.IsAccessibleOnEveryScreen("workbench at first");
        said.Clear();
        await page.SelectOptionAsync("section:has(#open) select", Group);
        await page.ClickAsync("#open-example");
        await Expect(page, Examples.Of(Group));
        await page.FillAsync("input[aria-label^='Rate of measure']:not([type=range]) >> nth=0", "3");
        await page.Keyboard.PressAsync("Tab");
        await page.ClickAsync("#explain");
        Assert.Empty(said);
        await page.IsAccessibleOnEveryScreen("workbench with a score");
        await page.Context.CloseAsync();
    }

    /// <summary>Every source that is shown leads to a page of the book.</summary>
    [Fact]
    public async Task Its_links_lead_to_pages_of_the_book()
    {
        IPage page = await this.Opened();
        await page.ClickAsync("#explain");
        string[] links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a')].map(link => link.getAttribute('href'))");
        Assert.Contains(links, link => link.StartsWith("../rules/", StringComparison.Ordinal));
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(SiteServer.Folder, "workbench", link.Split('#')[0])), link));
        await page.Context.CloseAsync();
    }

    // A machine that does other things too is no measure: the budget holds where MIPS_BUDGETS says that it is to be kept.
    private void Within(double budget, string what, double milliseconds)
    {
        output.WriteLine(FormattableString.Invariant($"{what}: {milliseconds:0} ms of {budget:0}"));
        if (Environment.GetEnvironmentVariable("MIPS_BUDGETS") is { Length: > 0 })
        {
            Assert.InRange(milliseconds, 0, budget);
        }
    }

    private static string Score(Scenario scenario) => Evaluation.Of(scenario).Card!.FinalScore.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Adjustment(Scenario scenario) => Evaluation.Of(scenario).Card!.PaymentAdjustment(1).Percent.ToString("0.00", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Points(Scenario scenario) =>
        scenario.Request.Quality.Select(measure => Evaluation.Of(scenario).Card!.Quality.Find(measure.MeasureId, measure.CollectionType)?.Points.ToString() ?? "–");

    // What is computed comes a moment later, and on a busy machine a long one.
    private static async Task Expect(IPage page, Scenario scenario)
    {
        await Expect(page.Locator("#final-score"), Score(scenario));
        await Expect(page.Locator("#adjustment"), Adjustment(scenario));
    }

    private static Task Expect(ILocator part, string text) => Assertions.Expect(part).ToContainTextAsync(text);

    private static async Task TabTo(IPage page, string selector)
    {
        for (int presses = 0; presses < MostPresses; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not reached by the keyboard.");
    }

    private Task<IPage> NewPage() => browser.NewPage();

    private async Task<IPage> Ready(IPage page)
    {
        await page.GotoAsync(this.Place + "index.html");
        await page.WaitForSelectorAsync("#open-example");
        return page;
    }

    private async Task<IPage> Opened()
    {
        IPage page = await this.Ready(await this.NewPage());
        await page.SelectOptionAsync("section:has(#open) select", Group);
        await page.ClickAsync("#open-example");
        await Expect(page, Examples.Of(Group));
        return page;
    }
}
