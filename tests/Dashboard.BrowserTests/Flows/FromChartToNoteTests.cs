using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>A chart answers mouse and keys with a note that says what stands at a point.</summary>
[Collection(RunningDashboardGroup.Name)]
public sealed class FromChartToNoteTests(RunningDashboard dashboard)
{
    [BrowserFact]
    public async Task The_mouse_and_the_arrow_keys_show_what_each_mark_says()
    {
        var page = await dashboard.OpenAsync("/?district=安庆经开区&period=2022");
        var chart = new OverviewPage(page).Chart();
        var (marks, note) = (chart.PlottedMarks, chart.Note);

        await marks.First.HoverAsync();
        await Expect(note).ToContainTextAsync(await SaidAsync(marks.First));

        await marks.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(marks.Nth(1)).ToBeFocusedAsync();
        await Expect(note).ToContainTextAsync(await SaidAsync(marks.Nth(1)));

        await page.Keyboard.PressAsync("Escape");
        await Expect(note).ToBeHiddenAsync();
    }

    private static async Task<string> SaidAsync(ILocator mark) =>
        (await mark.GetAttributeAsync("data-text"))!;
}
