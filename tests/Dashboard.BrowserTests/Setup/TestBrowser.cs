using Dashboard.BrowserTests.Pages;

namespace Dashboard.BrowserTests.Setup;

/// <summary>A real Chromium, and visitors who open pages in it.</summary>
internal sealed class TestBrowser : IAsyncDisposable
{
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private TestBrowser(IPlaywright playwright, IBrowser browser) =>
        (_playwright, _browser) = (playwright, browser);

    public static async Task<TestBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new(
            playwright,
            await playwright.Chromium.LaunchAsync(
                new()
                {
                    ExecutablePath = Chromium.Path,
                    Args =
                    [
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                    ],
                }
            )
        );
    }

    /// <summary>A fresh page of a fresh visitor to the site at <paramref name="site"/>, whose certificate is not looked at.</summary>
    public async Task<IPage> OpenAsync(
        Uri site,
        string path,
        int width = 1440,
        int height = 1000,
        bool dark = false,
        bool script = true
    )
    {
        var visitor = await _browser.NewContextAsync(
            new()
            {
                BaseURL = site.ToString(),
                ViewportSize = new() { Width = width, Height = height },
                JavaScriptEnabled = script,
                IgnoreHTTPSErrors = true,
            }
        );
        if (dark)
        {
            await visitor.AddCookiesAsync([
                new Cookie
                {
                    Name = "theme",
                    Value = "dark",
                    Url = site.ToString(),
                },
            ]);
        }

        var page = await visitor.NewPageAsync();
        await (script ? page.OpenAsync(path) : page.GotoAsync(path));
        return page;
    }

    /// <summary>
    /// A fresh page of somebody who has signed in. The first time they change the password that the administrator gave.
    /// </summary>
    public async Task<IPage> SignedInAsync(Uri site, string name, string password, string path)
    {
        var page = await OpenAsync(site, "/account/sign-in?back=" + Uri.EscapeDataString(path));
        var door = new SignInPage(page);
        await door.SignInAsync(name, _own.GetValueOrDefault(name, password));
        if (_own.TryAdd(name, password + "-own"))
        {
            await door.ChangePasswordAsync(password, _own[name]);
        }

        await page.SettleAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
