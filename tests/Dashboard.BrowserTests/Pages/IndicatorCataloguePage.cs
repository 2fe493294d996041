namespace Dashboard.BrowserTests.Pages;

/// <summary>管理 → 指标.</summary>
internal sealed class IndicatorCataloguePage(IPage page) : ShownPage(page)
{
    public const string Path = "/administration/catalogue";

    public async Task AddAsync(string code, string name, string category, string unit)
    {
        await Field("编码").FillAsync(code);
        await Field("名称").FillAsync(name);
        await Field("类别").FillAsync(category);
        await Field("单位").FillAsync(unit);
        await Button("新增").ClickAsync();
        await Expect(Rows(code)).ToHaveCountAsync(1);
    }

    /// <summary>Makes one indicator of two that mean the same.</summary>
    public async Task MergeAsync(string name, string typed, string into, string reason)
    {
        await Field("查找").FillAsync(name);
        await Rows(name).GetByRole(AriaRole.Button, new() { Name = "合并" }).ClickAsync();
        await PickAsync("并入", typed, into);
        await Field("理由").FillAsync(reason);
        await FormWith("理由").GetByRole(AriaRole.Button, new() { Name = "合并" }).ClickAsync();
        await Expect(Question).ToContainTextAsync("合并不能撤回");
        await ConfirmAsync("合并");
        await SaysAsync("已保存");
    }
}
