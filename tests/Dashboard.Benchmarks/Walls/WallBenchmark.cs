using System.CommandLine;
using System.Diagnostics;
using Dashboard.Benchmarks.Viewing;
using Microsoft.Playwright;

namespace Dashboard.Benchmarks.Walls;

/// <summary>
/// A wall in a real browser that turns once a second, with an approval every other minute: what browser and server hold as time
/// goes on, each after a collection.
/// </summary>
internal static class WallBenchmark
{
    // One for each time that screens were shown and hidden.
    private const string CountTurns = """
        () => {
          window.turns = 0;
          new MutationObserver(() => window.turns++).observe(document.querySelector(".wall"), {
            subtree: true,
            attributeFilter: ["hidden"],
          });
        }
        """;

    private static readonly Option<int> Minutes = new("--minutes")
    {
        DefaultValueFactory = _ => 60,
    };
    private static readonly Option<int> Figures = new("--figures")
    {
        DefaultValueFactory = _ => 40_000,
    };

    public static async Task<int> RunAsync(string[] options)
    {
        var parsed = new Command("wall") { Minutes, Figures }.Parse(options);
        if (parsed.Errors is [var error, ..])
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("dashboard-wall-");
        try
        {
            var file = Path.Combine(folder.FullName, "demo.db");
            await using var server = await ViewingServer.StartAsync(file, parsed.GetValue(Figures));
            await WatchAsync(server, parsed.GetValue(Minutes));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task WatchAsync(ViewingServer server, int minutes)
    {
        var code = await server.PublishViewAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InBrowser.OpenAsync(playwright);
        await using var context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 1920, Height = 1080 },
            }
        );
        var page = await context.NewPageAsync();
        var failures = 0;
        page.PageError += (_, _) => failures++;
        await page.GotoAsync(new Uri(server.Address, $"/wall/{code}?every=1").ToString());
        await page.EvaluateAsync(CountTurns);
        var devtools = await context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Performance.enable");
        Console.WriteLine(
            "| minute | turns | script heap kB | nodes | listeners | server managed kB | server resident MB | faults of the page |"
        );
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var began = Stopwatch.GetTimestamp();
        for (var minute = 0; minute <= minutes; minute++)
        {
            if (minute is 0 or 1 or 2 or 5 || minute % 10 == 0 || minute == minutes)
            {
                await PrintAsync(minute);
            }

            if (minute < minutes)
            {
                // The demo has figures for some forty approvals.
                if (minute % 2 == 0)
                {
                    await RenewedAsync(page, server);
                }

                var next = TimeSpan.FromMinutes(minute + 1) - Stopwatch.GetElapsedTime(began);
                await Task.Delay(next > TimeSpan.Zero ? next : TimeSpan.Zero);
            }
        }

        Console.WriteLine();
        Console.WriteLine(
            "The wall renewed itself after an approval every other minute; it would not go on otherwise. Heaps after a collection."
        );

        async Task PrintAsync(int minute)
        {
            await devtools.SendAsync("HeapProfiler.collectGarbage");
            var metrics = (await devtools.SendAsync("Performance.getMetrics"))!
                .Value.GetProperty("metrics")
                .EnumerateArray()
                .ToDictionary(
                    metric => metric.GetProperty("name").GetString()!,
                    metric => metric.GetProperty("value").GetDouble()
                );
            var (managed, resident) = await server.MemoryAsync();
            var turns = await page.EvaluateAsync<int>("window.turns");
            Console.WriteLine(
                FormattableString.Invariant(
                    $"| {minute} | {turns:N0} | {metrics["JSHeapUsedSize"] / 1000:N0} | {metrics["Nodes"]:N0} | {metrics["JSEventListeners"]:N0} | {managed / 1000.0:N0} | {resident / 1e6:N0} | {failures} |"
                )
            );
        }
    }

    private static async Task RenewedAsync(IPage page, ViewingServer server)
    {
        await page.EvaluateAsync("document.querySelector('.screens').dataset.old = ''");
        await server.ApproveAsync();
        await page.Locator("[data-old]")
            .WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
