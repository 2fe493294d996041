using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Keys;

/// <summary>导入文件 by keyboard alone and by mouse; it has an app and a database of its own.</summary>
[Trait("Category", CountedHands.Category)]
public sealed class ImportKeysTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string Town = "黄泥岗镇";

    private static string WithWrong(int year) =>
        ImportSheet.Header
        + $"停车位总数,{Town},{year}年,310,个,,,台账,,\n"
        + $"飞船数,{Town},{year}年,6,个,,,台账,,\n"
        + $"签约亿元以上项目数,{Town},{year}年,许多,个,,,台账,,\n";

    [BrowserFact]
    public async Task Two_wrong_lines_are_mended_in_place_by_keyboard_and_all_are_sent()
    {
        var (page, sheet) = await OpenAsync("mend");
        await sheet.BringAsync("十二月.csv", WithWrong(2018));
        await Expect(sheet.Counts).ToHaveTextAsync("新增1条，更改0条，已有相同0条，有误2条");
        await Expect(sheet.Line(3)).ToContainTextAsync("没有名为“飞船数”的指标");
        await sheet.Cell(3, "指标").FocusAsync();
        var hands = new CountedHands(page);

        await hands.PressAsync("Control+a");
        await hands.TypeAsync("开工项目数");
        await hands.PressAsync("Tab");
        await Expect(sheet.Line(3).Locator(".mark")).ToHaveTextAsync("新增");
        await Expect(sheet.Cell(3, "区划")).ToBeFocusedAsync();
        await hands.PressAsync("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
        await Expect(sheet.Cell(4, "数值")).ToBeFocusedAsync();
        await hands.TypeAsync("12");
        await hands.PressAsync("Tab");
        await Expect(sheet.Counts).ToHaveTextAsync("新增3条，更改0条，已有相同0条，有误0条");
        await sheet.Button("送审3条").FocusAsync();
        await hands.PressAsync("Enter");

        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
        hands.AssertAtMost("Two wrong lines of an import mended in place and sent", 20);
    }

    [BrowserFact]
    public async Task Right_lines_go_by_one_click_and_the_rest_comes_back_as_a_file_with_reasons()
    {
        var (page, sheet) = await OpenAsync("rest");
        await sheet.BringAsync("十二月.csv", WithWrong(2019));
        var hands = new CountedHands(page);

        await hands.ClickAsync(sheet.Button("只送无误的1条"));
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审1条；其余2条在下面");
        await Expect(sheet.Line(2)).ToHaveCountAsync(0);
        var rest = await page.RunAndWaitForDownloadAsync(() =>
            hands.ClickAsync(sheet.Button("下载其余2条（附原因）"))
        );
        hands.AssertAtMost("Right lines sent alone, the others downloaded with reasons", 0, 2);
        Assert.Equal("有误的行-十二月.xlsx", rest.SuggestedFilename);

        await page.ReloadAsync();
        await Expect(page.Locator(".notice-line")).ToContainTextAsync("已恢复没有送完的文件");
        await Expect(sheet.Line(3)).ToContainTextAsync("没有名为“飞船数”的指标");
        await sheet.Button("丢弃").ClickAsync();
        await Expect(page.Locator(".preview")).ToHaveCountAsync(0);
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        await rest.SaveAsAsync(file);
        await sheet.File.SetInputFilesAsync(file);
        await Expect(sheet.Line(2)).ToContainTextAsync("没有名为“飞船数”的指标");
        await Expect(sheet.Line(3)).ToContainTextAsync("看不懂这个数值");
        File.Delete(file);
    }

    [BrowserAndCalcFact]
    public async Task A_template_is_downloaded_filled_in_LibreOffice_brought_back_and_sent()
    {
        var (page, sheet) = await OpenAsync("calc");
        var hands = new CountedHands(page);
        var folder = Directory.CreateTempSubdirectory("dashboard-template-").FullName;
        await page.Locator("form [name=period]").FocusAsync();

        await hands.TypeAsync("2008年");
        var download = await page.RunAndWaitForDownloadAsync(() => hands.PressAsync("Enter"));
        Assert.Equal($"填报模板-{Town}.xlsx", download.SuggestedFilename);
        var template = Path.Combine(folder, "template.xlsx");
        await download.SaveAsAsync(template);
        var csv = await Calc.ToCsvAsync(template);
        var lines = await File.ReadAllLinesAsync(csv);
        Assert.Equal(ImportSheet.Header.Trim(), lines[0]);
        await File.WriteAllLinesAsync(csv, lines.Select(Filled));
        var filled = await Calc.ToWorkbookAsync(csv);

        await hands.PressAsync("Tab", "Tab");
        await hands.TypeAsync("2008年台账");
        await hands.PressAsync("Tab");
        var chooser = await page.RunAndWaitForFileChooserAsync(() => hands.PressAsync("Enter"));
        await chooser.SetFilesAsync(filled);
        await Expect(sheet.Counts).ToHaveTextAsync("新增5条，更改0条，已有相同0条，有误0条");
        await Expect(sheet.Line(3)).ToContainTextAsync(lines[2].Split(',')[0]);
        await hands.PressAsync("Tab", "Enter");

        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
        hands.AssertAtMost("A template fetched, brought back and sent, without the filling", 25);
        Directory.Delete(folder, recursive: true);
    }

    // Lines 3 to 7 of the sheet get a value; the others are left open.
    private static string Filled(string line, int index)
    {
        var cells = line.Split(',');
        if (index is >= 2 and < 7)
        {
            cells[3] = $"{index + 10}";
        }

        return string.Join(',', cells);
    }

    private async Task<(IPage Page, ImportSheet Sheet)> OpenAsync(string clerk)
    {
        var password = await dashboard.AddUserAsync(clerk, "Clerk", Town);
        var page = await dashboard.SignedInAsync(clerk, password, "/entry/import");
        return (page, new ImportSheet(page));
    }
}
