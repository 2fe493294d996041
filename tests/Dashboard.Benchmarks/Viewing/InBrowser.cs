using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>What a real Chromium waits for: the first page, and each change of what is looked at.</summary>
internal static partial class InBrowser
{
    private const string Path = "/usr/bin/chromium";

    // From the press to the frame in which the new page stands.
    private const string Press = """
        link => new Promise(done => {
          if (!window.settles) {
            window.settles = [];
            Blazor.addEventListener("enhancedload", () =>
              requestAnimationFrame(() => setTimeout(() => window.settles.splice(0).forEach(settle => settle()))));
          }
          const start = performance.now();
          window.settles.push(() => done(performance.now() - start));
          link.click();
        })
        """;

    private const string Loaded = """
        () => new Promise(done => setTimeout(() => done([
          performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
          performance.getEntriesByType("navigation")[0].loadEventEnd])))
        """;

    public static bool IsMissing => !File.Exists(Path);

    /// <summary>A browser; null where there is none.</summary>
    public static async Task<IBrowser> OpenAsync(IPlaywright playwright) =>
        await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Path,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            }
        );

    /// <summary>Milliseconds to the first paint and to the end of loading, for a visitor who has never been here.</summary>
    public static async Task<(double Painted, double Loaded)> FirstPageAsync(
        IBrowser browser,
        Uri address
    )
    {
        await using var visitor = await browser.NewContextAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(address.ToString());
        var times = await page.EvaluateAsync<double[]>(Loaded);
        return (times[0], times[1]);
    }

    /// <summary>Milliseconds from the press on a district below, and on a period of the picker, to the settled page; no address twice.</summary>
    public static async Task<(List<double> Districts, List<double> Periods)> ChangesAsync(
        IBrowser browser,
        Uri address,
        int rounds
    )
    {
        await using var visitor = await browser.NewContextAsync(
            new() { BaseURL = address.ToString() }
        );
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");
        var (towns, periods) = (
            await page.Locator("#below tbody th a").CountAsync(),
            await PeriodsAsync(page)
        );
        var districts = new List<double>(rounds);
        for (var round = 0; round < rounds; round++)
        {
            await page.GotoAsync(periods[round % periods.Count]);
            var links = page.Locator("#below tbody th a");
            if (await links.CountAsync() == towns)
            {
                districts.Add(
                    await links.Nth(1 + round % (towns - 1)).EvaluateAsync<double>(Press)
                );
            }
        }

        var times = new List<double>(rounds);
        await page.GotoAsync("/");
        await page.Locator("#below tbody th a").First.EvaluateAsync<double>(Press);
        for (var round = 0; round < Math.Min(rounds, periods.Count); round++)
        {
            await page.Locator("#pick-period").ClickAsync();
            var choices = page.Locator("#list-period a");
            await choices.First.WaitForAsync();
            times.Add(await choices.Nth(round).EvaluateAsync<double>(Press));
        }

        return (districts, times);
    }

    private static async Task<IReadOnlyList<string>> PeriodsAsync(IPage page)
    {
        var list = await page.APIRequest.GetAsync("/choices/periods?at=%2F");
        return
        [
            .. Choice()
                .Matches(await list.TextAsync())
                .Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value)),
        ];
    }

    [GeneratedRegex("<a\\s+href=\"(?<to>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Choice();
}
