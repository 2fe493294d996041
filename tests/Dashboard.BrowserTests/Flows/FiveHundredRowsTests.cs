using System.Globalization;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>
/// 表格填报 of one indicator over more than 500 villages; it has an app and a catalogue of its own, and the browser to
/// itself. How long a key takes to the screen is no judgement here: <c>Dashboard.Benchmarks -- grid</c> prints it.
/// </summary>
[Collection(nameof(FiveHundredRowsTests))]
[CollectionDefinition(nameof(FiveHundredRowsTests), DisableParallelization = true)]
public sealed class FiveHundredRowsTests : IAsyncLifetime
{
    private const int Lines = 20;
    private const int Villages = 500;
    private readonly string _catalogue = Directory
        .CreateTempSubdirectory("dashboard-villages-")
        .FullName;
    private readonly RunningDashboard _dashboard = new();

    public async Task InitializeAsync()
    {
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(RunningDashboard.ProjectRoot, "data"),
                "*.csv"
            )
        )
        {
            File.Copy(file, Path.Combine(_catalogue, Path.GetFileName(file)));
        }

        await File.AppendAllLinesAsync(
            Path.Combine(_catalogue, "districts.csv"),
            Enumerable
                .Range(1, Villages)
                .Select(number =>
                    $"village-{number:000},第{number}村,Village {number},village,anqing,,"
                )
        );
        _dashboard.Settings["Catalogue__Folder"] = _catalogue;
        await _dashboard.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _dashboard.DisposeAsync();
        Directory.Delete(_catalogue, recursive: true);
    }

    [BrowserFact]
    public async Task Nothing_typed_into_more_than_500_rows_is_lost()
    {
        var password = await _dashboard.AddUserAsync("wang", "Clerk", "安庆市");
        var page = await _dashboard.SignedInAsync(
            "wang",
            password,
            "/entry/grid?indicator=signed-projects-100m&period=2019"
        );
        var sheet = new GridSheet(page);
        await Expect(sheet.Source).ToBeEnabledAsync();
        var rows = await sheet.Rows.CountAsync();
        Assert.InRange(rows, Villages, 2 * Villages);
        await sheet.Source.FillAsync("台账");

        foreach (var filled in new[] { 10, 60, Villages })
        {
            await PasteAsync(page, sheet, filled);
            await Expect(sheet.Send(filled)).ToBeVisibleAsync();
            Print(rows, filled, await TypeAsync(page, sheet));
        }

        var typed = await sheet.ValuesAsync();
        Assert.Equal(Villages, typed.Count(value => value.Length > 0));
        Assert.All(typed.Take(Lines), value => Assert.Contains("1234", value));
        await page.ReloadAsync();
        await Expect(sheet.Source).ToBeEnabledAsync();

        await Expect(sheet.Send(Villages)).ToBeVisibleAsync();
        Assert.Equal(typed, await sheet.ValuesAsync());
    }

    // A row of the table that the benchmark prints.
    private static void Print(int rows, int filled, List<double> times)
    {
        if (Environment.GetEnvironmentVariable("GRID") is { Length: > 0 } table)
        {
            File.AppendAllText(
                table,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {rows} | {filled} | {times.Count} | {At(times, 0.5):0} | {At(times, 0.95):0} |\n"
                )
            );
        }
    }

    private static double At(List<double> sorted, double share) =>
        sorted[(int)(sorted.Count * share)];

    private static async Task PasteAsync(IPage page, GridSheet sheet, int rows)
    {
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.EvaluateAsync(
            "text => navigator.clipboard.writeText(text)",
            string.Join('\n', Enumerable.Range(100, rows))
        );
        await sheet.Amount(0).ClickAsync();
        await page.Keyboard.PressAsync("Control+v");
    }

    // From the key to the frame that shows it, while the server checks what was typed before: four digits a line.
    private static async Task<List<double>> TypeAsync(IPage page, GridSheet sheet)
    {
        await page.EvaluateAsync(
            """
            () => {
              window.times = [];
              document.onkeydown = event => requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => window.times.push(performance.now() - event.timeStamp);
                port2.postMessage(0);
              });
            }
            """
        );
        await sheet.Amount(0).ClickAsync();
        for (var line = 0; line < Lines; line++)
        {
            await page.Keyboard.TypeAsync("1234", new() { Delay = 40 });
            await page.Keyboard.PressAsync("Enter", new() { Delay = 40 });
        }

        await page.WaitForFunctionAsync("window.times.length >= 100");
        return [.. (await page.EvaluateAsync<double[]>("window.times")).Order()];
    }
}
