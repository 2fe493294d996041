using System.Text.RegularExpressions;

namespace Dashboard.BrowserTests.Pages;

/// <summary>A chart as it stands on a page: its picture, its numbers, its files.</summary>
internal sealed class ChartFigure(IPage page, string? title)
{
    public ILocator Shown { get; } =
        page.GetByRole(
            AriaRole.Figure,
            new() { NameRegex = new(Regex.Escape(title ?? ""), RegexOptions.None, Patience) }
        ).First;

    /// <summary>The plotted points, each the way to its source.</summary>
    public ILocator Points => Shown.Locator("svg:visible").GetByRole(AriaRole.Link);

    /// <summary>All that can be hovered or walked to by keys.</summary>
    public ILocator PlottedMarks => Shown.Locator("svg:visible [data-label]");

    /// <summary>What a plotted mark says.</summary>
    public ILocator Note => page.Locator(".chart-note");

    /// <summary>What the chart says of a copy that was made.</summary>
    public ILocator Copied => Shown.GetByRole(AriaRole.Status);

    private static TimeSpan Patience => TimeSpan.FromSeconds(1);

    /// <summary>Opens the numbers and files under the picture.</summary>
    public Task OpenFilesAsync() => Shown.GetByText("数据表与下载").ClickAsync();

    /// <summary>Puts it on the clipboard: 复制图片, 复制表格.</summary>
    public Task CopyAsync(string button) =>
        Shown.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    /// <summary>The bytes of the file that a link of the chart saves.</summary>
    public async Task<byte[]> SaveAsync(string link)
    {
        var saved = await page.RunAndWaitForDownloadAsync(() =>
            Shown.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync()
        );
        return await File.ReadAllBytesAsync(await saved.PathAsync());
    }
}
