namespace Dashboard.BrowserTests.Setup;

/// <summary>
/// A walk as pictures, on a desk and on a phone: <c>FILM=/some/folder dotnet test --filter DayTests</c> writes them outside
/// the repository. Without it, a page is only looked at for what runs off its side.
/// </summary>
internal sealed class Film
{
    private static readonly int[] _widths = [1440, 390];
    private int _number;

    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("FILM") is { Length: > 0 } folder
            ? Directory.CreateDirectory(folder).FullName
            : null;

    /// <summary>Takes the page at both widths.</summary>
    public async Task TakeAsync(IPage page, string name)
    {
        _number++;
        var size = page.ViewportSize!;
        foreach (var width in _widths)
        {
            await page.SetViewportSizeAsync(width, width == 390 ? 844 : 1000);
            Assert.False(
                await page.EvaluateAsync<bool>(
                    "document.documentElement.scrollWidth > document.documentElement.clientWidth"
                ),
                $"{name} is wider than {width}."
            );
            if (Folder is not null)
            {
                await page.ScreenshotAsync(
                    new()
                    {
                        Path = Path.Combine(Folder, $"{_number:00}-{name}-{width}.png"),
                        FullPage = true,
                    }
                );
            }
        }

        await page.SetViewportSizeAsync(size.Width, size.Height);
    }
}
