namespace Dashboard.BrowserTests.Pages;

/// <summary>导入文件 as a test sees it.</summary>
public sealed class ImportSheet(IPage page)
{
    public const string Header = "指标,区划,期间,数值,单位,性质,范围,来源,备注,说明\n";

    public ILocator Counts => page.Locator(".preview > p").Last;

    public ILocator File => page.Locator("input[type=file]");

    /// <summary>Brings a file.</summary>
    public async Task BringAsync(string name, string content)
    {
        await File.SetInputFilesAsync(
            new FilePayload
            {
                Name = name,
                MimeType = "text/csv",
                Buffer = System.Text.Encoding.UTF8.GetBytes(content),
            }
        );
        await Expect(page.Locator(".preview table")).ToBeVisibleAsync();
    }

    /// <summary>A line, by its number in the sheet.</summary>
    public ILocator Line(int number) => page.Locator($"tr[data-line='{number}']");

    public ILocator Cell(int number, string column) =>
        Line(number).Locator($"[data-column={column}]");

    public ILocator Button(string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
