using Dashboard.BrowserTests.Keys;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>The pickers of the form: by keyboard as fast as the browser takes keys, and by mouse.</summary>
public sealed class PickerTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task Enter_chooses_and_Tab_moves_on_every_time()
    {
        var page = await FormAsync("zhang");
        var form = new EntryFormPage(page);
        var hands = new CountedHands(page);

        for (var round = 0; round < 10; round++)
        {
            await page.OpenAsync($"/entry/figure?period={2010 + round}");
            await Expect(form.Indicator).ToBeFocusedAsync();
            await hands.TypeAsync("tingchewei");
            await hands.PressAsync("Enter", "Tab");
            await hands.TypeAsync("hng");
            await hands.PressAsync("Tab");
            await hands.TypeAsync("2023-12");
            await hands.PressAsync("Tab");
            await hands.TypeAsync("900");

            await Expect(form.Value).ToBeFocusedAsync();
            await Expect(form.Value).ToHaveValueAsync("900");
            await Expect(form.Period).ToHaveValueAsync("2023-12");
            await Expect(form.District).ToHaveValueAsync("黄泥岗镇");
            await Expect(form.Indicator).ToHaveValueAsync("停车位总数");
        }
    }

    [BrowserFact]
    public async Task Words_of_the_definition_and_aliases_find_and_an_empty_result_says_so()
    {
        var page = await FormAsync("wang");
        var form = new EntryFormPage(page);

        await form.PickAsync("指标", "泊位", "停车位总数");
        await Expect(form.Indicator).ToHaveValueAsync("停车位总数");
        await form.PickAsync("区划", "huangni", "黄泥岗镇");
        await Expect(form.District).ToHaveValueAsync("黄泥岗镇");

        await form.Indicator.FillAsync("没有这个");
        await Expect(page.GetByText("没有找到“没有这个”")).ToBeVisibleAsync();
        await form.Value.ClickAsync();
        await Expect(form.Indicator).ToHaveValueAsync("没有这个");
        await form.SendAsync();
        await Expect(form.SaidAt("Indicator")).ToContainTextAsync("请选择指标");
        await Expect(form.Indicator).ToBeFocusedAsync();
    }

    private async Task<IPage> FormAsync(string name)
    {
        var password = await dashboard.AddUserAsync(name, "Clerk", "南谯区");
        return await dashboard.SignedInAsync(name, password, "/entry/figure");
    }
}
