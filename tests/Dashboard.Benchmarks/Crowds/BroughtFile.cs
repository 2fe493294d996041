using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Dashboard.Benchmarks.Viewing;
using Dashboard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>A file of many lines, brought to 导入文件 by a clerk in a real Chromium: chosen, looked through, sent for review.</summary>
internal static class BroughtFile
{
    private const float Patience = 240_000;

    /// <summary>A line for each of so many pairs of indicator and district, in a month of which the city has no figures.</summary>
    public static async Task<byte[]> MakeAsync(string file, int lines)
    {
        await using var db = DatabaseSettings.OfFile(file).Open();
        var districts = await db
            .Districts.OrderBy(row => row.Code)
            .Select(row => row.Name)
            .ToListAsync();
        var indicators = await db
            .Indicators.OrderBy(row => row.Code)
            .Select(row => new { row.Name, row.Unit })
            .ToListAsync();
        var text = new StringBuilder("指标,区划,期间,数值,单位,来源,说明\r\n");
        foreach (
            var (indicator, district, line) in indicators
                .SelectMany(indicator => districts.Select(district => (indicator, district)))
                .Take(lines)
                .Select((pair, line) => (pair.indicator, pair.district, line))
        )
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{indicator.Name},{district},2012年1月,{1000 + line % 977},{indicator.Unit},某〔2012〕1号,已核对\r\n"
            );
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>Brings it; seconds until it can be sent and until it is sent, and what the page says.</summary>
    public static async Task<string> BringAsync(Uri address, string account, byte[] file)
    {
        if (InBrowser.IsMissing)
        {
            return "| the import | no Chromium here |";
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InBrowser.OpenAsync(playwright);
        var page = await browser.NewPageAsync(new() { BaseURL = address.ToString() });
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync("/account/sign-in?back=%2Fentry%2Fimport");
        await page.FillAsync("[name='Form.Name']", account);
        await page.FillAsync("[name='Form.Password']", CrowdAccounts.Password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync("**/entry/import");
        await page.WaitForSelectorAsync("html[data-circuit=connected]");
        var watch = Stopwatch.StartNew();
        await page.SetInputFilesAsync(
            "input[type=file]",
            new FilePayload
            {
                Name = "figures.csv",
                MimeType = "text/csv",
                Buffer = file,
            }
        );
        var send = page.GetByRole(AriaRole.Button, new() { NameRegex = Sends });
        await send.WaitForAsync();
        var looked = watch.Elapsed;
        watch.Restart();
        await send.ClickAsync();
        var done = page.Locator(".done");
        await done.WaitForAsync();
        return FormattableString.Invariant(
            $"| the import, in Chromium, s to look through it / to send it / the page says | {looked.TotalSeconds:0.0} / {watch.Elapsed.TotalSeconds:0.0} / {WebUtility.HtmlDecode(await done.InnerTextAsync()).ReplaceLineEndings(" ")} |"
        );
    }

    private static readonly System.Text.RegularExpressions.Regex Sends = new(
        "^送审[0-9,]+条",
        System.Text.RegularExpressions.RegexOptions.None,
        TimeSpan.FromSeconds(1)
    );
}
