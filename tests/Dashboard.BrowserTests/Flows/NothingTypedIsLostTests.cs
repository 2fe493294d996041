using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>表格填报 when the page or the server goes away; it has an app and a database of its own.</summary>
public sealed class NothingTypedIsLostTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    private const string Place = "/entry/grid?district=huangnigang-zhen&period=2019";

    [BrowserFact]
    public async Task A_reload_in_the_middle_of_typing_keeps_every_letter()
    {
        var (page, sheet) = await OpenAsync("reload");
        await sheet.Source.FillAsync("台账");
        await sheet.Amount(0).FillAsync("12");
        await sheet.Amount(1).PressSequentiallyAsync("345");

        await page.ReloadAsync();

        await Expect(sheet.Amount(1)).ToHaveValueAsync("345");
        await Expect(sheet.Amount(0)).ToHaveValueAsync("12");
        await Expect(sheet.Source).ToHaveValueAsync("台账");
        await Expect(sheet.Send(2)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task What_is_typed_while_the_server_is_away_is_there_when_it_is_back()
    {
        var (page, sheet) = await OpenAsync("away");
        await sheet.Amount(0).FillAsync("12");
        await Expect(sheet.Kept).Not.ToBeEmptyAsync();
        await page.Context.SetOfflineAsync(true);
        await sheet.Amount(1).FillAsync("345");
        await dashboard.RestartAsync();
        await page.Context.SetOfflineAsync(false);

        await page.OpenAsync(Place);

        await Expect(sheet.Amount(0)).ToHaveValueAsync("12");
        await Expect(sheet.Amount(1)).ToHaveValueAsync("345");
        await Expect(sheet.Send(2)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Typing_faster_than_the_server_answers_loses_no_digit()
    {
        var (page, sheet) = await OpenAsync("fast");
        await sheet.Source.FillAsync("台账");
        await sheet.Amount(0).ClickAsync();
        for (var row = 0; row < 20; row++)
        {
            await page.Keyboard.TypeAsync($"{row}1234567");
            await page.Keyboard.PressAsync("Enter");
        }

        await Expect(sheet.Send(20)).ToBeVisibleAsync();
        for (var row = 0; row < 20; row++)
        {
            await Expect(sheet.Amount(row)).ToHaveValueAsync($"{row}1234567");
        }
    }

    private async Task<(IPage Page, GridSheet Sheet)> OpenAsync(string clerk)
    {
        var password = await dashboard.AddUserAsync(clerk, "Clerk", "黄泥岗镇");
        var page = await dashboard.SignedInAsync(clerk, password, Place);
        var sheet = new GridSheet(page);
        await Expect(sheet.Source).ToBeEnabledAsync();
        return (page, sheet);
    }
}
