namespace Dashboard.BrowserTests.Pages;

/// <summary>管理 → 填报计划.</summary>
internal sealed class PlansPage(IPage page) : ShownPage(page)
{
    public const string Path = "/administration/plans";

    public async Task AddAsync(
        string typed,
        string indicator,
        string district,
        string often,
        string from
    )
    {
        await PickAsync("指标", typed, indicator);
        await ChooseAsync("区划（可选多个）", district, district);
        await CloseListAsync();
        await Field("多久报一次").SelectOptionAsync(often);
        await Field("从哪天开始的一期起").FillAsync(from);
        await Button("新增").ClickAsync();
        await Expect(Rows(indicator)).ToHaveCountAsync(1);
    }
}
