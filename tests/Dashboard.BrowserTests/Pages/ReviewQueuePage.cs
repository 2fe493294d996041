namespace Dashboard.BrowserTests.Pages;

/// <summary>审核: what waits.</summary>
internal sealed class ReviewQueuePage(IPage page) : ShownPage(page)
{
    public const string Path = "/review";

    /// <summary>The numbers of a row that open their source.</summary>
    public ILocator FiguresOf(string row) => FiguresIn(Rows(row));

    public async Task ApproveAsync(string row)
    {
        await Rows(row).GetByRole(AriaRole.Button, new() { Name = "通过" }).ClickAsync();
        await SaysAsync("已通过1条");
    }

    public async Task ReturnAsync(string row, string reason)
    {
        await Rows(row).GetByRole(AriaRole.Button, new() { Name = "退回" }).ClickAsync();
        await Field("退回的理由").FillAsync(reason);
        await Button("确认退回").ClickAsync();
        await SaysAsync("已退回");
    }
}
