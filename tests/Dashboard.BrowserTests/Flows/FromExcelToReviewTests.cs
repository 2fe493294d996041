using System.Globalization;
using Dashboard.BrowserTests.Keys;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>表格填报: a block of 200 lines from a spreadsheet; it has an app and a database of its own.</summary>
public sealed class FromExcelToReviewTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    private const int Rows = 200;

    [BrowserFact]
    public async Task A_block_of_200_rows_is_pasted_and_submitted_as_a_whole()
    {
        var password = await dashboard.AddUserAsync("zhang", "Clerk", "黄泥岗镇");
        var page = await dashboard.SignedInAsync("zhang", password, "/entry/grid");
        var sheet = new GridSheet(page);
        await sheet.ChooseAsync("区划", "hng", "黄泥岗镇");
        await sheet.Period.FillAsync("2019年");
        await sheet.OpenAsync();
        await sheet.Source.FillAsync("2019年台账");

        // As Excel puts it on the clipboard: a value a line, some with separators, 万 or full-width digits.
        var block = string.Join("\r\n", Enumerable.Range(0, Rows).Select(Printed)) + "\r\n";
        await sheet.Amount(0).ClickAsync();
        await new CountedHands(page).PasteAsync(block);
        await Expect(sheet.Amount(Rows - 1)).ToHaveValueAsync(Printed(Rows - 1));
        var submit = sheet.Send(Rows);
        await Expect(submit).ToBeVisibleAsync();

        // Parts that exceed their wholes ask for an explanation; until then not one row is submitted.
        await submit.ClickAsync();
        await Expect(sheet.Problem).ToContainTextAsync("一条也没有送出");
        foreach (var explanation in await sheet.Explanations.AllAsync())
        {
            await explanation.FillAsync("已与台账核对");
        }

        await submit.ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
        Assert.Equal("/entry", new Uri(page.Url).AbsolutePath);
    }

    private static string Printed(int row) =>
        (row % 4) switch
        {
            0 => (1000 + row).ToString("N0", CultureInfo.InvariantCulture),
            1 => $"{row}",
            2 => "１２",
            // 万 where the unit takes it: a 万% or a 万天 is refused.
            _ => row == 3 ? "0.5万" : "7",
        };
}
