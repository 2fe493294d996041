using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Keys;

/// <summary>表格填报 by keyboard alone and by mouse; it has an app and a database of its own.</summary>
[Trait("Category", CountedHands.Category)]
public sealed class GridKeysTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string Town = "黄泥岗镇";

    [BrowserFact]
    public async Task Ten_rows_are_sent_by_one_paste_and_one_key()
    {
        var (page, sheet) = await OpenAsync("ten", "2017");
        var hands = new CountedHands(page);
        await WithSourceAsync(page, sheet);

        await hands.PasteAsync(Lines(10));
        await hands.PressAsync("Control+Enter");

        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
        hands.AssertAtMost("Ten rows of the grid, from the first cell to sent", 2);
    }

    [BrowserFact]
    public async Task Ten_rows_are_sent_by_mouse_and_one_paste()
    {
        var (page, sheet) = await OpenAsync("mouse", "2016");
        var hands = new CountedHands(page);
        await WithSourceAsync(page, sheet);

        await hands.ClickAsync(sheet.Amount(0));
        await hands.PasteAsync(Lines(10));
        await hands.ClickAsync(sheet.Send(10));

        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
        hands.AssertAtMost("Ten rows of the grid by mouse, the paste a key", 1, 2);
    }

    [BrowserFact]
    public async Task A_paste_of_two_hundred_rows_is_undone_by_one_key_and_done_again_by_another()
    {
        var (page, sheet) = await OpenAsync("undo", "2015");
        var hands = new CountedHands(page);
        await WithSourceAsync(page, sheet);
        await hands.TypeAsync("7");
        await hands.PressAsync("Enter", "ArrowUp");

        await hands.PasteAsync(Lines(200));
        await Expect(sheet.Send(200)).ToBeVisibleAsync();
        await hands.PressAsync("Control+z");

        await Expect(sheet.Send(1)).ToBeVisibleAsync();
        Assert.Equal(1, await sheet.FilledAsync());
        await Expect(sheet.Amount(0)).ToHaveValueAsync("7");
        await Expect(sheet.Amount(0)).ToBeFocusedAsync();
        await hands.PressAsync("Control+y");
        await Expect(sheet.Send(200)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();

        await Expect(sheet.Send(0)).ToBeVisibleAsync();
        Assert.Equal(0, await sheet.FilledAsync());
    }

    [BrowserFact]
    public async Task The_keys_go_over_the_values_as_in_a_spreadsheet()
    {
        var (page, sheet) = await OpenAsync("keys", "2014");
        var hands = new CountedHands(page);
        await Expect(sheet.Source).ToBeFocusedAsync();
        await hands.TypeAsync("x");
        await hands.PressAsync("Enter");
        await Expect(sheet.Amount(0)).ToBeFocusedAsync();

        await hands.TypeAsync("1");
        await hands.PressAsync("Enter");
        await hands.TypeAsync("2");
        await hands.PressAsync("Tab");
        await hands.TypeAsync("3");
        await hands.PressAsync("ArrowDown", "ArrowUp", "ArrowUp");
        await Expect(sheet.Amount(1)).ToBeFocusedAsync();
        await hands.TypeAsync("9");
        await hands.PressAsync("Escape");
        await Expect(sheet.Amount(1)).ToHaveValueAsync("2");
        await hands.PressAsync("ArrowRight");
        await Expect(page.Locator("[data-field=scale]").Nth(1)).ToBeFocusedAsync();
        await hands.PressAsync("ArrowLeft", "Control+End", "Tab");
        await Expect(page.Locator("[data-act=send]")).ToBeFocusedAsync();

        Assert.Equal(3, await sheet.FilledAsync());
    }

    [BrowserFact]
    public async Task Values_are_copied_out_cleared_at_once_and_the_table_comes_back_by_name()
    {
        var (page, sheet) = await OpenAsync("copy", "2013");
        var hands = new CountedHands(page);
        await WithSourceAsync(page, sheet);
        await hands.PasteAsync(Lines(3));
        await Expect(sheet.Amount(2)).ToHaveValueAsync("3");

        await hands.PressAsync("Shift+ArrowDown", "Shift+ArrowDown", "Control+c");
        Assert.Equal("1\r\n2\r\n3", (await sheet.ClipboardAsync()).ReplaceLineEndings("\r\n"));
        await page.GetByRole(AriaRole.Button, new() { Name = "复制表格" }).ClickAsync();
        var table = (await sheet.ClipboardAsync()).ReplaceLineEndings("\n").Split('\n');
        Assert.StartsWith("指标\t2013年\t单位\t最近数据", table[0], StringComparison.Ordinal);
        Assert.Equal("1", table[1].Split('\t')[1]);
        Assert.Equal(await sheet.Rows.CountAsync() + 1, table.Length);

        await sheet.Amount(0).ClickAsync();
        await sheet.Amount(2).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await hands.PressAsync("Delete");
        Assert.Equal(0, await sheet.FilledAsync());
        await hands.PasteAsync(string.Join('\n', table));

        await Expect(sheet.Amount(2)).ToHaveValueAsync("3");
        await Expect(sheet.Send(3)).ToBeVisibleAsync();
        Assert.Equal(3, await sheet.FilledAsync());
    }

    [BrowserFact]
    public async Task What_is_wrong_is_said_on_its_row_and_one_key_or_one_click_leads_there()
    {
        var (page, sheet) = await OpenAsync("wrong", "2012");
        var hands = new CountedHands(page);
        await WithSourceAsync(page, sheet);
        await hands.PasteAsync(Lines(150).Replace("\n140\n", "\n许多\n", StringComparison.Ordinal));
        var row = page.Locator("tr[data-row].wrong");
        await Expect(row.Locator(".wrong")).ToContainTextAsync("看不懂这个数值");
        await Expect(sheet.Summary).ToContainTextAsync("1行要改");
        await Expect(sheet.Amount(139)).Not.ToBeInViewportAsync();

        await hands.PressAsync("Control+Enter");
        await Expect(sheet.Problem).ToContainTextAsync("一条也没有送出");
        await Expect(sheet.Problem).ToBeInViewportAsync();
        await Expect(sheet.Amount(139)).ToBeFocusedAsync();
        await Expect(sheet.Amount(139)).ToBeInViewportAsync();

        await hands.PressAsync("Control+Home");
        await Expect(sheet.Amount(0)).ToBeFocusedAsync();
        await sheet.Summary.ClickAsync();
        await Expect(sheet.Amount(139)).ToBeFocusedAsync();
        await hands.TypeAsync("140");
        await Expect(row).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Head_and_first_column_stay_and_the_way_to_send_is_always_in_sight()
    {
        var (page, sheet) = await OpenAsync("sticky", "2011");
        await page.SetViewportSizeAsync(700, 800);

        await page.Locator(".worksheet .scroll")
            .EvaluateAsync("scroll => { scroll.scrollTop = 3000; scroll.scrollLeft = 200; }");

        await Expect(page.Locator("thead th").First).ToBeInViewportAsync();
        await Expect(sheet.Send(0)).ToBeInViewportAsync();
        var stays = await page.Locator(".worksheet .scroll")
            .EvaluateAsync<bool>(
                """
                scroll => {
                  const edge = scroll.getBoundingClientRect();
                  const name = [...scroll.querySelectorAll("tbody th")].find(one => one.getBoundingClientRect().top > edge.top + 100);
                  return scroll.scrollLeft > 0 && Math.abs(name.getBoundingClientRect().left - edge.left) < 2;
                }
                """
            );
        Assert.True(stays);
    }

    [BrowserFact]
    public async Task Rows_are_found_by_initials_and_by_what_was_filled()
    {
        var (page, sheet) = await OpenAsync("filter", "2010");
        var all = await sheet.Rows.CountAsync();

        await page.GetByLabel("筛选").PressSequentiallyAsync("tcwzs");
        await Expect(sheet.Rows).ToHaveCountAsync(1);
        await Expect(sheet.Rows.Locator("th")).ToHaveTextAsync("停车位总数");
        await sheet.Rows.Locator("[data-field=value]").FillAsync("12");
        await page.GetByLabel("筛选").FillAsync("");
        await Expect(sheet.Rows).ToHaveCountAsync(all);
        await Expect(sheet.Send(1)).ToBeVisibleAsync();
        await page.GetByLabel("只看我填的").CheckAsync();

        await Expect(sheet.Rows).ToHaveCountAsync(1);
        await Expect(sheet.Rows.Locator("[data-field=value]")).ToHaveValueAsync("12");
    }

    [BrowserFact]
    public async Task On_a_phone_one_row_stands_at_a_time()
    {
        var (page, sheet) = await OpenAsync("phone", "2009");
        await page.SetViewportSizeAsync(390, 844);
        await sheet.Source.FillAsync("台账");
        var shown = page.Locator("tr[data-row]:visible");
        var all = await sheet.Rows.CountAsync();
        await Expect(shown).ToHaveCountAsync(1);

        await shown.Locator("[data-field=value]").FillAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "下一行" }).ClickAsync();
        await Expect(page.Locator("[data-place]")).ToHaveTextAsync($"2 / {all}");
        await page.Keyboard.TypeAsync("2");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-place]")).ToHaveTextAsync($"3 / {all}");
        await Expect(shown).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "上一行" }).ClickAsync();
        await Expect(sheet.Focused).ToHaveValueAsync("2");
        await sheet.Send(2).ClickAsync();

        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
    }

    private static string Lines(int rows) =>
        string.Concat(Enumerable.Range(1, rows).Select(row => $"{row}\n"));

    private static async Task WithSourceAsync(IPage page, GridSheet sheet)
    {
        await sheet.Source.FillAsync("台账");
        await page.Keyboard.PressAsync("Enter");
        await Expect(sheet.Amount(0)).ToBeFocusedAsync();
    }

    private async Task<(IPage Page, GridSheet Sheet)> OpenAsync(string clerk, string period)
    {
        var password = await dashboard.AddUserAsync(clerk, "Clerk", Town);
        var page = await dashboard.SignedInAsync(
            clerk,
            password,
            $"/entry/grid?district=huangnigang-zhen&period={period}"
        );
        var sheet = new GridSheet(page);
        await Expect(sheet.Source).ToBeEnabledAsync();
        return (page, sheet);
    }
}
